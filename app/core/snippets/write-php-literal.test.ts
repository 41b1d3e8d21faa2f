import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { SECRET } from './secret-params.ts';
import { writePhpLiteral } from './write-php-literal.ts';

test.each<[Json, string]>([
  [null, 'null'],
  [false, 'false'],
  [-2.5, '-2.5'],
  [1e21, '1e+21'],
  ["it's $x", "'it\\'s $x'"],
  ['$x\n', '"\\$x\\n"'],
  [[], '[]'],
  [{}, '[]'],
  [[1, null], '[1, null]'],
  [{ A: 1, "b'c": true }, "['A' => 1, 'b\\'c' => true]"],
  [{ A: {} }, "[\n    'A' => (object) [],\n]"],
  [{ A: { 0: 'x' } }, "[\n    'A' => (object) ['0' => 'x'],\n]"],
  [{ A: { 1: 'x' } }, "[\n    'A' => ['1' => 'x'],\n]"],
  [{ A: { 0: 'x', b: 1 } }, "[\n    'A' => ['0' => 'x', 'b' => 1],\n]"],
  [[[{ A: 1 }]], "[\n    [\n        ['A' => 1],\n    ],\n]"],
  [{ CLIENT_ID: SECRET }, "[\n    'CLIENT_ID' => $secret,\n]"],
])('%j', (value, code) => expect(writePhpLiteral(value, '$secret')).toBe(code));

test('a text at the start is none of its business', () => {
  expect(writePhpLiteral('(object) x')).toBe("'(object) x'");
});
