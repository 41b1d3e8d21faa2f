import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { appParamsNotString, commandParamsNotString } from './params-not-string.ts';

describe('of a command', () => {
  test.each<[Json, string | undefined]>([
    [12, '12'],
    [{ id: 1 }, '{"id":1}'],
    [[], '[]'],
    [true, undefined],
    [false, undefined],
    [0, undefined],
    ['0', undefined],
  ])('%j is stored as empty, mended as %j', (COMMAND_PARAMS, text) => {
    const fields = { COMMAND: 'help', COMMAND_PARAMS };
    expect(found(commandParamsNotString, fields)).toEqual(['warning command-params-not-string COMMAND_PARAMS']);
    expect(mended(commandParamsNotString, fields)).toEqual(text && { COMMAND: 'help', COMMAND_PARAMS: text });
  });

  test.each<JsonObject>([
    { COMMAND: 'help', COMMAND_PARAMS: 'x' },
    { COMMAND: 'help', COMMAND_PARAMS: ' ' },
    { COMMAND: 'help', COMMAND_PARAMS: null },
    { COMMAND: 'help' },
    { COMMAND: 'help', COMMAND_PARAMS: 5, LINK: '/' },
    { COMMAND: 5, COMMAND_PARAMS: 5 },
  ])('%j loses none', (fields) => {
    expect(found(commandParamsNotString, fields)).toEqual([]);
  });
});

describe('of an application', () => {
  test.each<[Json, string | undefined]>([
    [5, '5'],
    [{ id: 1 }, '{"id":1}'],
    [true, undefined],
  ])('%j is not stored, mended as %j', (APP_PARAMS, text) => {
    const fields = { APP_ID: 1, APP_PARAMS };
    expect(found(appParamsNotString, fields)).toEqual(['warning app-params-not-string APP_PARAMS']);
    expect(mended(appParamsNotString, fields)).toEqual(text && { APP_ID: 1, APP_PARAMS: text });
  });

  test.each<JsonObject>([
    { APP_ID: 1, APP_PARAMS: 'x' },
    { APP_ID: 1, APP_PARAMS: '0' },
    { APP_ID: 1, APP_PARAMS: ' ' },
    { APP_ID: 1, APP_PARAMS: 5, LINK: '/' },
    { COMMAND: 'help', APP_PARAMS: 5 },
  ])('%j loses none', (fields) => {
    expect(found(appParamsNotString, fields)).toEqual([]);
  });
});
