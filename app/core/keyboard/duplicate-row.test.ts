import { expect, test } from 'vitest';
import { buttonIds, drawn, sketch } from '../testdata/sketch.ts';
import { duplicateRows } from './duplicate-row.ts';

test.each([
  ['a', 'r1', 'a|a'],
  ['ab|c', 'r1', 'ab|ab|c'],
  ['ab|c', 'r2', 'ab|c|c'],
  ['a|_|b', 'r2', 'a|_|_|b'],
  ['a!b|c', 'r1', 'a!b|a!b|c'],
])('%s: a copy of %s gives %s', (before, id, after) => {
  expect(drawn(duplicateRows(sketch(before), [id]))).toBe(after);
});

test('the copy has ids of its own', () => {
  const after = duplicateRows(sketch('ab|c'), ['r1']);
  expect(buttonIds(after)).toEqual(['b1', 'b2', 'b4', 'b5', 'b3']);
  expect(after.rows.map(({ id }) => id)).toEqual(['r1', 'r3', 'r2']);
});

test('an entry that is no button is copied with its value', () => {
  const [, copy] = duplicateRows(sketch('!'), ['r1']).rows;
  expect(copy?.buttons).toEqual([{ id: 'b2', fields: {}, raw: '!' }]);
});

test('the entry that ends the row is not copied', () => {
  const before = sketch('a|b');
  const rows = before.rows.map((row) => ({ ...row, newline: { TYPE: 'NEWLINE', X: 1 } }));
  const after = duplicateRows({ ...before, rows }, ['r1']);
  expect(after.rows.map(({ newline }) => newline !== undefined)).toEqual([true, false, true]);
});

test('a row that does not exist changes nothing', () => {
  const before = sketch('a');
  expect(duplicateRows(before, ['r9'])).toBe(before);
});

test('copies of several stand below the last of them, in their order', () => {
  const after = duplicateRows(sketch('ab|c|d|e'), ['r3', 'r1']);
  expect(drawn(after)).toBe('ab|c|d|ab|d|e');
  expect(after.rows.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r5', 'r6', 'r4']);
});
