import { describe, expect, test } from 'vitest';
import type { Place } from '../core/keyboard/place.ts';
import { sketch } from '../core/testdata/sketch.ts';
import { extendSelection, isSelected, keepSelection, placeAfter, type Selection, selectedIds } from './selection.ts';

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

const buttons = (id: string, ...more: string[]): Selection => ({ kind: 'button', id, more });
const rows = (id: string, ...more: string[]): Selection => ({ kind: 'row', id, more });

describe('several', () => {
  test('all of them, the one that leads first', () => {
    expect(selectedIds(null)).toEqual([]);
    expect(selectedIds(button('b1'))).toEqual(['b1']);
    expect(selectedIds(buttons('b3', 'b1', 'b2'))).toEqual(['b3', 'b1', 'b2']);
  });

  test.each([
    [buttons('b1', 'b3'), 'b1', true],
    [buttons('b1', 'b3'), 'b3', true],
    [buttons('b1', 'b3'), 'b2', false],
    [rows('b1', 'b3'), 'b3', false],
    [null, 'b1', false],
  ])('%o has the button %s: %s', (selection, id, isIn) => {
    expect(isSelected(selection, 'button', id)).toBe(isIn);
  });

  test.each<[Selection, string, Selection | null]>([
    [buttons('b2', 'b1', 'b3'), 'abc', buttons('b2', 'b1', 'b3')],
    [buttons('b2', 'b1', 'b9'), 'abc', buttons('b2', 'b1')],
    [buttons('b9', 'b2', 'b3'), 'abc', buttons('b2', 'b3')],
    [buttons('b9', 'b2'), 'abc', button('b2')],
    [buttons('b2', 'b9'), 'abc', button('b2')],
    [buttons('b8', 'b9'), 'abc', null],
    [buttons('b1', 'b3', 'b2'), 'abc', buttons('b1', 'b2', 'b3')],
    [rows('r9', 'r2', 'r3'), 'a|b|c', rows('r2', 'r3')],
  ])('%o in %s keeps %o', (selection, text, kept) => {
    expect(keepSelection(selection, sketch(text))).toEqual(kept);
  });

  test('what stands stays the same object, so that nothing is drawn anew', () => {
    const selection = buttons('b2', 'b1', 'b3');
    expect(keepSelection(selection, sketch('abc'))).toBe(selection);
  });
});

describe('extendSelection', () => {
  const text = 'ab|cd';
  test.each<[string, Selection | null, Selection, Selection | null]>([
    ['replace', buttons('b1', 'b2'), button('b3'), button('b3')],
    ['toggle', null, button('b3'), button('b3')],
    ['toggle', button('b1'), button('b3'), buttons('b3', 'b1')],
    ['toggle', buttons('b3', 'b1'), button('b2'), buttons('b2', 'b1', 'b3')],
    ['toggle', buttons('b3', 'b1', 'b2'), button('b1'), buttons('b3', 'b2')],
    ['toggle', buttons('b3', 'b1', 'b2'), button('b3'), buttons('b1', 'b2')],
    ['toggle', buttons('b3', 'b1'), button('b1'), button('b3')],
    ['toggle', button('b1'), button('b1'), null],
    ['toggle', button('b1'), row('r1'), row('r1')],
    ['range', null, button('b3'), button('b3')],
    ['range', button('b1'), button('b3'), buttons('b1', 'b2', 'b3')],
    ['range', button('b4'), button('b2'), buttons('b4', 'b2', 'b3')],
    ['range', buttons('b2', 'b3', 'b4'), button('b1'), buttons('b2', 'b1')],
    ['range', buttons('b2', 'b3'), button('b2'), button('b2')],
    ['range', button('b1'), row('r2'), row('r2')],
    ['range', row('r1'), row('r2'), rows('r1', 'r2')],
  ] as const)('%s: %o and %o give %o', (mode, before, part, after) => {
    expect(extendSelection(before, part, mode as 'replace', sketch(text))).toEqual(after);
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
