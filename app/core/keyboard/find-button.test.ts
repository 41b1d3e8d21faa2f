import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { idOf, sketch } from '../testdata/sketch.ts';
import { findButton, listEntries, nameButton } from './find-button.ts';

describe('find button', () => {
  const keyboard = sketch('ab|_|c!');

  test.each([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 2, 0],
    ['!', 2, 1],
  ])('%s stands in row %i at %i', (text, row, index) => {
    const found = findButton(keyboard, idOf(keyboard, text));
    expect(found).toMatchObject({ row, index });
    expect(found?.button).toBe(keyboard.rows[row]?.buttons[index]);
  });

  test.each(['', 'b9', 'r1', '__proto__'])('%j is no button', (id) => {
    expect(findButton(keyboard, id)).toBeNull();
  });
});

describe('list entries', () => {
  test.each([
    ['', ''],
    ['_', ''],
    ['a', 'a'],
    ['ab|c', 'ab/c'],
    ['_|a', '/a'],
    ['a|_', 'a/'],
    ['a|_|b', 'a//b'],
    ['_|_', '/'],
    ['a!|b', 'a!/b'],
  ])('%s is listed as %s', (text, list) => {
    const signs = listEntries(sketch(text)).map(({ value, buttonId }) => {
      if (buttonId === null) return '/';
      return typeof value === 'string' ? value : (value as { TEXT: string }).TEXT;
    });
    expect(signs.join('')).toBe(list);
  });

  test('every entry says where it is from', () => {
    expect(listEntries(sketch('a|!'))).toEqual([
      { value: { TEXT: 'a' }, rowId: 'r1', buttonId: 'b1' },
      { value: { TYPE: 'NEWLINE' }, rowId: 'r1', buttonId: null },
      { value: '!', rowId: 'r2', buttonId: 'b2' },
    ]);
  });

  test('a row ends with its own entry, the last one with none', () => {
    const before = sketch('a|b');
    const rows = before.rows.map((row) => ({ ...row, newline: { TYPE: true } }));
    expect(listEntries({ ...before, rows }).map(({ value }) => value)).toEqual([
      { TEXT: 'a' },
      { TYPE: true },
      { TEXT: 'b' },
    ]);
  });

  test('null is an entry like any other', () => {
    const rows = [{ id: 'r1', buttons: [{ id: 'b1', fields: {}, raw: null }] }];
    expect(listEntries({ ...sketch(''), rows })).toEqual([{ value: null, rowId: 'r1', buttonId: 'b1' }]);
  });
});

const of = (TEXT: Json, raw?: Json) =>
  nameButton({ id: 'b1', fields: { TEXT }, ...(raw === undefined ? {} : { raw }) });

describe('nameButton', () => {
  test.each<[string, Json, string | null]>([
    ['its text', 'Open', 'Open'],
    ['without blanks around it', '  Open \n', 'Open'],
    ['nothing when it is blank', ' \t', null],
    ['nothing when it is no text', 5, null],
    ['forty letters as they are', 'a'.repeat(40), 'a'.repeat(40)],
    ['longer ones cut', 'a'.repeat(41), `${'a'.repeat(39)}…`],
    ['no half of an emoji', '👍'.repeat(50), `${'👍'.repeat(39)}…`],
  ])('%s', (_name, text, expected) => expect(of(text)).toBe(expected));

  test('an entry that is no button has no name', () => {
    expect(of('Open', 'Open')).toBeNull();
    expect(nameButton({ id: 'b1', fields: {} })).toBeNull();
  });
});
