import { expect, test } from 'vitest';
import { offsetOfPlace } from './show-place.ts';

const TEXT = 'one\ntwo\n\nfour';

test.each([
  [1, 1, 'one'],
  [1, 3, 'e'],
  [2, 2, 'wo'],
  [2, 99, '\n'],
  [3, 1, '\n'],
  [4, 4, 'r'],
  [4, 99, ''],
  [9, 1, ''],
])('line %i, column %i is before %j', (line, column, expected) => {
  expect(TEXT.slice(offsetOfPlace(TEXT, { line, column })).startsWith(expected)).toBe(true);
  if (expected === '') expect(offsetOfPlace(TEXT, { line, column })).toBe(TEXT.length);
});
