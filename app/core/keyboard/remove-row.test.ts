import { expect, test } from 'vitest';
import { drawn, sketch } from '../testdata/sketch.ts';
import { removeRow, removeRows } from './remove-row.ts';

test.each([
  ['a', 'r1', ''],
  ['ab|c', 'r1', 'c'],
  ['ab|c', 'r2', 'ab'],
  ['a|_|c', 'r2', 'a|c'],
  ['a|_', 'r1', '_'],
])('%s without %s is %j', (before, id, after) => {
  expect(drawn(removeRow(sketch(before), id))).toBe(after);
});

test('a row that does not exist changes nothing', () => {
  const before = sketch('a');
  expect(removeRow(before, 'b1')).toBe(before);
});

test('several go at once', () => {
  expect(drawn(removeRows(sketch('a|_|bc|d'), ['r4', 'r2', 'r9']))).toBe('a|bc');
});
