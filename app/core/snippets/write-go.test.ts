import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { SECRET } from './snippet.ts';
import { writeGo, writeGoLiteral } from './write-go.ts';

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

describe('write go literal', () => {
  test.each<[Json, string]>([
    [null, 'nil'],
    [true, 'true'],
    ['a"\n', '"a\\"\\n"'],
    [0, '0'],
    [-0, '0'],
    [-2.5, '-2.5'],
    [1e-7, '1e-7'],
    [2147483647, '2147483647'],
    [2147483648, 'int64(2147483648)'],
    [-9007199254740991, 'int64(-9007199254740991)'],
    [1e21, 'float64(1e+21)'],
    [{}, 'b24.Params{}'],
    [[], '[]any{}'],
    [[1, 'a', null], '[]any{1, "a", nil}'],
    [{ A: 1, BC: 'x' }, 'b24.Params{"A": 1, "BC": "x"}'],
    [[{ A: 1 }, {}], '[]b24.Params{\n\t{"A": 1},\n\t{},\n}'],
    [[{ A: 1 }, 2], '[]any{\n\tb24.Params{"A": 1},\n\t2,\n}'],
    [[[]], '[]any{\n\t[]any{},\n}'],
    [{ A: { B: 1 } }, 'b24.Params{\n\t"A": b24.Params{"B": 1},\n}'],
    [
      { A: [{ B: 1, C: {} }] },
      'b24.Params{\n\t"A": []b24.Params{\n\t\t{\n\t\t\t"B": 1,\n\t\t\t"C": b24.Params{},\n\t\t},\n\t},\n}',
    ],
    [JSON.parse('{"__proto__":1}'), 'b24.Params{"__proto__": 1}'],
    [{ botId: 7, botToken: SECRET }, 'b24.Params{\n\t"botId":    7,\n\t"botToken": read(),\n}'],
  ])('%j', (value, code) => expect(writeGoLiteral(value, '', 'read()')).toBe(code));

  test('a long line is broken, and the lines stand behind the indentation they are given', () => {
    const fits = 'x'.repeat(80);
    expect(writeGoLiteral([fits], '\t')).toBe(`[]any{"${fits}"}`);
    expect(writeGoLiteral([fits], '\t\t\t')).toBe(`[]any{\n\t\t\t\t"${fits}",\n\t\t\t}`);
  });
});
