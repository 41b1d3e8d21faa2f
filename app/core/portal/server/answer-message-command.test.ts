import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, heard, START } from './testdata/ask-portal.ts';

const COMMAND = 'im.message.command';
const press = { MESSAGE_ID: 999, BOT_ID: 456, COMMAND: 'rate', COMMAND_PARAMS: '5 stars' };
const privately = { ...press, MESSAGE_ID: 997 };

it.each<[string, JsonObject, boolean]>([
  ['in a group', press, false],
  ['in a group, as a form', press, true],
  ['in a private dialogue, as a form', privately, true],
])('a press %s', (_, params, posted) => {
  const { state, result } = done(START, COMMAND, params, { posted });
  expect(result).toBe(true);
  const command = { id: 103, command: '/rate', params: '5 stars', context: 'keyboard' };
  expect(heard(state)).toMatchObject([{ data: { command, message: { id: params.MESSAGE_ID }, user: { id: 1 } } }]);
});

it('is lost in a private dialogue when sent as JSON', () => {
  const { state, result } = done(START, COMMAND, privately);
  expect([result, state]).toEqual([true, START]);
});

it('reaches nobody when no bot knows the command', () => {
  expect(done(START, COMMAND, { ...press, COMMAND: 'unknown' }).state).toBe(START);
});

it.each<[JsonObject, string]>([
  [{}, 'MESSAGE_ID_ERROR'],
  [{ MESSAGE_ID: 999 }, 'BOT_ID_ERROR'],
  [{ MESSAGE_ID: 999, BOT_ID: 456 }, 'COMMAND_ERROR'],
  [{ ...press, COMMAND: ' ' }, 'COMMAND_ERROR'],
  [{ ...press, MESSAGE_ID: 9999 }, 'PARAMS_ERROR'],
])('%j: %s', (params, code) => {
  expect(ask(START, COMMAND, params)).toMatchObject({ error: { code, status: 400 } });
});

it('is not for those who do not see the message', () => {
  expect(ask(START, COMMAND, press, { owner: 11 })).toMatchObject({ error: { code: 'PARAMS_ERROR' } });
});
