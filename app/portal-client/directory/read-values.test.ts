import { expect, test } from 'vitest';
import { type Json, objectOf } from '../../core/json/json.ts';
import { idText, objectsOf, plainText, switchOf } from './read-values.ts';

test.each<[Json | undefined, number]>([
  [undefined, 0],
  [null, 0],
  ['list', 0],
  [[], 0],
  [{}, 0],
  [[{}, 1, null, [], {}], 2],
  [{ 7: { a: 1 }, total: 3, none: [] }, 1],
])('the objects of %j', (value, count) => {
  expect(objectsOf(value)).toHaveLength(count);
});

test.each<[Json | undefined, string, string]>([
  [7, '7', '7'],
  [' 7 ', '7', ''],
  ['1e3', '1e3', ''],
  [1.5, '1.5', ''],
  ['007', '007', ''],
  ['9007199254740993', '9007199254740993', ''],
  ['chat7', 'chat7', ''],
  [0, '0', ''],
  [-1, '-1', ''],
  [true, '', ''],
  [['7'], '', ''],
  [undefined, '', ''],
])('text and number of %j', (value, text, number) => {
  expect([plainText(value), idText(value)]).toEqual([text, number]);
});

test.each<[Json | undefined, boolean | null]>([
  [true, true],
  ['Y', true],
  [false, false],
  ['N', false],
  [1, null],
  [undefined, null],
])('the switch %j', (value, on) => {
  expect(switchOf(value)).toBe(on);
});

test('what is no object holds nothing', () => {
  expect(objectOf(null)).toEqual({});
  expect(objectOf([1])).toEqual({});
  expect(objectOf({ a: 1 })).toEqual({ a: 1 });
});
