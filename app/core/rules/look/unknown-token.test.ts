import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { unknownToken } from './unknown-token.ts';

test.each<[Json, JsonObject]>([
  ['PRIMARY', { BG_COLOR_TOKEN: 'primary' }],
  [' alert ', { BG_COLOR_TOKEN: 'alert' }],
  ['primry', { BG_COLOR_TOKEN: 'primary' }],
  ['secundary', { BG_COLOR_TOKEN: 'secondary' }],
  ['danger', { BG_COLOR_TOKEN: 'alert' }],
  ['success', { BG_COLOR_TOKEN: 'primary' }],
  ['Default', { BG_COLOR_TOKEN: 'base' }],
  ['link', {}],
  ['constructor', {}],
  [7, {}],
  [true, {}],
])('%j becomes %j', (value, after) => {
  expect(found(unknownToken, { BG_COLOR_TOKEN: value })).toEqual(['warning unknown-token BG_COLOR_TOKEN']);
  expect(mended(unknownToken, { BG_COLOR_TOKEN: value })).toEqual(after);
});

test.each<Json>(['primary', 'secondary', 'alert', 'base', '', null, ['alert'], {}])(
  '%j is fine, or left to others',
  (value) => expect(found(unknownToken, { BG_COLOR_TOKEN: value })).toEqual([]),
);
