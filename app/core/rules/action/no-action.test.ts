import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { designOf, found, runRule } from '../../testdata/run-rule.ts';
import { noAction } from './no-action.ts';

test.each<[JsonObject, string]>([
  [{}, 'error no-action'],
  [{ DISPLAY: 'LINE' }, 'error no-action'],
  [{ LINK: null, COMMAND: null }, 'error no-action'],
  [{ ACTION_VALUE: 'x' }, 'error no-action ACTION'],
  [{ COMMAND_PARAMS: 'x' }, 'error no-action COMMAND'],
  [{ APP_PARAMS: 'x' }, 'error no-action APP_ID'],
  [{ COMMAND_PARAMS: '' }, 'error no-action'],
  [{ LINK: '' }, 'error action-empty LINK'],
  [{ COMMAND: ' ', LINK: '' }, 'error action-empty LINK'],
  [{ ACTION: '', ACTION_VALUE: 'x' }, 'error action-empty ACTION'],
  [{ APP_ID: '' }, 'error action-empty APP_ID'],
  [{ COMMAND: '' }, 'error action-empty COMMAND'],
])('%j: %s', (fields, issue) => {
  expect(found(noAction, fields)).toEqual([issue]);
});

test.each<JsonObject>([
  { LINK: '/' },
  { LINK: 'e.com' },
  { COMMAND: 'help', LINK: '' },
  { COMMAND: 0, LINK: '' },
  { ACTION: 'PUT', ACTION_VALUE: '' },
  { FUNCTION: 'x' },
])('%j has an action, right or wrong', (fields) => {
  expect(found(noAction, fields)).toEqual([]);
});

test('what is missing is named', () => {
  const [issue] = runRule(noAction, designOf([{ TEXT: 'a', COMMAND_PARAMS: 'x' }]));
  expect(say(issue).en).toBe(
    'The portal drops the button: COMMAND_PARAMS is there, but COMMAND is missing. Add COMMAND.',
  );
  expect(say(issue).ru).toBe('Портал отбросит кнопку: COMMAND_PARAMS есть, а COMMAND нет. Добавьте COMMAND.');
});
