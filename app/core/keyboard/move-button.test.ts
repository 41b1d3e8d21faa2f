import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, idOf, sketch } from '../testdata/sketch.ts';
import { insertButton } from './add-button.ts';
import { findButton } from './find-button.ts';
import { moveButtons } from './move-button.ts';
import type { Place } from './place.ts';
import { removeButton } from './remove-button.ts';

const inRow = (row: number, index: number): Place => ({ kind: 'in-row', row, index });
const newRow = (row: number): Place => ({ kind: 'new-row', row });

describe('moveButtons', () => {
  test.each<[string, string, Place, string]>([
    ['abc', 'a', inRow(0, 2), 'bac'],
    ['abc', 'a', inRow(0, 3), 'bca'],
    ['abc', 'a', inRow(0, 99), 'bca'],
    ['abc', 'c', inRow(0, 0), 'cab'],
    ['abc', 'c', inRow(0, -1), 'cab'],
    ['abc', 'b', inRow(0, 0), 'bac'],
    ['ab|cd', 'a', inRow(1, 0), 'b|acd'],
    ['ab|cd', 'a', inRow(1, 1), 'b|cad'],
    ['ab|cd', 'a', inRow(1, 2), 'b|cda'],
    ['ab|cd', 'd', inRow(0, 0), 'dab|c'],
    ['a|bc', 'a', inRow(1, 1), 'bac'],
    ['a|b|c', 'a', inRow(2, 0), 'b|ac'],
    ['a|b|c', 'c', inRow(0, 1), 'ac|b'],
    ['ab|c', 'a', newRow(0), 'a|b|c'],
    ['ab|c', 'a', newRow(1), 'b|a|c'],
    ['ab|c', 'a', newRow(2), 'b|c|a'],
    ['ab|c', 'a', newRow(99), 'b|c|a'],
    ['ab|c', 'a', inRow(9, 0), 'b|c|a'],
    ['a|b|c', 'a', newRow(2), 'b|a|c'],
    ['a|b|c', 'a', newRow(3), 'b|c|a'],
    ['a|b|c', 'c', newRow(0), 'c|a|b'],
    ['a|_|b', 'a', inRow(1, 0), 'a|b'],
    ['a|_|b', 'a', inRow(2, 1), '_|ba'],
    ['ab|!', '!', inRow(0, 1), 'a!b'],
  ])('%s: %s to %o gives %s', (before, text, place, after) => {
    const keyboard = sketch(before);
    expect(drawn(moveButtons(keyboard, [idOf(keyboard, text)], place))).toBe(after);
  });

  test.each<[string, string, Place]>([
    ['abc', 'b', inRow(0, 1)],
    ['abc', 'b', inRow(0, 2)],
    ['abc', 'a', inRow(0, -7)],
    ['abc', 'c', inRow(0, 99)],
    ['a|b', 'a', inRow(0, 0)],
    ['a|b', 'a', inRow(0, 1)],
    ['a|b', 'a', newRow(0)],
    ['a|b', 'a', newRow(-3)],
    ['a|b', 'a', newRow(1)],
    ['a|b', 'b', newRow(2)],
    ['a|b', 'b', newRow(99)],
    ['a|b', 'b', inRow(7, 0)],
    ['a|b', 'z', newRow(0)],
  ])('%s: %s to %o is the same object', (before, text, place) => {
    const keyboard = sketch(before);
    expect(moveButtons(keyboard, [idOf(keyboard, text)], place)).toBe(keyboard);
  });

  test('the button keeps its id, the rows theirs', () => {
    const before = sketch('ab|c');
    const after = moveButtons(before, ['b1'], inRow(1, 1));
    expect(after.rows[1]?.buttons[1]).toBe(before.rows[0]?.buttons[0]);
    expect(after.rows.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  test('looks like taking the button out and putting it in', () => {
    const place = fc.oneof(
      fc.record({ kind: fc.constant('in-row' as const), row: fc.nat(4), index: fc.nat(4) }),
      fc.record({ kind: fc.constant('new-row' as const), row: fc.nat(5) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('abc|d', 'ab|cd|e', 'a|b|c', 'a|_|bc'),
        fc.constantFrom('a', 'b', 'c'),
        place,
        (text, letter, to) => {
          const before = sketch(text);
          const id = idOf(before, letter);
          const moved = moveButtons(before, [id], to);
          const found = findButton(before, id);
          if (!found || moved === before) return;
          // Without its button the row of one goes, which moves all places below it.
          const gone = before.rows[found.row]?.buttons.length === 1 && to.row > found.row ? 1 : 0;
          const beside = to.kind === 'in-row' && to.row === found.row && to.index > found.index ? 1 : 0;
          const then = to.kind === 'in-row' ? inRow(to.row - gone, to.index - beside) : newRow(to.row - gone);
          expect(drawn(moved)).toBe(drawn(insertButton(removeButton(before, id), found.button, then)));
        },
      ),
    );
  });
});

describe('moveButtons', () => {
  test.each<[string, string, Place, string]>([
    ['abcd', 'ac', inRow(0, 4), 'bdac'],
    ['abcd', 'ad', inRow(0, 2), 'badc'],
    ['abcd', 'db', inRow(0, 0), 'bdac'],
    ['ab|cd|e', 'bd', inRow(2, 0), 'a|c|bde'],
    ['ab|cd|e', 'abe', inRow(1, 1), 'cabed'],
    ['ab|cd', 'abcd', inRow(0, 1), 'abcd'],
    ['ab|cd|e', 'bc', newRow(0), 'bc|a|d|e'],
    ['ab|cd|e', 'ab', newRow(3), 'cd|e|ab'],
    ['ab|_|c', 'c', newRow(1), 'ab|c|_'],
    ['ab|cd', 'az', newRow(2), 'b|cd|a'],
  ])('%s: %s to %o gives %s', (before, letters, place, after) => {
    const keyboard = sketch(before);
    const ids = [...letters].map((letter) => idOf(keyboard, letter));
    expect(drawn(moveButtons(keyboard, ids, place))).toBe(after);
  });

  test.each<[string, string, Place]>([
    ['abcd', 'bc', inRow(0, 1)],
    ['abcd', 'bc', inRow(0, 2)],
    ['abcd', 'bc', inRow(0, 3)],
    ['ab|c', 'ab', newRow(0)],
    ['ab|c', 'ab', newRow(1)],
    ['ab|c', 'z', newRow(1)],
  ])('%s: %s to %o is the same object', (before, letters, place) => {
    const keyboard = sketch(before);
    const ids = [...letters].map((letter) => idOf(keyboard, letter));
    expect(moveButtons(keyboard, ids, place)).toBe(keyboard);
  });

  test('rows that nothing leaves or enters stay the same objects', () => {
    const before = sketch('ab|c|d');
    const after = moveButtons(before, ['b1', 'b2'], inRow(1, 0));
    expect(after.rows[1]).toBe(before.rows[2]);
  });
});
