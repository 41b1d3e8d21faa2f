import { expect, test } from 'vitest';
import { type Places, placeOfPath } from './places.ts';

const PLACES: Places = new Map([
  ['', [0, 90]],
  ['/A', [1, 50]],
  ['/A/0', [5, 20]],
  ['/a~1b', [51, 60]],
]);

test.each([
  [
    ['A', 0],
    [5, 20],
  ],
  [
    ['A', 0, 'TEXT'],
    [5, 20],
  ],
  [
    ['A', 7],
    [1, 50],
  ],
  [['a/b'], [51, 60]],
  [['B'], [0, 90]],
  [[], [0, 90]],
])('%j stands at %j', (path, expected) => expect(placeOfPath(PLACES, path)).toEqual(expected));

test('of nothing known there is no place', () => expect(placeOfPath(new Map(), ['A'])).toBeNull());
