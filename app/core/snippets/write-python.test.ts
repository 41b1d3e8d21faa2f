import { describe, expect, test } from 'vitest';
import { PYTHON_SETTING } from './write-literal.ts';
import { writePythonRequests } from './write-python-requests.ts';
import { writePythonSdk } from './write-python-sdk.ts';

describe.each([
  ['requests', writePythonRequests],
  ['the SDK', writePythonSdk],
])('Python with %s', (_, write) => {
  test.each([
    ['im.message.add', 'print(answer["result"])'],
    ['imbot.message.update', 'print(answer["result"])'],
    ['imbot.v2.Chat.Message.send', 'print(answer["result"]["id"])'],
    ['imbot.v2.Command.answer', 'print(answer["result"]["result"])'],
  ])('shows what %s answers', (method, end) => {
    const script = write({ method, params: { MESSAGE: 'x' } });
    expect(script.endsWith(`\n${end}\n`)).toBe(true);
    expect(script).toContain(method);
    expect(script).toContain(`\n\n\n${PYTHON_SETTING}\n\n`);
  });

  test('reads the secret where it belongs', () => {
    const script = write({ method: 'imbot.v2.Command.answer', params: { botId: 7, commandId: 1 } });
    expect(script).toContain('    "botId": 7,\n    "botToken": setting("B24_BOT_TOKEN"),\n    "commandId": 1,\n}\n');
  });

  test('tells of a lost connection without its text, which holds the webhook', () => {
    const script = write({ method: 'im.message.add', params: {} });
    expect(script).toContain('sys.exit(f"No answer from the portal: {type(error).__name__}")');
    expect(script).not.toMatch(/raise_for_status|\{error\}/);
  });
});

test('the SDK gets the host and the token of the webhook', () => {
  const script = writePythonSdk({ method: 'im.message.add', params: {} });
  expect(script).toContain('    domain=webhook_url.netloc,\n    webhook_token="/".join(');
});
