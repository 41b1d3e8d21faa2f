import { expect, test } from 'vitest';
import { drawn, sketch } from '../testdata/sketch.ts';
import { moveRows } from './move-row.ts';

test.each([
  ['r1', 2, 'b|a|c'],
  ['r1', 3, 'b|c|a'],
  ['r1', 99, 'b|c|a'],
  ['r2', 0, 'b|a|c'],
  ['r2', -4, 'b|a|c'],
  ['r2', 3, 'a|c|b'],
  ['r3', 0, 'c|a|b'],
  ['r3', 1, 'a|c|b'],
])('a|b|c: %s before %i gives %s', (id, index, after) => {
  expect(drawn(moveRows(sketch('a|b|c'), [id], index))).toBe(after);
});

test.each([
  ['r1', 0],
  ['r1', 1],
  ['r1', -1],
  ['r2', 1],
  ['r2', 2],
  ['r3', 2],
  ['r3', 3],
  ['r3', 99],
  ['r9', 0],
])('a|b|c: %s before %i is the same object', (id, index) => {
  const before = sketch('a|b|c');
  expect(moveRows(before, [id], index)).toBe(before);
});

test('the rows themselves are not touched', () => {
  const before = sketch('a|b|c');
  const after = moveRows(before, ['r1'], 3);
  expect(after.rows[2]).toBe(before.rows[0]);
  expect(after.wrapper).toBe(before.wrapper);
});

test.each<[string[], number, string]>([
  [['r1', 'r2'], 4, 'c|d|a|b'],
  [['r2', 'r4'], 0, 'b|d|a|c'],
  [['r4', 'r1'], 2, 'b|a|d|c'],
  [['r2', 'r3'], 2, 'a|b|c|d'],
])('a|b|c|d: %o before %i give %s', (ids, index, after) => {
  const before = sketch('a|b|c|d');
  const moved = moveRows(before, ids, index);
  expect(drawn(moved)).toBe(after);
  expect(moved === before).toBe(after === 'a|b|c|d');
});
