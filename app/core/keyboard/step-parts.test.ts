import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalDocument } from '../testdata/arbitraries.ts';
import { buttonIds, drawn, idOf, sketch } from '../testdata/sketch.ts';
import { type Direction, stepButtons, stepRows } from './step-parts.ts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down', 'new-row'];

/** What the keyboard looks like after one step of these buttons, or `stay`. */
function step(text: string, letters: string, direction: Direction): string {
  const keyboard = sketch(text);
  const ids = [...letters].map((letter) => idOf(keyboard, letter));
  const moved = stepButtons(keyboard, ids, direction);
  return moved === keyboard ? 'stay' : drawn(moved);
}

describe('one button', () => {
  test.each<[string, string, Record<Direction, string>]>([
    ['a', 'a', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': 'stay' }],
    ['abc', 'a', { left: 'stay', right: 'bac', up: 'a|bc', down: 'bc|a', 'new-row': 'bc|a' }],
    ['abc', 'b', { left: 'bac', right: 'acb', up: 'b|ac', down: 'ac|b', 'new-row': 'ac|b' }],
    ['abc', 'c', { left: 'acb', right: 'stay', up: 'c|ab', down: 'ab|c', 'new-row': 'ab|c' }],
    ['ab|cd|ef', 'd', { left: 'ab|dc|ef', right: 'stay', up: 'adb|c|ef', down: 'ab|c|edf', 'new-row': 'ab|c|d|ef' }],
    ['abc|d|e', 'c', { left: 'acb|d|e', right: 'stay', up: 'c|ab|d|e', down: 'ab|dc|e', 'new-row': 'ab|c|d|e' }],
    ['ab|c|d', 'c', { left: 'stay', right: 'stay', up: 'cab|d', down: 'ab|cd', 'new-row': 'stay' }],
    ['a|b', 'a', { left: 'stay', right: 'stay', up: 'stay', down: 'ab', 'new-row': 'stay' }],
    ['a|b', 'b', { left: 'stay', right: 'stay', up: 'ba', down: 'stay', 'new-row': 'stay' }],
    ['a|_|bc', 'c', { left: 'a|_|cb', right: 'stay', up: 'a|c|b', down: 'a|_|b|c', 'new-row': 'a|_|b|c' }],
    ['a!|b', '!', { left: '!a|b', right: 'stay', up: '!|a|b', down: 'a|b!', 'new-row': 'a|!|b' }],
    ['a', 'z', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': 'stay' }],
  ])('%s: where %s goes', (text, letter, ways) => {
    expect(Object.fromEntries(DIRECTIONS.map((way) => [way, step(text, letter, way)]))).toEqual(ways);
  });
});

describe('several buttons', () => {
  test.each<[string, string, Record<Direction, string>]>([
    ['abcd', 'bc', { left: 'bcad', right: 'adbc', up: 'bc|ad', down: 'ad|bc', 'new-row': 'ad|bc' }],
    ['abcd', 'ac', { left: 'acbd', right: 'badc', up: 'ac|bd', down: 'bd|ac', 'new-row': 'bd|ac' }],
    ['abcd', 'ab', { left: 'stay', right: 'cabd', up: 'ab|cd', down: 'cd|ab', 'new-row': 'cd|ab' }],
    ['ab|cd', 'bd', { left: 'ba|dc', right: 'stay', up: 'b|ad|c', down: 'a|cb|d', 'new-row': 'a|c|bd' }],
    ['ab|cd|e', 'abcd', { left: 'stay', right: 'stay', up: 'stay', down: 'ab|cde', 'new-row': 'abcd|e' }],
    ['e|ab|cd', 'abcd', { left: 'stay', right: 'stay', up: 'abe|cd', down: 'stay', 'new-row': 'e|abcd' }],
    ['ab', 'ab', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': 'stay' }],
    ['a|_|b', 'ab', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': '_|ab' }],
  ])('%s: where %s go', (text, letters, ways) => {
    expect(Object.fromEntries(DIRECTIONS.map((way) => [way, step(text, letters, way)]))).toEqual(ways);
  });

  test('no step loses, doubles or changes a button, and those of one row stay in their order', () => {
    const ids = fc.subarray(['b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
    fc.assert(
      fc.property(canonicalDocument, ids, fc.constantFrom(...DIRECTIONS), (before, chosen, direction) => {
        const after = stepButtons(before, chosen, direction);
        expect(buttonIds(after).toSorted()).toEqual(buttonIds(before).toSorted());
        expect(new Set(after.rows.map(({ id }) => id)).size).toBe(after.rows.length);
        for (const { buttons } of before.rows) {
          const own = buttons.map(({ id }) => id).filter((id) => chosen.includes(id));
          expect(buttonIds(after).filter((id) => own.includes(id))).toEqual(own);
        }
      }),
    );
  });
});

describe('rows', () => {
  test.each<[string, string[], -1 | 1, string]>([
    ['a|b|c', ['r2'], -1, 'b|a|c'],
    ['a|b|c', ['r2'], 1, 'a|c|b'],
    ['a|b|c|d', ['r2', 'r3'], -1, 'b|c|a|d'],
    ['a|b|c|d', ['r2', 'r3'], 1, 'a|d|b|c'],
    ['a|b|c|d', ['r1', 'r3'], -1, 'a|c|b|d'],
  ])('%s: %o by %i gives %s', (text, ids, by, after) => {
    expect(drawn(stepRows(sketch(text), ids, by))).toBe(after);
  });

  test.each<[string, string[], -1 | 1]>([
    ['a|b|c', ['r1'], -1],
    ['a|b|c', ['r2', 'r3'], 1],
    ['a|b', ['r1', 'r2'], 1],
    ['a|b', ['r9'], 1],
  ])('%s: %o by %i stay', (text, ids, by) => {
    const keyboard = sketch(text);
    expect(stepRows(keyboard, ids, by)).toBe(keyboard);
  });
});
