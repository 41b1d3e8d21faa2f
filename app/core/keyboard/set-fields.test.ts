import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { anyFields, anyJson } from '../testdata/arbitraries.ts';
import { sketch } from '../testdata/sketch.ts';
import type { Fields } from './document.ts';
import { FIELD_NAMES } from './fields.ts';
import { changeFields, type FieldChanges, setFields } from './set-fields.ts';

const own = (name: string, value: Json): Fields => Object.fromEntries([[name, value]]);

describe('changeFields', () => {
  test.each<[string, Fields, FieldChanges, Fields]>([
    ['writes in place', { TEXT: 'a', LINK: '/' }, { TEXT: 'b' }, { TEXT: 'b', LINK: '/' }],
    ['writes in place whatever the order', { LINK: '/', TEXT: 'a' }, { LINK: 'b' }, { LINK: 'b', TEXT: 'a' }],
    ['clears', { TEXT: 'a', LINK: '/', X: 1 }, { LINK: undefined }, { TEXT: 'a', X: 1 }],
    ['clears the last', { TEXT: 'a' }, { TEXT: undefined }, {}],
    [
      'puts a new field by the table',
      { TEXT: 'a', DISPLAY: 'LINE' },
      { LINK: '/' },
      { TEXT: 'a', LINK: '/', DISPLAY: 'LINE' },
    ],
    ['puts the first one first', { LINK: '/' }, { TEXT: 'a' }, { TEXT: 'a', LINK: '/' }],
    ['puts it before unknown ones that come first', { X: 1, LINK: '/' }, { TEXT: 'a' }, { TEXT: 'a', X: 1, LINK: '/' }],
    [
      'puts it after the last one before it',
      { LINK: '/', X: 1, TEXT: 'a' },
      { ACTION: 'PUT' },
      { LINK: '/', X: 1, TEXT: 'a', ACTION: 'PUT' },
    ],
    ['puts an unknown field last', { TEXT: 'a' }, { X: 1 }, { TEXT: 'a', X: 1 }],
    ['puts several', { DISPLAY: 'LINE' }, { LINK: '/', TEXT: 'a' }, { TEXT: 'a', LINK: '/', DISPLAY: 'LINE' }],
    [
      'changes an action',
      { TEXT: 'a', LINK: '/', DISPLAY: 'LINE' },
      { LINK: undefined, ACTION: 'PUT', ACTION_VALUE: 'x' },
      { TEXT: 'a', ACTION: 'PUT', ACTION_VALUE: 'x', DISPLAY: 'LINE' },
    ],
    ['writes null, which is not clearing', { TEXT: 'a' }, { TEXT: null }, { TEXT: null }],
    ['sees the kind of a value', { APP_ID: '12' }, { APP_ID: 12 }, { APP_ID: 12 }],
    ['sees the order in a value', { X: { a: 1, b: 2 } }, { X: { b: 2, a: 1 } }, { X: { b: 2, a: 1 } }],
    [
      'writes a name that objects inherit',
      { TEXT: 'a' },
      { constructor: 'x' },
      { TEXT: 'a', ...own('constructor', 'x') },
    ],
    ['writes __proto__ as a name', { TEXT: 'a' }, own('__proto__', 1), { TEXT: 'a', ...own('__proto__', 1) }],
    ['keeps __proto__', { ...own('__proto__', 1), TEXT: 'a' }, { TEXT: 'b' }, { ...own('__proto__', 1), TEXT: 'b' }],
  ])('%s', (_name, fields, changes, after) => {
    expect(JSON.stringify(changeFields(fields, changes))).toBe(JSON.stringify(after));
  });

  test.each<[Fields, FieldChanges]>([
    [{ TEXT: 'a' }, {}],
    [{ TEXT: 'a' }, { TEXT: 'a' }],
    [{ TEXT: 'a' }, { LINK: undefined }],
    [{ TEXT: 'a' }, { constructor: undefined }],
    [{ X: { a: [1] } }, { X: { a: [1] } }],
    [{ TEXT: null }, { TEXT: null }],
  ])('%j with %o is the same object', (fields, changes) => {
    expect(changeFields(fields, changes)).toBe(fields);
  });

  test('fields written in any order stand in the order of the table', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...FIELD_NAMES]), (names) => {
        const written = names.reduce<Fields>((fields, name) => changeFields(fields, { [name]: 'x' }), {});
        expect(Object.keys(written)).toEqual(FIELD_NAMES.filter((name) => names.includes(name)));
      }),
    );
  });

  test('one change leaves all other fields and their order', () => {
    fc.assert(
      fc.property(
        anyFields,
        fc.constantFrom('TEXT', 'LINK', 'X', '__proto__'),
        fc.option(anyJson, { nil: undefined }),
        (fields, name, value) => {
          const after = changeFields(fields, Object.fromEntries([[name, value]]));
          const others = (of: Fields) => JSON.stringify(Object.entries(of).filter(([key]) => key !== name));
          expect(others(after)).toBe(others(fields));
          expect(Object.hasOwn(after, name)).toBe(value !== undefined);
          expect(JSON.stringify(Object.entries(after).find(([key]) => key === name)?.[1])).toBe(JSON.stringify(value));
        },
      ),
    );
  });
});

describe('setFields', () => {
  test('changes one button and nothing else', () => {
    const before = sketch('ab|c');
    const after = setFields(before, 'b2', { LINK: '/' });
    expect(after.rows[0]?.buttons).toEqual([
      { id: 'b1', fields: { TEXT: 'a' } },
      { id: 'b2', fields: { TEXT: 'b', LINK: '/' } },
    ]);
    expect(after.rows[0]?.buttons[0]).toBe(before.rows[0]?.buttons[0]);
    expect(after.rows[1]).toBe(before.rows[1]);
  });

  test.each<[string, FieldChanges, string]>([
    ['b1', { TEXT: 'a' }, 'nothing new'],
    ['b1', { LINK: undefined }, 'a field that is not there'],
    ['b2', { TEXT: 'x' }, 'an entry that is no button'],
    ['b9', { TEXT: 'x' }, 'no button at all'],
  ])('%s with %o is the same object: %s', (id, changes) => {
    const before = sketch('a!');
    expect(setFields(before, id, changes)).toBe(before);
  });
});
