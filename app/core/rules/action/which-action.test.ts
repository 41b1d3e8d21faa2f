import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, fixed, found, runRule } from '../../testdata/run-rule.ts';
import { makeCheck } from '../check-design.ts';
import { noAction, severalActions, strayValues } from './which-action.ts';

describe('no action', () => {
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
});

describe('several actions', () => {
  const put = { ACTION: 'PUT', ACTION_VALUE: 'x' };
  const command = { COMMAND: 'help', COMMAND_PARAMS: 'a' };

  test.each<[JsonObject, string, JsonObject]>([
    [{ LINK: '/', ...command }, 'COMMAND', { LINK: '/' }],
    [{ ...command, ...put, APP_ID: 1, APP_PARAMS: 'p', LINK: '/' }, 'APP_ID', { LINK: '/' }],
    [{ ...put, ...command }, 'COMMAND', put],
    [{ APP_ID: 1, APP_PARAMS: 'p', ...put }, 'ACTION', { APP_ID: 1, APP_PARAMS: 'p' }],
    [{ LINK: '/', ACTION: 'no such' }, 'ACTION', { LINK: '/' }],
    [{ LINK: 'no link', ...put, ...command }, 'COMMAND', { LINK: 'no link', ...put }],
  ])('%j loses from %s on', (fields, field, left) => {
    expect(found(severalActions, fields)).toEqual([`warning several-actions ${field}`]);
    expect(fixed(severalActions, fields)).toEqual(left);
  });

  test.each<JsonObject>([
    command,
    put,
    { LINK: '/', COMMAND: '', ACTION: null },
    { LINK: 'no link', ...command },
    { LINK: '/', COMMAND_PARAMS: 'a' },
    { LINK: 'no link', ACTION: 'no such' },
  ])('%j is no matter of this rule', (fields) => {
    expect(found(severalActions, fields)).toEqual([]);
  });

  test('the winner and the losers are named', () => {
    const issues = runRule(
      severalActions,
      designOf(botKeyboard({ LINK: '/', ...put, ...command }, { ...put, ...command })),
    );
    expect(issues.map(say)).toEqual([
      {
        en: 'A button has one action: LINK is kept, ACTION and COMMAND are lost.',
        ru: 'У кнопки одно действие: LINK останется, ACTION и COMMAND пропадут.',
      },
      {
        en: 'A button has one action: ACTION is kept, COMMAND is lost.',
        ru: 'У кнопки одно действие: ACTION останется, COMMAND пропадёт.',
      },
    ]);
  });
});

describe('stray values', () => {
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

  test('the fix takes the value away, unless an action has come to it meanwhile', () => {
    const design = designOf(botKeyboard({ LINK: '/', ACTION_VALUE: 'x' }));
    const fix = strayValues.flatMap((rule) => rule(makeCheck(design)))[0]?.fix;
    expect(fix?.apply(design).keyboard.rows[0]?.buttons[0]?.fields).toEqual({ TEXT: 'Go', LINK: '/' });
    const other = designOf(botKeyboard({ LINK: '/', ACTION: 'PUT', ACTION_VALUE: 'x' }));
    expect(fix?.apply(other)).toBe(other);
  });
});
