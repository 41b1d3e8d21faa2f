import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { actionNoValue, valueList, valueNotString } from './action-value.ts';

describe('no value', () => {
  test.each<JsonObject>([
    {},
    { ACTION_VALUE: null },
    { ACTION_VALUE: '' },
    { ACTION_VALUE: ' ' },
    { ACTION_VALUE: false },
  ])('%j', (value) => {
    expect(found(actionNoValue, { ACTION: 'PUT', ...value })).toEqual(['error action-no-value ACTION_VALUE']);
    expect(mended(actionNoValue, { ACTION: 'PUT', ...value })).toBeUndefined();
  });

  test('beside a command it is a warning, and goes', () => {
    const fields = { ACTION: 'PUT', ACTION_VALUE: '', COMMAND: 'help' };
    expect(found(actionNoValue, fields)).toEqual(['warning action-no-value ACTION_VALUE']);
    expect(mended(actionNoValue, fields)).toEqual({ COMMAND: 'help' });
  });

  test.each<JsonObject>([
    { ACTION: 'PUT', ACTION_VALUE: '0' },
    { ACTION: 'PUT', ACTION_VALUE: 0 },
    { ACTION: 'PUT', ACTION_VALUE: [] },
    { ACTION: 'put' },
    { ACTION: 'PUT', LINK: '/' },
    { ACTION: 'PUT', APP_ID: 1 },
  ])('%j is no matter of this rule', (fields) => {
    expect(found(actionNoValue, fields)).toEqual([]);
  });
});

describe('a list or an object', () => {
  test.each<Json>([['x'], [], { a: 1 }, {}])('%j fails the request, whatever stands beside it', (ACTION_VALUE) => {
    expect(found(valueList, { ACTION: 'PUT', ACTION_VALUE })).toEqual(['error value-list ACTION_VALUE']);
    expect(found(valueList, { ACTION: 'PUT', ACTION_VALUE, COMMAND: 'help' })).toEqual([
      'error value-list ACTION_VALUE',
    ]);
  });

  test.each<JsonObject>([{ LINK: '/' }, { APP_ID: 1 }, { ACTION: 'put' }])('%j: it is not looked at', (fields) => {
    expect(found(valueList, { ACTION: 'PUT', ACTION_VALUE: ['x'], ...fields })).toEqual([]);
  });
});

describe('no string, but stored', () => {
  test.each<[Json, string]>([
    [5, '5'],
    [0, '0'],
    [1.5, '1.5'],
    [true, 'true'],
  ])('%j is mended as %j', (ACTION_VALUE, text) => {
    expect(found(valueNotString, { ACTION: 'PUT', ACTION_VALUE })).toEqual(['info value-not-string ACTION_VALUE']);
    expect(mended(valueNotString, { ACTION: 'PUT', ACTION_VALUE })).toEqual({ ACTION: 'PUT', ACTION_VALUE: text });
  });

  test.each<JsonObject>([{ ACTION_VALUE: '5' }, { ACTION_VALUE: false }, { ACTION_VALUE: 5, LINK: '/' }])(
    '%j is not',
    (fields) => {
      expect(found(valueNotString, { ACTION: 'PUT', ...fields })).toEqual([]);
    },
  );
});
