import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { renameField, renameKey } from './rename-field.ts';

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
