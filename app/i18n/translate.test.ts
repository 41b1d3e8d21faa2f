import { describe, expect, test } from 'vitest';
import type { Entry } from './en/same.ts';
import { translate } from './translate.ts';

const rows: Entry = { one: '{count} ряд', few: '{count} ряда', many: '{count} рядов', other: '{count} ряда' };
const lines: Entry = { one: '{count} row', other: '{count} rows' };

describe('numbers', () => {
  test.each([
    [0, '0 рядов', '0 rows'],
    [1, '1 ряд', '1 row'],
    [2, '2 ряда', '2 rows'],
    [4, '4 ряда', '4 rows'],
    [5, '5 рядов', '5 rows'],
    [11, '11 рядов', '11 rows'],
    [12, '12 рядов', '12 rows'],
    [21, '21 ряд', '21 rows'],
    [22, '22 ряда', '22 rows'],
    [111, '111 рядов', '111 rows'],
    [1.5, '1.5 ряда', '1.5 rows'],
  ])('%d', (count, ru, en) => {
    expect(translate(rows, 'ru', { count })).toBe(ru);
    expect(translate(lines, 'en', { count })).toBe(en);
  });

  test('a form that is missing is the other one', () => {
    expect(translate(lines, 'ru', { count: 5 })).toBe('5 rows');
  });

  test('without a count it is none', () => {
    expect(translate({ one: 'one', many: 'none', other: 'some' }, 'ru')).toBe('none');
  });
});

describe('places', () => {
  test.each<[string, Record<string, string | number>, string]>([
    ['Plain', {}, 'Plain'],
    ['{a} and {b}', { a: 'x', b: 2 }, 'x and 2'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['{a}', {}, '{a}'],
    ['{a}', { a: '{b}', b: 'no' }, '{b}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
    ['{toString}', {}, '{toString}'],
    ['{ a }', { a: 'x' }, '{ a }'],
    ['', { a: 'x' }, ''],
  ])('%j with %o', (text, params, filled) => {
    expect(translate(text, 'en', params)).toBe(filled);
  });
});
