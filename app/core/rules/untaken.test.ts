import { expect, test } from 'vitest';
import type { JsonObject } from '../json.ts';
import { botKeyboard, designOf } from '../testdata/run-rule.ts';
import { actionButtons } from './action-buttons.ts';
import { makeCheck } from './check-design.ts';
import { dropped, untaken } from './untaken.ts';

const why = { en: 'so it is.', ru: 'так вышло.' };

function told(fields: JsonObject, keyboard = botKeyboard(fields)) {
  return actionButtons(makeCheck(designOf(keyboard))).map((button) => untaken(button, 'LINK', why));
}

test('the button is lost', () => {
  const lost = { severity: 'error', message: dropped(why) };
  expect(told({ LINK: 'x' })).toEqual([lost]);
  expect(told({}, [{ TEXT: 'a', LINK: 'x', COMMAND: 'help' }])).toEqual([lost]);
  expect(lost.message.en).toBe('The portal drops the button: so it is.');
  expect(lost.message.ru).toBe('Портал отбросит кнопку: так вышло.');
});

test('another action runs', () => {
  expect(told({ LINK: 'x', COMMAND: 'help' })).toEqual([
    {
      severity: 'warning',
      message: {
        en: 'LINK is ignored, COMMAND runs instead: so it is.',
        ru: 'Портал пропустит LINK, сработает COMMAND: так вышло.',
      },
    },
  ]);
});
