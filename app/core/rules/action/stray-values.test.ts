import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, found } from '../../testdata/run-rule.ts';
import { makeCheck } from '../check-design.ts';
import { strayValues } from './stray-values.ts';

test.each<[JsonObject, string[]]>([
  [{ LINK: '/', ACTION_VALUE: 'x' }, ['warning value-without-action ACTION_VALUE']],
  [{ LINK: '/', ACTION_VALUE: ['x'], ACTION: '' }, ['warning value-without-action ACTION_VALUE']],
  [{ LINK: '/', COMMAND_PARAMS: 'x', COMMAND: null }, ['warning params-without-command COMMAND_PARAMS']],
  [{ COMMAND: 'help', APP_PARAMS: 'x' }, ['warning params-without-app APP_PARAMS']],
  [
    { COMMAND: 'help', APP_PARAMS: 5, ACTION_VALUE: 'x' },
    ['warning value-without-action ACTION_VALUE', 'warning params-without-app APP_PARAMS'],
  ],
])('%j: %j', (fields, issues) => {
  expect(found(strayValues, fields)).toEqual(issues);
});

test.each<JsonObject>([
  { LINK: '/', ACTION_VALUE: '', COMMAND_PARAMS: null, APP_PARAMS: ' ' },
  { COMMAND: 'help', COMMAND_PARAMS: 'x' },
  { ACTION: 'PUT', ACTION_VALUE: 'x' },
  { APP_ID: 1, APP_PARAMS: 'x' },
  { APP_ID: ' ', APP_PARAMS: 'x' },
  { LINK: '/', COMMAND: 'help', COMMAND_PARAMS: 'x' },
  { COMMAND_PARAMS: 'x' },
  { LINK: 'no link', COMMAND_PARAMS: 'x' },
])('%j has no value on its own', (fields) => {
  expect(found(strayValues, fields)).toEqual([]);
});

test('the mend takes the value away, unless an action has come to it meanwhile', () => {
  const design = designOf(botKeyboard({ LINK: '/', ACTION_VALUE: 'x' }));
  const fix = strayValues.flatMap((rule) => rule(makeCheck(design)))[0]?.fix;
  expect(fix?.apply(design).keyboard.rows[0]?.buttons[0]?.fields).toEqual({ TEXT: 'Go', LINK: '/' });
  const other = designOf(botKeyboard({ LINK: '/', ACTION: 'PUT', ACTION_VALUE: 'x' }));
  expect(fix?.apply(other)).toBe(other);
});
