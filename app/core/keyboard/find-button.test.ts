import { expect, test } from 'vitest';
import { idOf, sketch } from '../testdata/sketch.ts';
import { findButton } from './find-button.ts';

const keyboard = sketch('ab|_|c!');

test.each([
  ['a', 0, 0],
  ['b', 0, 1],
  ['c', 2, 0],
  ['!', 2, 1],
])('%s stands in row %i at %i', (text, row, index) => {
  const found = findButton(keyboard, idOf(keyboard, text));
  expect(found).toMatchObject({ row, index });
  expect(found?.button).toBe(keyboard.rows[row]?.buttons[index]);
});

test.each(['', 'b9', 'r1', '__proto__'])('%j is no button', (id) => {
  expect(findButton(keyboard, id)).toBeNull();
});
