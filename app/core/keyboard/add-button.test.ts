import { describe, expect, test } from 'vitest';
import { buttonIds, drawn, sketch } from '../testdata/sketch.ts';
import { addButton, insertButton } from './add-button.ts';
import type { Place } from './place.ts';

const inRow = (row: number, index: number): Place => ({ kind: 'in-row', row, index });
const newRow = (row: number): Place => ({ kind: 'new-row', row });

describe('addButton', () => {
  test.each<[string, Place, string]>([
    ['', newRow(0), 'N'],
    ['', inRow(0, 0), 'N'],
    ['', inRow(3, 2), 'N'],
    ['_', inRow(0, 0), 'N'],
    ['ab', inRow(0, 0), 'Nab'],
    ['ab', inRow(0, 1), 'aNb'],
    ['ab', inRow(0, 2), 'abN'],
    ['ab', inRow(0, 99), 'abN'],
    ['ab', inRow(0, -1), 'Nab'],
    ['ab', inRow(-1, 1), 'aNb'],
    ['ab', inRow(1, 0), 'ab|N'],
    ['ab', inRow(99, 5), 'ab|N'],
    ['a|_|b', inRow(1, 0), 'a|N|b'],
    ['a|b', newRow(0), 'N|a|b'],
    ['a|b', newRow(1), 'a|N|b'],
    ['a|b', newRow(2), 'a|b|N'],
    ['a|b', newRow(99), 'a|b|N'],
    ['a|b', newRow(-5), 'N|a|b'],
    ['a!|b', inRow(0, 2), 'a!N|b'],
  ])('%s at %o becomes %s', (before, place, after) => {
    expect(drawn(addButton(sketch(before), { TEXT: 'N' }, place))).toBe(after);
  });

  test('the new button has an id of its own and the fields as given', () => {
    const fields = { TEXT: 'N', LINK: '/' };
    const { rows } = addButton(sketch('ab|c'), fields, inRow(0, 1));
    expect(rows[0]?.buttons[1]).toEqual({ id: 'b4', fields });
    expect(rows[0]?.buttons[1]?.fields).toBe(fields);
  });

  test('a new row has an id of its own', () => {
    const { rows } = addButton(sketch('ab|c'), {}, newRow(1));
    expect(rows.map(({ id }) => id)).toEqual(['r1', 'r3', 'r2']);
  });

  test('what is not touched stays the same object', () => {
    const before = sketch('ab|c');
    const after = addButton(before, {}, inRow(1, 0));
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after.wrapper).toBe(before.wrapper);
    expect(drawn(before)).toBe('ab|c');
  });

  test('the newline of a row stays with it', () => {
    const before = sketch('a|b');
    const rows = before.rows.map((row) => ({ ...row, newline: { TYPE: true } }));
    expect(addButton({ ...before, rows }, {}, inRow(0, 1)).rows[0]?.newline).toEqual({ TYPE: true });
  });
});

describe('insertButton', () => {
  test('puts the very button, id and all', () => {
    const button = { id: 'b70', fields: {}, raw: 'x' };
    const after = insertButton(sketch('a|b'), button, inRow(1, 1));
    expect(after.rows[1]?.buttons[1]).toBe(button);
    expect(buttonIds(after)).toEqual(['b1', 'b2', 'b70']);
  });
});
