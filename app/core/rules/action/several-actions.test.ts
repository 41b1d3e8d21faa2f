import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, found, mended, runRule } from '../../testdata/run-rule.ts';
import { severalActions } from './several-actions.ts';

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
  expect(mended(severalActions, fields)).toEqual(left);
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
