import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, fixed, found, runRule } from '../../testdata/run-rule.ts';
import { actionUndocumented, actionUnknown } from './action-unknown.ts';

const value = { ACTION_VALUE: 'x' };

test.each<[Json, string, string | undefined]>([
  ['put', 'action-case', 'PUT'],
  [' SEND', 'action-case', 'SEND'],
  ['Dialog', 'action-case', 'DIALOG'],
  ['SENT', 'action-unknown', 'SEND'],
  ['DIALOGUE', 'action-unknown', 'DIALOG'],
  ['message', 'action-unknown', 'SEND'],
  ['CHAT', 'action-unknown', 'DIALOG'],
  ['OPEN_SLIDER', 'action-unknown', undefined],
  ['LINK', 'action-unknown', undefined],
  ['toString', 'action-unknown', undefined],
  [true, 'action-unknown', undefined],
  [1, 'action-unknown', undefined],
  [['PUT'], 'action-unknown', undefined],
])('ACTION %j: %s, meant as %s', (ACTION, code, meant) => {
  expect(found(actionUnknown, { ACTION, ...value })).toEqual([`error ${code} ACTION`]);
  expect(fixed(actionUnknown, { ACTION, ...value })).toEqual(meant && { ACTION: meant, ...value });
});

test('a link that was written as an action becomes one', () => {
  const fields = { ACTION: 'OPEN_URL', ACTION_VALUE: 'https://e.com/' };
  expect(fixed(actionUnknown, fields)).toEqual({ LINK: 'https://e.com/' });
  expect(fixed(actionUnknown, { ...fields, LINK: 'e.com' })).toBeUndefined();
});

test('without a value the right word fixes nothing', () => {
  expect(found(actionUnknown, { ACTION: 'put' })).toEqual(['error action-case ACTION']);
  expect(fixed(actionUnknown, { ACTION: 'put' })).toBeUndefined();
});

test('beside a command that runs it is a warning, and goes', () => {
  const fields = { ACTION: 'put', ...value, COMMAND: 'help' };
  expect(found(actionUnknown, fields)).toEqual(['warning action-case ACTION']);
  expect(fixed(actionUnknown, fields)).toEqual({ COMMAND: 'help' });
});

test.each<JsonObject>([
  { ACTION: 'PUT', ...value },
  { ACTION: 'HELP', ...value },
  { ACTION: 'PUT' },
  { ACTION: '', ...value },
  { ACTION: 'put', ...value, LINK: '/' },
  { ACTION: 'put', ...value, APP_ID: 1 },
  { LINK: '/' },
])('%j is no matter of this rule', (fields) => {
  expect(found(actionUnknown, fields)).toEqual([]);
});

test('an odd word is not repeated', () => {
  const actions = ['OPENED', 'a b', 'x'.repeat(21), 'SENT'];
  const issues = runRule(actionUnknown, designOf(botKeyboard(...actions.map((ACTION) => ({ ACTION, ...value })))));
  expect(issues.map((issue) => say(issue).en.replace(/, only.*DIALOG\./, ''))).toEqual([
    'The portal drops the button: there is no such ACTION OPENED',
    'The portal drops the button: there is no such ACTION',
    'The portal drops the button: there is no such ACTION',
    'The portal drops the button: there is no such ACTION SENT Did you mean SEND?',
  ]);
  expect(say(issues[3]).ru).toMatch(/Возможно, SEND\?$/);
});

test('what is taken without being documented is said', () => {
  expect(found(actionUndocumented, { ACTION: 'LIVECHAT', ...value })).toEqual(['info action-undocumented ACTION']);
  expect(found(actionUndocumented, { ACTION: 'HELP', ...value })).toEqual(['info action-undocumented ACTION']);
  expect(found(actionUndocumented, { ACTION: 'HELP', ...value, LINK: '/' })).toEqual([]);
  expect(found(actionUndocumented, { ACTION: 'HELP' })).toEqual([]);
  expect(found(actionUndocumented, { ACTION: 'PUT', ...value })).toEqual([]);
});
