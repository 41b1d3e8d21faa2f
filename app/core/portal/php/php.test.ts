import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import {
  equalsLoosely,
  isBlank,
  isPhpArray,
  isPhpEmpty,
  phpField,
  phpJsonSize,
  phpNumber,
  phpTrim,
  toPhpInt,
  toPhpText,
} from './php.ts';

describe('php', () => {
  const LARGEST = 2 ** 63;

  test.each<[Json | undefined, boolean]>([
    [undefined, true],
    [null, true],
    [false, true],
    [0, true],
    [-0, true],
    ['', true],
    ['0', true],
    [[], true],
    [{}, true],
    ['0.0', false],
    ['00', false],
    [' ', false],
    [true, false],
    [-1, false],
    [0.1, false],
    [[0], false],
    [{ a: null }, false],
  ])('empty(%j) is %j', (value, expected) => {
    expect(isPhpEmpty(value)).toBe(expected);
  });

  test.each<[Json | undefined, number]>([
    [undefined, 0],
    [null, 0],
    [true, 1],
    [false, 0],
    ['', 0],
    ['abc', 0],
    ['12', 12],
    ['12abc', 12],
    ['120px', 120],
    ['7abc', 7],
    [' \t\n\r\v\f9', 9],
    ['9 ', 9],
    ['\u00a09', 0],
    ['+5', 5],
    ['-3', -3],
    ['- 3', 0],
    ['1.9', 1],
    ['-0.9', 0],
    ['.5', 0],
    ['1.', 1],
    ['.', 0],
    ['1e3', 1000],
    ['1e', 1],
    ['0x1A', 0],
    ['99999999999999999999', LARGEST],
    ['-99999999999999999999', -LARGEST],
    ['1e30', LARGEST],
    ['1e999', 0],
    ['-1e309', 0],
    [12.9, 12],
    [-12.9, -12],
    [-0.5, 0],
    [LARGEST, -LARGEST],
    [1e19, 1e19 - 2 ** 64],
    [2 ** 64, 0],
    [[], 0],
    [{}, 0],
    [[0], 1],
    [{ a: 0 }, 1],
  ])('(int) %j is %d', (value, expected) => {
    expect(toPhpInt(value)).toBe(expected);
  });

  test.each([
    ['  a ', 'a'],
    ['\t\n\r\v\0a b\0', 'a b'],
    ['\f a', '\f a'],
    ['\u00a0', '\u00a0'],
    [' \u2003 ', '\u2003'],
    ['   ', ''],
    ['', ''],
  ])('trim(%j) is %j', (text, expected) => {
    expect(phpTrim(text)).toBe(expected);
    expect(isBlank(text)).toBe(expected === '');
  });

  test.each<[Json | undefined, string | null]>([
    [undefined, ''],
    [null, ''],
    [false, ''],
    [true, '1'],
    [0, '0'],
    [1.5, '1.5'],
    ['x', 'x'],
    [[], null],
    [{}, null],
  ])('as text %j is %j', (value, expected) => {
    expect(toPhpText(value)).toBe(expected);
  });

  test.each([
    [0, '0'],
    [-0, '-0'],
    [42, '42'],
    [-7, '-7'],
    [0.1, '0.1'],
    [0.0001, '0.0001'],
    [0.00001, '1.0e-5'],
    [0.000012, '1.2e-5'],
    [LARGEST, '9223372036854775808'],
    [1e25, '1.0e+25'],
    [-1.5e300, '-1.5e+300'],
  ])('the number %d is written %s', (number, expected) => {
    expect(phpNumber(number)).toBe(expected);
  });

  test('a written number reads back as the same number', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (number) => Number(phpNumber(number)) === number,
      ),
    );
  });

  test.each<[Json | undefined, boolean]>([
    ['Y', true],
    [true, true],
    ['y', false],
    [1, false],
    [0, false],
    [undefined, false],
    [['Y'], false],
  ])('%j == "Y" is %j', (value, expected) => {
    expect(equalsLoosely(value, 'Y')).toBe(expected);
  });

  describe('fields', () => {
    test.each<[Json | undefined, Json | undefined]>([
      [{ A: 1 }, 1],
      [{ A: false }, false],
      [{ A: null }, undefined],
      [{ a: 1 }, undefined],
      [[1], undefined],
      ['A', undefined],
      [null, undefined],
      [undefined, undefined],
    ])('A of %j is %j', (value, expected) => {
      expect(phpField(value, 'A')).toBe(expected);
    });

    test('only own keys count', () => {
      expect(phpField({}, 'toString')).toBeUndefined();
      expect(phpField(JSON.parse('{"__proto__":7}') as Json, '__proto__')).toBe(7);
    });

    test('lists and objects are arrays, scalars are not', () => {
      expect([[], {}].map((value) => isPhpArray(value))).toEqual([true, true]);
      expect([null, 0, '', true, undefined].some((value) => isPhpArray(value))).toBe(false);
    });
  });
});

describe('php json', () => {
  test.each([
    ['nothing', [], '[]'],
    ['a line end', [{ TYPE: 'NEWLINE' }], '[{"TYPE":"NEWLINE"}]'],
    ['two of them', [{ TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }], '[{"TYPE":"NEWLINE"},{"TYPE":"NEWLINE"}]'],
    ['no keys', [{}], '[{}]'],
    ['numbers and booleans', [{ a: 12, b: true, c: -0 }], '[{"a":12,"b":true,"c":-0}]'],
    ['a slash is escaped', [{ a: 'https://e' }], '[{"a":"https:\\/\\/e"}]'],
    ['quotes, backslash and controls', [{ a: '"\\\n\u0001' }], '[{"a":"\\"\\\\\\n\\u0001"}]'],
    ['apostrophe, ampersand and brackets stay', [{ a: "'&<>" }], '[{"a":"\'&<>"}]'],
    ['Cyrillic stays', [{ a: 'Да' }], '[{"a":"Да"}]'],
    ['line separators are escaped', [{ a: '\u2028\u2029' }], '[{"a":"\\u2028\\u2029"}]'],
  ])('%s', (_, entries, json) => {
    expect(phpJsonSize(entries)).toBe(json.length);
  });

  test('an emoji is one character, and half a pair is sent as the replacement character', () => {
    expect(phpJsonSize([{ a: '👍' }])).toBe(phpJsonSize([{ a: 'x' }]));
    expect(phpJsonSize([{ a: '\ud83d' }])).toBe(phpJsonSize([{ a: 'x' }]));
  });
});
