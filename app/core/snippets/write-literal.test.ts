import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { SECRET } from './secret-params.ts';
import { type LiteralStyle, writeLiteral } from './write-literal.ts';

/** A language that is like none. */
const STYLE: LiteralStyle = {
  indent: '>',
  object: { open: '<', close: '>', empty: 'nothing' },
  list: { open: '(', close: ')', empty: 'none' },
  padding: '_',
  key: (name) => `${name} => `,
  text: (text) => `|${text}|`,
  word: (value) => String(value).toUpperCase(),
};

test.each<[Json, string]>([
  ['a', '|a|'],
  [null, 'NULL'],
  [true, 'TRUE'],
  [-1.5, '-1.5'],
  [{}, 'nothing'],
  [[], 'none'],
  [{ a: 1, b: 'x' }, '<_a => 1, b => |x|_>'],
  [[1, 2], '(1, 2)'],
  [{ a: { b: 1 } }, '<\n>a => <_b => 1_>,\n>'],
  [[{}, 1], '(\n>nothing,\n>1,\n)'],
  [{ a: [{ b: {} }] }, '<\n>a => (\n>><\n>>>b => nothing,\n>>>,\n>),\n>'],
  [{ id: 7, token: SECRET }, '<\n>id => 7,\n>token => read(),\n>'],
])('%j', (value, code) => {
  expect(writeLiteral(value, STYLE, { secret: 'read()' })).toBe(code);
});

test('a long line is broken, and the lines stand behind the indentation they are given', () => {
  const long = 'x'.repeat(90);
  expect(writeLiteral([long], STYLE, { indent: '>>>>' })).toBe(`(|${long}|)`);
  expect(writeLiteral([long], STYLE, { indent: '>>>>>>>' })).toBe(`(\n>>>>>>>>|${long}|,\n>>>>>>>)`);
});
