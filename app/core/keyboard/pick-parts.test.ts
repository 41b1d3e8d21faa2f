import { expect, test } from 'vitest';
import { drawn, sketch } from '../testdata/sketch.ts';
import { pickParts } from './pick-parts.ts';

test.each<[string, 'button' | 'row', string[], string]>([
  ['ab|c', 'button', ['b2'], 'b'],
  ['ab|cd|e', 'button', ['b5', 'b4', 'b1'], 'a|d|e'],
  ['a!|b', 'button', ['b1', 'b2'], 'a!'],
  ['ab|c|d', 'row', ['r3', 'r1'], 'ab|d'],
  ['a|_|b', 'row', ['r2', 'r3'], '_|b'],
  ['ab', 'button', ['b9'], ''],
  ['ab', 'row', ['b1'], ''],
])('of %s the %ss %j are %s', (text, kind, ids, picked) => {
  const keyboard = sketch(text);
  expect(drawn({ ...keyboard, rows: pickParts(keyboard, kind, new Set(ids)) })).toBe(picked);
});

test('what ends a row goes along with the row, not with its buttons', () => {
  const keyboard = sketch('a|b');
  const rows = keyboard.rows.map((row) => ({ ...row, newline: { TYPE: 'NEWLINE', X: 1 } }));
  const ends = (kind: 'button' | 'row', id: string) =>
    pickParts({ ...keyboard, rows }, kind, new Set([id])).map(({ newline }) => newline);
  expect(ends('row', 'r1')).toEqual([{ TYPE: 'NEWLINE', X: 1 }]);
  expect(ends('button', 'b1')).toEqual([undefined]);
});
