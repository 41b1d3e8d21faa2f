import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { spoken } from '../../testdata/run-on-keyboard.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { unknownWord } from './unknown-word.ts';

describe('CONTEXT', () => {
  test.each<[Json, JsonObject]>([
    ['mobile', { CONTEXT: 'MOBILE' }],
    ['Desktop', { CONTEXT: 'DESKTOP' }],
    [' ALL', { CONTEXT: 'ALL' }],
    ['MOBIL', { CONTEXT: 'MOBILE' }],
    ['WEB', {}],
    ['ANY', {}],
    [0, {}],
    [true, {}],
    [['ALL'], {}],
    [{}, {}],
  ])('%j becomes %j', (value, after) => {
    expect(found(unknownWord, { CONTEXT: value })).toEqual(['warning unknown-context CONTEXT']);
    expect(mended(unknownWord, { CONTEXT: value })).toEqual(after);
  });

  test.each<Json>(['ALL', 'MOBILE', 'DESKTOP', '', null])('%j is fine, or left to others', (value) => {
    expect(found(unknownWord, { CONTEXT: value })).toEqual([]);
  });
});

describe('DISPLAY', () => {
  test.each<[Json, JsonObject]>([
    ['line', { DISPLAY: 'LINE' }],
    ['INLINE', { DISPLAY: 'LINE' }],
    ['Block', { DISPLAY: 'BLOCK' }],
    ['ROW', {}],
    [true, {}],
  ])('%j becomes %j', (value, after) => {
    expect(found(unknownWord, { DISPLAY: value })).toEqual(['warning unknown-display DISPLAY']);
    expect(mended(unknownWord, { DISPLAY: value })).toEqual(after);
  });
});

test('both at once', () => {
  expect(found(unknownWord, { DISPLAY: 'row', CONTEXT: 'web' })).toEqual([
    'warning unknown-context CONTEXT',
    'warning unknown-display DISPLAY',
  ]);
});

test('the consequence is told, and what was meant or what is possible', () => {
  expect(spoken(unknownWord, [{ TEXT: 'a', DISPLAY: 'line' }])).toBe(
    'DISPLAY cannot be "line": the button stands alone on its line. Did you mean LINE?',
  );
  expect(spoken(unknownWord, [{ TEXT: 'a', CONTEXT: 'web' }])).toBe(
    'CONTEXT cannot be "web": the button is shown everywhere. Possible: ALL, MOBILE, DESKTOP.',
  );
});
