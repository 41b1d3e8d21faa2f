import { describe, expect, test } from 'vitest';
import { writeGo } from './write-go.ts';

const RESULTS = {
  'im.message.add': ['var id b24.ID', '&id', 'id'],
  'im.message.update': ['var done bool', '&done', 'done'],
  'imbot.v2.Chat.Message.send': ['var result struct {\n\t\tID b24.ID `json:"id"`\n\t}', '&result', 'result.ID'],
  'imbot.v2.Command.answer': ['var result struct {\n\t\tDone bool `json:"result"`\n\t}', '&result', 'result.Done'],
} as const;

describe('a Go program', () => {
  test.each(Object.entries(RESULTS))('reads what %s answers', (method, [declared, target, shown]) => {
    const program = writeGo({ method, params: {} });
    expect(program).toContain(`\t${declared}\n\tif err := json.Unmarshal(response.Result, ${target}); err != nil {`);
    expect(program).toContain(`\tfmt.Println(${shown})\n\treturn nil\n`);
    expect(program).toContain(`client.Core().Call(ctx, "${method}", params)`);
  });

  test('reads the secret where it belongs', () => {
    const program = writeGo({ method: 'imbot.message.update', params: { BOT_ID: 7 } });
    expect(program).toContain('\t\t"BOT_ID":    7,\n\t\t"CLIENT_ID": setting("B24_CLIENT_ID"),\n\t}\n');
  });

  test('never repeats the address of the webhook, and never sends twice', () => {
    const program = writeGo({ method: 'im.message.add', params: {} });
    expect(program).toContain('return unreachable.Err');
    expect(program).not.toContain('WithIdempotent');
  });
});
