import { describe, expect, test } from 'vitest';
import { sketch } from '../testdata/sketch.ts';
import { clampPlace, type Place, samePlace } from './place.ts';

const inRow = (row: number, index: number): Place => ({ kind: 'in-row', row, index });
const newRow = (row: number): Place => ({ kind: 'new-row', row });

describe('samePlace', () => {
  const places = [null, inRow(0, 0), inRow(0, 1), inRow(1, 0), newRow(0), newRow(1)];
  test.each(places.flatMap((a, i) => places.map((b, j) => ({ a, b, same: i === j }))))('$a and $b: $same', (row) => {
    expect(samePlace(row.a && { ...row.a }, row.b && { ...row.b })).toBe(row.same);
  });
});

describe('clampPlace', () => {
  test.each<[string, Place, Place]>([
    ['', inRow(0, 0), newRow(0)],
    ['', newRow(5), newRow(0)],
    ['ab|c', inRow(0, 2), inRow(0, 2)],
    ['ab|c', inRow(0, 3), inRow(0, 2)],
    ['ab|c', inRow(1, -1), inRow(1, 0)],
    ['ab|c', inRow(-1, 1), inRow(0, 1)],
    ['ab|c', inRow(2, 0), newRow(2)],
    ['ab|c', newRow(3), newRow(2)],
    ['ab|c', newRow(-1), newRow(0)],
    ['ab|c', newRow(1), newRow(1)],
  ])('%s: %o is %o', (text, place, nearest) => {
    expect(clampPlace(sketch(text), place)).toEqual(nearest);
  });
});
