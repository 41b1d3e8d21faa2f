import { describe, expect, test } from 'vitest';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeKeyboard } from '../request/write-keyboard.ts';
import { buttonIds, drawn, idOf, sketch } from '../testdata/sketch.ts';
import { duplicateButtons } from './duplicate-button.ts';

test.each([
  ['a', 'a', 'aa'],
  ['abc', 'a', 'aabc'],
  ['abc', 'b', 'abbc'],
  ['abc', 'c', 'abcc'],
  ['a|bc|d', 'c', 'a|bcc|d'],
  ['a|_|b', 'b', 'a|_|bb'],
])('%s: a copy of %s gives %s', (before, text, after) => {
  const keyboard = sketch(before);
  expect(drawn(duplicateButtons(keyboard, [idOf(keyboard, text)]))).toBe(after);
});

test('the copy has the very fields and an id of its own', () => {
  const before = sketch('a|b');
  const after = duplicateButtons(before, ['b1']);
  expect(buttonIds(after)).toEqual(['b1', 'b3', 'b2']);
  expect(after.rows[0]?.buttons[1]?.fields).toBe(before.rows[0]?.buttons[0]?.fields);
});

test('an unknown entry is copied like a button', () => {
  const before = readKeyboard(['{{more()}}', { TEXT: 'a' }]).document;
  const after = duplicateButtons(before, ['b1']);
  expect(writeKeyboard(after)).toEqual(['{{more()}}', '{{more()}}', { TEXT: 'a' }]);
  expect(buttonIds(after)).toEqual(['b1', 'b3', 'b2']);
});

test.each(['!', 'z'])('nothing happens to %s', (text) => {
  const before = sketch('a!|b');
  expect(duplicateButtons(before, [idOf(before, text)])).toBe(before);
});

describe('several', () => {
  test.each([
    ['abc', 'ac', 'abcac'],
    ['abc', 'ab', 'ababc'],
    ['ab|cd', 'bc', 'abb|ccd'],
    ['ab!|c', 'a!', 'aab!|c'],
  ])('%s: copies of %s give %s', (before, letters, after) => {
    const keyboard = sketch(before);
    const ids = [...letters].map((letter) => idOf(keyboard, letter));
    expect(drawn(duplicateButtons(keyboard, ids))).toBe(after);
  });

  test('their ids are new, in the order of the board', () => {
    expect(buttonIds(duplicateButtons(sketch('ab|c'), ['b3', 'b1']))).toEqual(['b1', 'b4', 'b2', 'b3', 'b5']);
  });
});
