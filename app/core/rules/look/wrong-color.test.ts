import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { wrongColor } from './wrong-color.ts';

test.each<[Json, JsonObject]>([
  ['fff', { BG_COLOR: '#fff' }],
  ['#ffffff80', { BG_COLOR: '#ffffff' }],
  ['#fff8', { BG_COLOR: '#fff' }],
  ['red', { BG_COLOR: '#ff0000' }],
  ['rgb(1,2,3)', { BG_COLOR: '#010203' }],
  ['#29619b ', { BG_COLOR: '#29619b' }],
  ['#12', {}],
  ['transparent', {}],
  [5, {}],
  [false, {}],
])('%j becomes %j', (value, after) => {
  expect(found(wrongColor, { BG_COLOR: value })).toEqual(['warning wrong-color BG_COLOR']);
  expect(mended(wrongColor, { BG_COLOR: value })).toEqual(after);
});

test.each<Json>(['#fff', '#FFFFFF', '', null, ['#fff'], {}])('%j is fine, or left to others', (value) => {
  expect(found(wrongColor, { BG_COLOR: value })).toEqual([]);
});

test('all four colours are looked at', () => {
  const fields = { OFF_TEXT_COLOR: 'x', OFF_BG_COLOR: 'x', TEXT_COLOR: 'x', BG_COLOR: 'x', WIDTH: 'x' };
  expect(found(wrongColor, fields)).toEqual([
    'warning wrong-color BG_COLOR',
    'warning wrong-color TEXT_COLOR',
    'warning wrong-color OFF_BG_COLOR',
    'warning wrong-color OFF_TEXT_COLOR',
  ]);
});
