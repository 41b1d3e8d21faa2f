import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Fix } from '../../json/issue.ts';
import type { JsonObject } from '../../json/json.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { clearField, fixFields, fixKeyboard, renameField, renameKey, repairField, replaceField } from './make-fix.ts';

describe('make fix', () => {
  const design = designOf([{ TEXT: 'a', WIDTH: '7px' }]);
  const fieldsAfter = (fix: Fix): JsonObject | undefined => fix.apply(design).keyboard.rows[0]?.buttons[0]?.fields;
  const label = { code: 'wrap-in-a-list', params: {} } as const;

  test.each<[string, Fix, JsonObject, string, string]>([
    [
      'writes fields',
      fixFields(label, 'b1', { WIDTH: 7, LINK: '/' }),
      { TEXT: 'a', LINK: '/', WIDTH: 7 },
      'Wrap in a list',
      'Обернуть в список',
    ],
    ['clears', clearField('b1', 'WIDTH'), { TEXT: 'a' }, 'Remove WIDTH', 'Убрать WIDTH'],
    ['replaces', replaceField('b1', 'WIDTH', 7), { TEXT: 'a', WIDTH: 7 }, 'Change to 7', 'Заменить на 7'],
    [
      'repairs with a value',
      repairField('b1', 'TEXT', 'b'),
      { TEXT: 'b', WIDTH: '7px' },
      'Change to "b"',
      'Заменить на "b"',
    ],
    ['repairs without one', repairField('b1', 'WIDTH', undefined), { TEXT: 'a' }, 'Remove WIDTH', 'Убрать WIDTH'],
    ['never writes null', repairField('b1', 'WIDTH', null), { TEXT: 'a' }, 'Remove WIDTH', 'Убрать WIDTH'],
  ])('%s', (_, fix, fields, en, ru) => {
    expect(fieldsAfter(fix)).toEqual(fields);
    expect(say(fix.label)).toEqual({ en, ru });
  });

  describe('the same design comes back when there is nothing to fix', () => {
    test.each([
      ['a button that is gone', clearField('b9', 'WIDTH')],
      ['a field that is gone', clearField('b1', 'LINK')],
      ['a value that is there', replaceField('b1', 'TEXT', 'a')],
      ['an operation that does nothing', fixKeyboard(label, (keyboard) => keyboard)],
    ])('%s', (_, fix) => expect(fix.apply(design)).toBe(design));
  });

  test('everything but the keyboard stays', () => {
    const after = fixKeyboard(label, (keyboard) => ({ ...keyboard, rows: [] })).apply(design);
    expect(after).toEqual({ ...design, keyboard: { ...design.keyboard, rows: [] } });
  });
});

describe('renameKey', () => {
  test.each<[JsonObject, string, string, [string, unknown][]]>([
    [
      { a: 1, b: 2, c: 3 },
      'b',
      'B',
      [
        ['a', 1],
        ['B', 2],
        ['c', 3],
      ],
    ],
    [
      Object.fromEntries([
        ['__proto__', 1],
        ['x', 2],
      ]),
      'x',
      'y',
      [
        ['__proto__', 1],
        ['y', 2],
      ],
    ],
  ])('%j: %s becomes %s in its place', (fields, from, to, entries) => {
    expect(Object.entries(renameKey(fields, from, to))).toEqual(entries);
  });

  test.each([
    ['the old name is not there', 'x', 'y'],
    ['the new name is taken', 'a', 'b'],
    ['the name is inherited', 'toString', 'y'],
  ])('the same fields come back when %s', (_, from, to) => {
    const fields = { a: 1, b: 2 };
    expect(renameKey(fields, from, to)).toBe(fields);
  });
});

describe('renameField', () => {
  const design = designOf([{ text: 'a', LINK: '/' }, { TEXT: 'b' }]);

  test('renames in one button', () => {
    const after = renameField('b1', 'text', 'TEXT').apply(design);
    expect(after.keyboard.rows[0]?.buttons.map(({ fields }) => fields)).toEqual([
      { TEXT: 'a', LINK: '/' },
      { TEXT: 'b' },
    ]);
    expect(renameField('b1', 'text', 'TEXT').apply(after)).toBe(after);
  });

  test('a button that is gone changes nothing', () => {
    expect(renameField('b9', 'text', 'TEXT').apply(design)).toBe(design);
  });
});
