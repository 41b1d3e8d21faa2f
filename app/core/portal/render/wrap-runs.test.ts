import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from './message-blocks.ts';
import type { Measure, TextStyle } from './picture.ts';
import { wrapRuns } from './wrap-runs.ts';

const PLAIN: TextStyle = { size: 10, color: '#333', weight: 400 };
const BOLD: TextStyle = { ...PLAIN, weight: 700 };
const LARGE: TextStyle = { ...PLAIN, size: 30 };
/** Every letter is as wide as it is large. */
const measure: Measure = (text, { size }) => Array.from(text).length * size;

const lines = (runs: readonly Run[], width: number) =>
  wrapRuns(runs, width, 20, measure).map(({ pieces }) => pieces.map(({ text }) => text).join('|'));

test.each<[string, readonly Run[], number, readonly string[]]>([
  ['what fits is one line', [{ text: 'one two', style: PLAIN }], 70, ['one two']],
  ['what does not is broken between words', [{ text: 'one two', style: PLAIN }], 69, ['one ', 'two']],
  ['line feeds end lines, also empty ones', [{ text: 'a\n\nb\n', style: PLAIN }], 99, ['a', '', 'b']],
  ['a long word is broken anywhere', [{ text: 'abcdefg', style: PLAIN }], 30, ['abc', 'def', 'g']],
  ['a long word begins a line', [{ text: 'a bcdefg', style: PLAIN }], 30, ['a ', 'bcd', 'efg']],
  ['a letter wider than the line stays', [{ text: 'ab', style: LARGE }], 20, ['a', 'b']],
  [
    'styles stand side by side',
    [
      { text: 'a ', style: PLAIN },
      { text: 'b c', style: BOLD },
    ],
    60,
    ['a |b c'],
  ],
  ['nothing is no line', [], 60, []],
])('%s', (_, runs, width, expected) => expect(lines(runs, width)).toEqual(expected));

test('pieces know where they stand, lines how high they are', () => {
  const runs = [
    { text: 'ab ', style: PLAIN },
    { text: 'c', style: LARGE },
    { text: ' d\ne', style: PLAIN },
  ];
  expect(wrapRuns(runs, 500, 20, measure)).toEqual([
    {
      pieces: [
        { text: 'ab ', style: PLAIN, x: 0 },
        { text: 'c', style: LARGE, x: 30 },
        { text: ' d', style: PLAIN, x: 60 },
      ],
      width: 80,
      height: 42,
    },
    { pieces: [{ text: 'e', style: PLAIN, x: 0 }], width: 10, height: 20 },
  ]);
});

test('no letter is lost and no line is too wide, blanks at its end aside', () => {
  const words = fc.array(fc.constantFrom('a', 'bcd', ' ', '  ', 'e👍fghijklmnop', '-'), { maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 120 }), (parts, width) => {
      const text = parts.join('');
      const wrapped = wrapRuns([{ text, style: PLAIN }], width, 20, measure);
      expect(wrapped.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(text);
      for (const { pieces } of wrapped) {
        const line = pieces.map((piece) => piece.text).join('');
        expect(measure(line.trimEnd(), PLAIN)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
