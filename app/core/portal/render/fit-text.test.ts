import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from './fit-text.ts';

const measure = (text: string) => Array.from(text).length * 10;

test.each([
  ['Help', 40, 'Help'],
  ['Help', 39.995, 'Help'],
  ['Help me', 40, 'Hel…'],
  [' a \n b ', 30, 'a b'],
  ['👍👍👍', 20, '👍…'],
  ['abc', 5, '…'],
  ['', 0, ''],
])('%j in %d', (text, width, expected) => expect(fitText(text, width, measure)).toBe(expected));

test('is never wider, and never shorter than it must be', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 10, max: 200 }), (text, width) => {
      const fitted = fitText(text, width, measure);
      expect(measure(fitted)).toBeLessThanOrEqual(width);
      if (fitted.endsWith('…') && !text.includes('…')) expect(measure(fitted)).toBe(Math.floor(width / 10) * 10);
    }),
  );
});
