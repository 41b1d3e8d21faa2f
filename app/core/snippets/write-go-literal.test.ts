import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { SECRET } from './secret-params.ts';
import { writeGoLiteral } from './write-go-literal.ts';

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
