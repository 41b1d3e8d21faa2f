import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalDocument } from '../testdata/arbitraries.ts';
import { buttonIds, drawn, idOf, sketch } from '../testdata/sketch.ts';
import { arrangeRows } from './arrange-rows.ts';
import type { KeyboardButton } from './document.ts';

const most = (count: number) => (row: readonly KeyboardButton[]) => row.length <= count;

test.each([
  ['abcde', 'abcde', 2, 'ab|cd|e'],
  ['a|b|c|d', 'abcd', 3, 'abc|d'],
  ['abc|de', 'abcde', 1, 'a|b|c|d|e'],
  ['abc|de|f', 'bd', 2, 'ac|bd|e|f'],
  ['x|abc|_|d', 'abcd', 2, 'x|ab|cd|_'],
  ['a!b', 'a!b', 2, 'a!|b'],
])('%s: %s by %i gives %s', (before, letters, count, after) => {
  const keyboard = sketch(before);
  const ids = [...letters].map((letter) => idOf(keyboard, letter));
  expect(drawn(arrangeRows(keyboard, ids, most(count)))).toBe(after);
});

test.each([
  ['ab|c', 'abc', 2],
  ['ab|c', 'z', 1],
  ['_', '', 1],
])('%s: %s by %i is the same object', (before, letters, count) => {
  const keyboard = sketch(before);
  const ids = [...letters].map((letter) => idOf(keyboard, letter));
  expect(arrangeRows(keyboard, ids, most(count))).toBe(keyboard);
});

test('no button is lost, doubled or changed, and those arranged keep their order', () => {
  const ids = fc.subarray(['b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
  fc.assert(
    fc.property(canonicalDocument, ids, fc.integer({ min: 1, max: 4 }), (before, chosen, count) => {
      const after = arrangeRows(before, chosen, most(count));
      const isChosen = (id: string) => chosen.includes(id);
      expect(buttonIds(after).toSorted()).toEqual(buttonIds(before).toSorted());
      expect(buttonIds(after).filter(isChosen)).toEqual(buttonIds(before).filter(isChosen));
      expect(new Set(after.rows.map(({ id }) => id)).size).toBe(after.rows.length);
      expect(after.wrapper).toBe(before.wrapper);
    }),
  );
});
