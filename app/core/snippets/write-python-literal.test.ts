import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { SECRET } from './secret-params.ts';
import { writePythonLiteral } from './write-python-literal.ts';

test.each<[Json, string]>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
  [0, '0'],
  [-0, '0'],
  [1e21, '1e+21'],
  ['None', '"None"'],
  ['"\u2028👍', '"\\"\\u2028👍"'],
  [[], '[]'],
  [{}, '{}'],
  [{ A: 1, b: null }, '{"A": 1, "b": None}'],
  [[{ A: [] }], '[\n    {\n        "A": [],\n    },\n]'],
  [JSON.parse('{"__proto__":1}'), '{"__proto__": 1}'],
  [{ CLIENT_ID: SECRET }, '{\n    "CLIENT_ID": setting("X"),\n}'],
])('%j', (value, code) => expect(writePythonLiteral(value, 'setting("X")')).toBe(code));
