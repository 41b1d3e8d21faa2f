import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureByTable, sumWidths } from './letter-widths.ts';

const PLAIN = { size: 100, color: '#333', weight: 400 } as const;

test.each<[string, number]>([
  ['', 0],
  ['i', 26],
  ['W', 92],
  ['Щ', 104],
  ['ё', 56],
  [' ', 26],
  ['—', 100],
  ['漢字', 200],
  ['ğ', 56],
  ['é', 56],
  ['👍', 125],
  ['👍🏽', 125],
  ['👨‍👩‍👧', 125],
  ['🇷🇺', 125],
  ['✅️', 125],
  ['“a”', 36 + 56 + 36],
])('%s is about %d hundredths wide', (text, width) => expect(Math.round(measureByTable(text, PLAIN))).toBe(width));

test('a weight makes it wider, a font for code gives every letter the same room', () => {
  expect(measureByTable('iW', { ...PLAIN, weight: 700 })).toBeGreaterThan(measureByTable('iW', PLAIN));
  expect(measureByTable('iW', { ...PLAIN, mono: true })).toBe(120);
});

test('no text is narrower than a part of it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const whole = sumWidths(parts.join(''));
      for (let i = 0; i < parts.length; i += 1)
        expect(whole).toBeGreaterThanOrEqual(sumWidths(parts.slice(0, i).join('')));
    }),
  );
});
