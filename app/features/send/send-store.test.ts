import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { cancelSending, forgetResult, sendMessage, sendStore } from './send-store.ts';

const webhook = { origin: 'https://example.bitrix24.com', prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' };
const MESSAGE = { DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [] } };
let fetched: Mock<typeof fetch>;

beforeEach(() => {
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  forgetResult();
  vi.unstubAllGlobals();
});

const succeed = () => fetched.mockResolvedValueOnce(new Response('{"result":1001}'));
const fail = () => fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
const bodies = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
const ids = () => bodies().map((body) => body.TEMPLATE_ID);

describe('sendMessage', () => {
  test('sends the message with a TEMPLATE_ID, last, and tells its number', async () => {
    succeed();
    const phase = await sendMessage(webhook, MESSAGE);
    expect(phase).toMatchObject({ kind: 'sent', messageId: 1001 });
    expect(sendStore.getState().phase).toBe(phase);
    const [body] = bodies();
    expect(Object.keys(body)).toEqual(['DIALOG_ID', 'MESSAGE', 'KEYBOARD', 'TEMPLATE_ID']);
    expect(body.TEMPLATE_ID).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test('keeps the id while the same message is not known to have arrived, and then takes a new one', async () => {
    fail();
    fail();
    succeed();
    succeed();
    for (let i = 0; i < 4; i += 1) await sendMessage(webhook, MESSAGE);
    const [a, b, c, d] = ids();
    expect([b, c]).toEqual([a, a]);
    expect(d).not.toBe(a);
  });

  test('takes a new id for a changed message', async () => {
    fail();
    succeed();
    await sendMessage(webhook, MESSAGE);
    await sendMessage(webhook, { ...MESSAGE, MESSAGE: 'Bye' });
    expect(new Set(ids()).size).toBe(2);
  });

  test('tells a failure with the parameters as sent', async () => {
    fail();
    const phase = await sendMessage(webhook, MESSAGE);
    expect(phase).toMatchObject({ kind: 'failed', reply: { outcome: 'failure', failure: 'unreachable' } });
    expect(phase).toMatchObject({ params: bodies()[0] });
    expect(JSON.stringify(phase)).not.toContain(webhook.secret);
  });

  test('sends one at a time and can be cancelled; the dialog being closed stops nothing', async () => {
    fetched.mockImplementation(
      (_address, init) =>
        new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error()))),
    );
    const sending = sendMessage(webhook, MESSAGE);
    await sendMessage(webhook, MESSAGE);
    forgetResult();
    expect(sendStore.getState().phase.kind).toBe('sending');
    expect(fetched).toHaveBeenCalledOnce();
    cancelSending();
    expect(await sending).toMatchObject({ kind: 'failed', reply: { failure: 'cancelled' } });
  });
});

test('forgetResult clears what was told', async () => {
  succeed();
  await sendMessage(webhook, MESSAGE);
  forgetResult();
  expect(sendStore.getState().phase).toEqual({ kind: 'idle' });
});
