import { describe, expect, test } from 'vitest';
import type { Place } from '../core/keyboard/place.ts';
import { sketch } from '../core/testdata/sketch.ts';
import { keepSelection, placeAfter, type Selection } from './selection.ts';

const button = (id: string): Selection => ({ kind: 'button', id });
const row = (id: string): Selection => ({ kind: 'row', id });

describe('keepSelection', () => {
  test.each([
    [button('b1'), true],
    [button('b4'), true],
    [button('b5'), false],
    [button('r1'), false],
    [row('r1'), true],
    [row('r4'), false],
    [row('b1'), false],
  ])('%o in ab|_|c!: %s', (selection, stands) => {
    expect(keepSelection(selection, sketch('ab|_|c!'))).toBe(stands ? selection : null);
  });

  test('nothing stays nothing', () => {
    expect(keepSelection(null, sketch('a'))).toBeNull();
  });
});

describe('placeAfter', () => {
  const inRow = (at: number, index: number): Place => ({ kind: 'in-row', row: at, index });
  test.each<[string, Selection | null, Place]>([
    ['', null, { kind: 'new-row', row: 0 }],
    ['', button('b1'), { kind: 'new-row', row: 0 }],
    ['_', null, inRow(0, 0)],
    ['ab|c', null, inRow(1, 1)],
    ['ab|c', button('b1'), inRow(0, 1)],
    ['ab|c', button('b2'), inRow(0, 2)],
    ['ab|c', button('b3'), inRow(1, 1)],
    ['ab|c', button('b9'), inRow(1, 1)],
    ['ab|c', row('r1'), inRow(0, 2)],
    ['ab|_|c', row('r2'), inRow(1, 0)],
    ['ab|c', row('r9'), inRow(1, 1)],
    ['ab|_', null, inRow(1, 0)],
  ])('in %j after %o', (text, selection, place) => {
    expect(placeAfter(selection, sketch(text))).toEqual(place);
  });
});
