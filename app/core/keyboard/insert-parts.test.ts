import { expect, test } from 'vitest';
import { buttonIds, drawn, sketch } from '../testdata/sketch.ts';
import { insertButtons, insertRows } from './insert-parts.ts';
import type { Place } from './place.ts';

const buttonsOf = (text: string) => sketch(text).rows.flatMap(({ buttons }) => buttons);

test.each<[string, string, Place, string]>([
  ['ab|c', 'xy', { kind: 'in-row', row: 0, index: 1 }, 'axyb|c'],
  ['ab|c', 'x!', { kind: 'in-row', row: 1, index: 1 }, 'ab|cx!'],
  ['ab|c', 'xy', { kind: 'new-row', row: 1 }, 'ab|xy|c'],
  ['', 'xy', { kind: 'in-row', row: 0, index: 0 }, 'xy'],
  ['a|_', 'x', { kind: 'in-row', row: 1, index: 0 }, 'a|x'],
  ['a', 'x', { kind: 'in-row', row: 9, index: 9 }, 'a|x'],
])('%s: %s put at %o gives %s', (before, text, place, after) => {
  expect(drawn(insertButtons(sketch(before), buttonsOf(text), place))).toBe(after);
});

test.each([
  ['a|b', 'x|y', 1, 'a|x|y|b'],
  ['a|b', 'x|_|!', 2, 'a|b|x|_|!'],
  ['', 'x', 0, 'x'],
  ['a', 'x', -1, 'x|a'],
  ['a', 'x', 9, 'a|x'],
])('%s: the rows %s put at %i give %s', (before, text, index, after) => {
  expect(drawn(insertRows(sketch(before), sketch(text).rows, index))).toBe(after);
});

test('what came has ids of its own, in order', () => {
  const before = sketch('ab|c');
  expect(buttonIds(insertButtons(before, buttonsOf('xy'), { kind: 'in-row', row: 0, index: 1 }))).toEqual([
    'b1',
    'b4',
    'b5',
    'b2',
    'b3',
  ]);
  const after = insertRows(before, sketch('x|yz').rows, 1);
  expect(buttonIds(after)).toEqual(['b1', 'b2', 'b4', 'b5', 'b6', 'b3']);
  expect(after.rows.map(({ id }) => id)).toEqual(['r1', 'r3', 'r4', 'r2']);
});

test('fields, what is no button and what ends a row come as they are', () => {
  const fields = { ZED: [1], TEXT: 'x', LINK: null };
  const [x, raw] = [
    { id: 'b1', fields },
    { id: 'b2', fields: {}, raw: '{{more()}}' },
  ];
  const rows = [{ id: 'r1', buttons: [x, raw], newline: { TYPE: 'NEWLINE', X: 1 } }];
  expect(insertRows(sketch('a'), rows, 1).rows[1]).toEqual({
    id: 'r2',
    buttons: [
      { ...x, id: 'b2' },
      { ...raw, id: 'b3' },
    ],
    newline: { TYPE: 'NEWLINE', X: 1 },
  });
});

test('nothing put in changes nothing', () => {
  const before = sketch('a');
  expect(insertButtons(before, [], { kind: 'new-row', row: 0 })).toBe(before);
  expect(insertRows(before, [], 0)).toBe(before);
});
