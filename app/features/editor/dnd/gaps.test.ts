import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../core/keyboard/place.ts';
import { type Arrow, type BoardRects, findGap, listGaps, nextGap, type RowBox } from './gaps.ts';

const chip = (x: number, y: number, width = 80) => ({ x, y, width, height: 36 });
const row = (y: number, chips: RowBox['chips'], height = 52): RowBox => ({ x: 0, y, width: 500, height, chips });

/** Two buttons; an empty row; three buttons wrapped into two lines. */
const BOARD: BoardRects = {
  width: 500,
  rows: [
    row(0, [chip(40, 8), chip(128, 8)]),
    row(64, []),
    row(128, [chip(40, 136, 200), chip(248, 136, 200), chip(40, 180)], 96),
  ],
};
const inRow = (at: number, index: number): Place => ({ kind: 'in-row', row: at, index });
const newRow = (at: number): Place => ({ kind: 'new-row', row: at });
const gaps = listGaps(BOARD, false);

test('there is a gap before and after each button, in each empty row and around each row', () => {
  expect(gaps.map((gap) => gap.place)).toEqual([
    newRow(0),
    inRow(0, 0),
    inRow(0, 1),
    inRow(0, 2),
    newRow(1),
    inRow(1, 0),
    newRow(2),
    inRow(2, 0),
    inRow(2, 1),
    inRow(2, 2),
    inRow(2, 2),
    inRow(2, 3),
    newRow(3),
  ]);
});

test('rows go between rows only; an empty board has one gap', () => {
  expect(listGaps(BOARD, true).map((gap) => gap.place)).toEqual([newRow(0), newRow(1), newRow(2), newRow(3)]);
  expect(listGaps({ width: 500, rows: [] }, false).map((gap) => gap.place)).toEqual([newRow(0)]);
});

test('the mark of a new row lies between the rows, that of a button stands beside it', () => {
  const mark = (place: Place) => gaps.find((gap) => JSON.stringify(gap.place) === JSON.stringify(place))?.mark;
  expect(mark(newRow(1))).toEqual({ x: 0, y: 56.5, width: 500, height: 3 });
  expect(mark(inRow(0, 1))).toMatchObject({ x: 122, y: 8, height: 36 });
  expect(mark(inRow(0, 2))).toMatchObject({ x: 211, y: 8, height: 36 });
});

describe('which gap a point means', () => {
  test.each<[string, number, number, Place]>([
    ['left of the first button', 10, 26, inRow(0, 0)],
    ['left half of the second', 140, 26, inRow(0, 1)],
    ['right half of the second', 190, 26, inRow(0, 2)],
    ['far right of the row', 490, 26, inRow(0, 2)],
    ['between two rows', 200, 58, newRow(1)],
    ['at the lower edge of a row', 200, 48, newRow(1)],
    ['at the upper edge of the next', 200, 68, newRow(1)],
    ['above all', 200, -40, newRow(0)],
    ['below all', 200, 900, newRow(3)],
    ['in an empty row', 300, 90, inRow(1, 0)],
    ['first line of a wrapped row', 460, 150, inRow(2, 2)],
    ['second line of a wrapped row', 20, 200, inRow(2, 2)],
    ['end of the second line', 300, 200, inRow(2, 3)],
  ])('%s', (_, x, y, place) => {
    expect(findGap(BOARD, false, { x, y })?.place).toEqual(place);
  });

  test('a dragged row falls between rows wherever the point is', () => {
    expect(findGap(BOARD, true, { x: 100, y: 20 })?.place).toEqual(newRow(0));
    expect(findGap(BOARD, true, { x: 100, y: 90 })?.place).toEqual(newRow(1));
  });

  test('every point means a gap, and a small step never means more than the gaps around', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 600 }), fc.integer({ min: -100, max: 400 }), (x, y) => {
        const found = findGap(BOARD, false, { x, y });
        expect(gaps.map(({ place, mark }) => ({ place, mark }))).toContainEqual({
          place: found?.place,
          mark: found?.mark,
        });
        expect(findGap(BOARD, false, { x, y })).toEqual(found);
      }),
    );
  });
});

describe('where an arrow key leads', () => {
  const at = (index: number) => gaps[index] ?? gaps[0];
  const walk = (from: number, arrow: Arrow) => {
    const start = at(from);
    if (!start) throw new Error('no gap');
    return nextGap(gaps, start, arrow).place;
  };
  test.each<[string, number, Arrow, Place]>([
    ['right within a row', 1, 'ArrowRight', inRow(0, 1)],
    ['right over the end of a row', 3, 'ArrowRight', inRow(1, 0)],
    ['left over the start of a row', 5, 'ArrowLeft', inRow(0, 2)],
    ['right skips the second mark of one place', 9, 'ArrowRight', inRow(2, 3)],
    ['right after the last button: the new row below', 11, 'ArrowRight', newRow(3)],
    ['left before the first: the new row above', 1, 'ArrowLeft', newRow(0)],
    ['down from a row: the new row below it', 2, 'ArrowDown', newRow(1)],
    ['down from a new row: the row below', 4, 'ArrowDown', inRow(1, 0)],
    ['up from a new row: the row above', 4, 'ArrowUp', inRow(0, 0)],
    ['down keeps to its side', 8, 'ArrowDown', inRow(2, 3)],
    ['up at the top stays', 0, 'ArrowUp', newRow(0)],
    ['down at the bottom stays', 12, 'ArrowDown', newRow(3)],
  ])('%s', (_, from, arrow, place) => {
    expect(walk(from, arrow)).toEqual(place);
  });

  test('every gap can be reached with the arrows from any other', () => {
    const reached = new Set([gaps[0]]);
    const open = [...reached];
    for (let gap = open.pop(); gap; gap = open.pop()) {
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        const next = nextGap(gaps, gap, arrow);
        if (!reached.has(next)) open.push(next);
        reached.add(next);
      }
    }
    expect(new Set([...reached].map((gap) => JSON.stringify(gap?.place)))).toEqual(
      new Set(gaps.map((gap) => JSON.stringify(gap.place))),
    );
  });
});
