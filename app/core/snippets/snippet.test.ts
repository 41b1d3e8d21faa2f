import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { cleanRequest, fillSecret, findSecretParam, SECRET, webhookParams } from './snippet.ts';

test.each([
  ['im.message.add', undefined],
  ['im.message.update', undefined],
  ['imbot.message.add', 'B24_CLIENT_ID'],
  ['IMBOT.Message.Update', 'B24_CLIENT_ID'],
  ['imbot.command.answer', 'B24_CLIENT_ID'],
  ['imbot.v2.Chat.Message.send', 'B24_BOT_TOKEN'],
  ['imbot.v2.Command.answer', 'B24_BOT_TOKEN'],
  ['profile', undefined],
])('%s reads %s', (method, variable) => {
  expect(findSecretParam(method)?.variable).toBe(variable);
});

describe('cleanRequest', () => {
  test('takes away what signs in, whatever its case, wherever it stands save in the keyboard', () => {
    const KEYBOARD = [{ TEXT: 'x', auth: 'kept' }];
    const fields = { auth: 'e', message: 'x' };
    const params = { Auth: 'a', BOTTOKEN: 'b', bot_token: 'c', Client_Id: 'd', MESSAGE: 'x', KEYBOARD, fields };
    expect(cleanRequest({ method: 'profile', params }).params).toEqual({
      MESSAGE: 'x',
      KEYBOARD,
      fields: { message: 'x' },
    });
  });

  test('leaves no sign in a method that could be code', () => {
    expect(cleanRequest({ method: "im.message.add'; $(x)\n`", params: {} }).method).toBe('im.message.addx');
    expect(cleanRequest({ method: 'imbot.v2.Chat.Message.send', params: {} }).method).toBe(
      'imbot.v2.Chat.Message.send',
    );
  });

  test('writes no half of a character', () => {
    const params = { MESSAGE: 'Hi \ud83d', KEYBOARD: [{ TEXT: '\udc4d' }] };
    expect(cleanRequest({ method: 'x', params }).params).toEqual({
      MESSAGE: 'Hi \ufffd',
      KEYBOARD: [{ TEXT: '\ufffd' }],
    });
  });

  test('keeps a name that means the prototype elsewhere', () => {
    const params = JSON.parse('{"__proto__":{"a":1},"b":2}') as JsonObject;
    expect(JSON.stringify(cleanRequest({ method: 'x', params }).params)).toBe('{"__proto__":{"a":1},"b":2}');
  });
});

describe('webhookParams', () => {
  test.each([
    ['imbot.message.add', { DIALOG_ID: '1', BOT_ID: 7, MESSAGE: 'x' }, ['DIALOG_ID', 'BOT_ID', 'CLIENT_ID', 'MESSAGE']],
    ['imbot.command.answer', { COMMAND_ID: 1, MESSAGE: 'x' }, ['CLIENT_ID', 'COMMAND_ID', 'MESSAGE']],
    ['imbot.v2.Chat.Message.send', { botId: 7, fields: {} }, ['botId', 'botToken', 'fields']],
    ['im.message.add', { DIALOG_ID: '1' }, ['DIALOG_ID']],
  ])('%s', (method, params: JsonObject, names) => {
    const made = webhookParams({ method, params });
    expect(Object.keys(made)).toEqual(names);
    expect(made.CLIENT_ID ?? made.botToken ?? SECRET).toBe(SECRET);
  });
});

test('fillSecret changes the line of the secret and no text that looks like it', () => {
  const params = { a: '"auth": {}', b: { auth: {} }, c: '\n  "auth": {}', auth: SECRET, d: 1 };
  const json = fillSecret(JSON.stringify(params, null, 2), 'auth', '"$&"');
  expect(JSON.parse(json)).toEqual({ ...params, auth: '$&' });
});
