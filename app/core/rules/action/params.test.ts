import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, fixed, found, runRule } from '../../testdata/run-rule.ts';
import { appParamsNotString, commandParamsNotString, paramsLines, paramsLong } from './params.ts';

describe('command params', () => {
  const COMMAND = 'help';

  test.each([
    ['a\nb', 'a b'],
    ['a \r\n\n b\n', 'a b'],
    ['\na', 'a'],
  ])('%j is cut', (COMMAND_PARAMS, joined) => {
    expect(found(paramsLines, { COMMAND, COMMAND_PARAMS })).toEqual(['warning params-lines COMMAND_PARAMS']);
    expect(fixed(paramsLines, { COMMAND, COMMAND_PARAMS })).toEqual({ COMMAND, COMMAND_PARAMS: joined });
  });

  test.each(['a b', 'a\\nb', '', '\n'])('%j is one line, or none', (COMMAND_PARAMS) => {
    expect(found(paramsLines, { COMMAND, COMMAND_PARAMS })).toEqual([]);
  });

  test.each([
    ['x'.repeat(256), 256],
    ['👍'.repeat(300), 300],
  ])('%j is long', (COMMAND_PARAMS, count) => {
    const [issue] = runRule(paramsLong, designOf(botKeyboard({ COMMAND, COMMAND_PARAMS })));
    expect([issue?.code, issue?.severity]).toEqual(['params-long', 'info']);
    expect(say(issue).en).toMatch(`${count} characters`);
    expect(say(issue).ru).toMatch(`${count} `);
  });

  test.each(['x'.repeat(255), '👍'.repeat(255), ''])('%j is not', (COMMAND_PARAMS) => {
    expect(found(paramsLong, { COMMAND, COMMAND_PARAMS })).toEqual([]);
  });

  test('parameters that are not kept do not count', () => {
    const fields = { COMMAND, COMMAND_PARAMS: `${'x'.repeat(300)}\n`, LINK: '/' };
    expect(found([paramsLines, paramsLong], fields)).toEqual([]);
  });
});

describe('of a command', () => {
  test.each<[Json, string | undefined]>([
    [12, '12'],
    [{ id: 1 }, '{"id":1}'],
    [[], '[]'],
    [true, undefined],
    [false, undefined],
    [0, undefined],
    ['0', undefined],
  ])('%j is stored as empty, fixed as %j', (COMMAND_PARAMS, text) => {
    const fields = { COMMAND: 'help', COMMAND_PARAMS };
    expect(found(commandParamsNotString, fields)).toEqual(['warning command-params-not-string COMMAND_PARAMS']);
    expect(fixed(commandParamsNotString, fields)).toEqual(text && { COMMAND: 'help', COMMAND_PARAMS: text });
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
  ])('%j is not stored, fixed as %j', (APP_PARAMS, text) => {
    const fields = { APP_ID: 1, APP_PARAMS };
    expect(found(appParamsNotString, fields)).toEqual(['warning app-params-not-string APP_PARAMS']);
    expect(fixed(appParamsNotString, fields)).toEqual(text && { APP_ID: 1, APP_PARAMS: text });
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
