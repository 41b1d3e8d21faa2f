import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf } from '../../testdata/run-rule.ts';
import { makeCheck } from '../check-design.ts';
import { actionButtons } from './action-buttons.ts';
import { untaken } from './untaken.ts';

function told(fields: JsonObject, keyboard = botKeyboard(fields)) {
  return actionButtons(makeCheck(designOf(keyboard))).map((button) => untaken(button));
}

test('the button is lost', () => {
  const lost = { severity: 'error', winner: null };
  expect(told({ LINK: 'x' })).toEqual([lost]);
  expect(told({}, [{ TEXT: 'a', LINK: 'x', COMMAND: 'help' }])).toEqual([lost]);
  expect(say({ code: 'app-id-empty', params: { winner: null } })).toEqual({
    en: 'The portal drops the button: no application has this APP_ID.',
    ru: 'Портал отбросит кнопку: приложения с таким APP_ID не бывает.',
  });
});

test('another action runs', () => {
  expect(told({ LINK: 'x', COMMAND: 'help' })).toEqual([{ severity: 'warning', winner: 'COMMAND' }]);
  expect(say({ code: 'app-id-empty', params: { winner: 'COMMAND' } })).toEqual({
    en: 'APP_ID is ignored, COMMAND runs instead: no application has this APP_ID.',
    ru: 'Портал пропустит APP_ID, сработает COMMAND: приложения с таким APP_ID не бывает.',
  });
});
