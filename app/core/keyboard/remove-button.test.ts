import { expect, test } from 'vitest';
import { drawn, idOf, sketch } from '../testdata/sketch.ts';
import { removeButton, removeButtons } from './remove-button.ts';

test.each([
  ['a', 'a', ''],
  ['abc', 'b', 'ac'],
  ['a|b|c', 'b', 'a|c'],
  ['a|b', 'a', 'b'],
  ['a|bc', 'c', 'a|b'],
  ['a|_|b', 'b', 'a|_'],
  ['a!', 'a', '!'],
  ['a|!', '!', 'a'],
])('%s without %s is %j', (before, text, after) => {
  const keyboard = sketch(before);
  expect(drawn(removeButton(keyboard, idOf(keyboard, text)))).toBe(after);
});

test('the other rows stay the same objects', () => {
  const before = sketch('ab|c|d');
  const after = removeButton(before, 'b3');
  expect(after.rows[0]).toBe(before.rows[0]);
  expect(after.rows[1]).toBe(before.rows[2]);
});

test('a button that does not exist changes nothing', () => {
  const before = sketch('a|_');
  expect(removeButton(before, 'b9')).toBe(before);
});

test.each([
  ['abc|d', 'ad', 'bc'],
  ['ab|cd|_', 'abc', 'd|_'],
  ['ab', 'ab', ''],
  ['ab', 'az', 'b'],
])('%s without all of %s is %j', (before, letters, after) => {
  const keyboard = sketch(before);
  const ids = [...letters].map((letter) => idOf(keyboard, letter));
  expect(drawn(removeButtons(keyboard, ids))).toBe(after);
});
