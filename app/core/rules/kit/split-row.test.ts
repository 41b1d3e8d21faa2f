import { describe, expect, test } from 'vitest';
import { newDesign } from '../../keyboard/design.ts';
import type { KeyboardDocument, Row } from '../../keyboard/document.ts';
import { drawn, sketch } from '../../testdata/sketch.ts';
import { endRowAt, splitRow } from './split-row.ts';

describe('split row', () => {
  const at =
    (...cuts: number[]) =>
    ({ buttons }: Row) =>
      [0, ...cuts].map((from, i) => buttons.slice(from, cuts[i] ?? buttons.length));

  test.each<[string, number[], string, string[]]>([
    ['abcd|e', [2], 'ab|cd|e', ['r1', 'r3', 'r2']],
    ['abcd|e', [1, 2], 'a|b|cd|e', ['r1', 'r3', 'r4', 'r2']],
    ['ab', [2], 'ab|_', ['r1', 'r2']],
  ])('%s at %j is %s', (from, cuts, to, ids) => {
    const keyboard = splitRow(sketch(from), 'r1', at(...cuts));
    expect(drawn(keyboard)).toBe(to);
    expect(keyboard.rows.map(({ id }) => id)).toEqual(ids);
  });

  test('what ended the row ends its last part', () => {
    const keyboard: KeyboardDocument = sketch('ab|c');
    const [row, last] = keyboard.rows;
    const rows = row && last ? [{ ...row, newline: { TYPE: true } }, last] : [];
    const split = splitRow({ ...keyboard, rows }, 'r1', at(1));
    expect(split.rows.map(({ newline }) => newline)).toEqual([undefined, { TYPE: true }, undefined]);
  });

  test('the same keyboard comes back when nothing is divided', () => {
    const keyboard = sketch('ab');
    expect(splitRow(keyboard, 'r9', at(1))).toBe(keyboard);
    expect(splitRow(keyboard, 'r1', at())).toBe(keyboard);
    expect(splitRow(keyboard, 'r1', () => [])).toBe(keyboard);
  });
});

describe('end row', () => {
  const run = (from: string, button: string) =>
    drawn(endRowAt(button).apply({ ...newDesign(''), keyboard: sketch(from) }).keyboard);

  test.each([
    ['abc', 'b2', 'a|c'],
    ['abc|d', 'b1', '_|bc|d'],
    ['abc|d', 'b3', 'ab|_|d'],
    ['abc|de', 'b4', 'abc|_|e'],
  ])('%s: the end of a row in the place of %s gives %s', (from, button, to) => expect(run(from, button)).toBe(to));

  test('an entry that is not there changes nothing', () => {
    const design = { ...newDesign(''), keyboard: sketch('ab') };
    expect(endRowAt('b9').apply(design)).toBe(design);
  });
});
