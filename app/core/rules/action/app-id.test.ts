import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { fixed, found } from '../../testdata/run-rule.ts';
import { appDeprecated, appIdEmpty, appIdNotNumber } from './app-id.ts';

test.each<[JsonObject, string[]]>([
  [{ APP_ID: 12 }, ['warning app-deprecated APP_ID']],
  [{ APP_ID: 'abc', COMMAND: 'help' }, ['warning app-deprecated APP_ID']],
  [{ APP_ID: 12, LINK: '/' }, []],
  [{ APP_ID: 0 }, []],
])('%j is out of date: %j', (fields, issues) => {
  expect(found(appDeprecated, fields)).toEqual(issues);
});

describe('another number than written', () => {
  test.each<[Json, number | undefined]>([
    ['12abc', 12],
    [1.9, 1],
    [true, 1],
    [['x'], 1],
    [' 12', 12],
    ['abc', undefined],
    [' ', undefined],
    ['-3x', undefined],
  ])('%j is kept as %j', (APP_ID, number) => {
    expect(found(appIdNotNumber, { APP_ID })).toEqual(['warning app-id-not-number APP_ID']);
    expect(fixed(appIdNotNumber, { APP_ID })).toEqual(number && { APP_ID: number });
  });

  test.each<Json>([12, '12', -3, '', 0, null])('%j is kept, or is none', (APP_ID) => {
    expect(found(appIdNotNumber, { APP_ID })).toEqual([]);
  });
});

describe('no application', () => {
  test.each<Json>([0, '0', false, [], {}])('%j', (APP_ID) => {
    expect(found(appIdEmpty, { APP_ID })).toEqual(['error app-id-empty APP_ID']);
    expect(fixed(appIdEmpty, { APP_ID })).toBeUndefined();
    const beside = { APP_ID, APP_PARAMS: 'x', COMMAND: 'help' };
    expect(found(appIdEmpty, beside)).toEqual(['warning app-id-empty APP_ID']);
    expect(fixed(appIdEmpty, beside)).toEqual({ COMMAND: 'help' });
  });

  test.each<JsonObject>([{ APP_ID: '' }, { APP_ID: 12 }, { APP_ID: 'abc' }, { APP_ID: 0, LINK: '/' }])(
    'not %j',
    (fields) => {
      expect(found(appIdEmpty, fields)).toEqual([]);
    },
  );
});
