import { expect, test } from 'vitest';
import { drawn, sketch } from '../testdata/sketch.ts';
import { addRow } from './add-row.ts';

test.each([
  ['', 0, '_'],
  ['', 9, '_'],
  ['a|b', 0, '_|a|b'],
  ['a|b', 1, 'a|_|b'],
  ['a|b', 2, 'a|b|_'],
  ['a|b', 99, 'a|b|_'],
  ['a|b', -1, '_|a|b'],
  ['a|_', 1, 'a|_|_'],
])('%s with a row at %i becomes %s', (before, index, after) => {
  expect(drawn(addRow(sketch(before), index))).toBe(after);
});

test('the row has an id of its own, the others stay as they are', () => {
  const before = sketch('a|b');
  const { rows } = addRow(before, 1);
  expect(rows[1]).toEqual({ id: 'r3', buttons: [] });
  expect(rows[0]).toBe(before.rows[0]);
  expect(rows[2]).toBe(before.rows[1]);
});
