import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, HELP, LINK, START, V2, written } from './testdata/ask-portal.ts';

const ANSWER = 'imbot.v2.Command.answer';
const good = { ...V2, commandId: 101, messageId: 999, dialogId: 'chat1' };
const fields = { message: 'Here you are' };

it.each<[string, JsonObject, object]>([
  ['with a text', fields, { authorId: 456, chatId: 1, text: 'Here you are', params: {} }],
  [
    'with buttons',
    { ...fields, keyboard: { BOT_ID: 456, BUTTONS: [HELP] } },
    { params: { KEYBOARD: [{ COMMAND: 'help' }] } },
  ],
  ['without buttons that name no bot', { ...fields, keyboard: [HELP] }, { params: {} }],
  ['with an attachment', { attach: [{ MESSAGE: 'x' }] }, { params: { ATTACH: [{}] } }],
  ['as the system', { ...fields, system: true }, { authorId: 0 }],
])('answers %s', (_, given, message) => {
  const { state, result } = done(START, ANSWER, { ...good, fields: given });
  expect(result).toEqual({ result: true });
  expect(written(state)).toMatchObject([message]);
});

it.each<[string, JsonObject, string]>([
  ['no token', { ...good, botToken: '' }, 'BOT_TOKEN_NOT_SPECIFIED'],
  ['no command', { ...V2 }, '100'],
  ['no such command', { ...good, commandId: 5, fields }, 'COMMAND_NOT_FOUND'],
  ['no message', { ...good, messageId: null, fields }, '100'],
  ['no dialogue', { ...good, dialogId: null, fields }, '100'],
  ['a foreign chat', { ...good, dialogId: 'chat2', fields }, 'ACCESS_DENIED'],
  ['no fields', good, '100'],
  ['no text', { ...good, fields: {} }, 'COMMAND_ANSWER_FAILED'],
  ['a message of another chat', { ...good, messageId: 997, fields }, 'COMMAND_ANSWER_FAILED'],
  ['a huge keyboard', { ...good, fields: { ...fields, keyboard: Array(400).fill(LINK) } }, 'PARAM_KEYBOARD_ERROR'],
])('refuses %s', (_, params, code) => {
  expect(ask(START, ANSWER, params)).toMatchObject({ error: { code, status: 400 } });
});
