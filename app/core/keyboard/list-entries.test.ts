import { expect, test } from 'vitest';
import { sketch } from '../testdata/sketch.ts';
import { listEntries } from './list-entries.ts';

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
