import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf } from '../../testdata/run-rule.ts';
import { makeCheck } from '../check-design.ts';
import { actionButtons, actionRule, findWinner, ignoredAction, isNothing } from './action-buttons.ts';

describe('action buttons', () => {
  const put = { ACTION: 'PUT', ACTION_VALUE: 'x' };

  describe('what is known of a button', () => {
    test.each<[JsonObject, string | null, string | null]>([
      [{ LINK: '/', COMMAND: 'help' }, 'LINK', null],
      [{ LINK: 'x', APP_ID: 'abc', ...put }, 'APP_ID', null],
      [{ APP_ID: 0, ...put, COMMAND: 'help' }, 'ACTION', null],
      [{ ACTION: 'put', COMMAND: 'help' }, 'COMMAND', null],
      [{}, null, 'no-action'],
      [{ LINK: 'x' }, null, 'bad-action'],
      [{ ...put, ACTION_VALUE: [] }, null, 'type-error'],
    ])('%j: %s runs, lost for %s', (fields, winner, lost) => {
      const [button] = actionButtons(makeCheck(designOf(botKeyboard(fields))));
      expect(button).toMatchObject({ winner, lost, fields });
      expect(button?.kept === null).toBe(winner === null);
      expect(findWinner(fields)).toBe(winner);
    });

    test('a command without a bot is meant, but lost', () => {
      const [button] = actionButtons(makeCheck(designOf([{ COMMAND: 'help' }])));
      expect(button).toMatchObject({ winner: 'COMMAND', lost: 'no-bot', kept: { COMMAND: 'help' } });
    });
  });

  test('foreign entries and line breaks are passed over, and all is worked out once', () => {
    const check = makeCheck(designOf(['x', { TEXT: 'a' }, { TYPE: 'NEWLINE' }, {}, [{}], null]));
    const buttons = actionButtons(check);
    expect(buttons.map(({ checked }) => checked.button.id)).toEqual(['b2', 'b3']);
    expect(actionButtons(check)).toBe(buttons);
  });

  test('a rule speaks of the buttons it has something to say about', () => {
    const issue = { code: 'text-invisible', severity: 'info', params: {}, field: 'TEXT' } as const;
    const rule = actionRule(({ fields }) => (fields.TEXT === 'b' ? issue : null));
    const issues = rule(makeCheck(designOf([{ TEXT: 'a' }, { TEXT: 'b' }])));
    expect(issues).toMatchObject([
      { code: 'text-invisible', path: ['KEYBOARD', 1, 'TEXT'], target: { kind: 'button', id: 'b2' } },
    ]);
    expect(issues[0]?.page).toMatch('message-keyboards.html');
  });

  test.each<[Json | undefined, boolean]>([
    [undefined, true],
    [null, true],
    ['', true],
    [' \t\n\r\v\0', true],
    ['\u00a0', false],
    [' x', false],
    ['0', false],
    [0, false],
    [false, false],
    [[], false],
    [{}, false],
  ])('%j is nothing: %j', (value, nothing) => {
    expect(isNothing(value)).toBe(nothing);
  });
});

describe('untaken', () => {
  function told(fields: JsonObject, keyboard = botKeyboard(fields)) {
    return actionButtons(makeCheck(designOf(keyboard))).map((button) => ignoredAction(button));
  }

  test('the button is lost', () => {
    const lost = { severity: 'error', winner: null };
    expect(told({ LINK: 'x' })).toEqual([lost]);
    expect(told({}, [{ TEXT: 'a', LINK: 'x', COMMAND: 'help' }])).toEqual([lost]);
    expect(say({ code: 'app-id-empty', params: { winner: null } })).toEqual({
      en: 'The portal drops the button: no application has this APP_ID.',
      ru: 'Портал отбросит кнопку: приложения с таким APP_ID нет.',
    });
  });

  test('another action runs', () => {
    expect(told({ LINK: 'x', COMMAND: 'help' })).toEqual([{ severity: 'warning', winner: 'COMMAND' }]);
    expect(say({ code: 'app-id-empty', params: { winner: 'COMMAND' } })).toEqual({
      en: 'APP_ID is ignored, COMMAND runs instead: no application has this APP_ID.',
      ru: 'Портал проигнорирует APP_ID, сработает COMMAND: приложения с таким APP_ID нет.',
    });
  });
});
