import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { readBody } from '../portal/php/read-form.ts';
import { storeKeyboard } from '../portal/validator/trace-keyboard.ts';
import { writeFieldsForm, writeFormBody } from './write-form-body.ts';

test.each<[JsonObject, string]>([
  [{}, ''],
  [{ DIALOG_ID: 'chat1', MESSAGE: 'a b&c=d' }, 'DIALOG_ID=chat1&MESSAGE=a%20b%26c%3Dd'],
  [{ MESSAGE: 'Привет' }, 'MESSAGE=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82'],
  [{ SYSTEM: true, URL_PREVIEW: false, REPLY_ID: null }, 'SYSTEM=Y&URL_PREVIEW=N'],
  [{ BOT_ID: 456 }, 'BOT_ID=456'],
  [{ KEYBOARD: { BUTTONS: [] } }, 'KEYBOARD=%7B%22BUTTONS%22%3A%5B%5D%7D'],
  [{ KEYBOARD: 'N' }, 'KEYBOARD=N'],
  [{ MESSAGE: 'a\ud83d' }, 'MESSAGE=a%EF%BF%BD'],
])('%j', (params, body) => {
  expect(writeFormBody(params)).toBe(body);
});

test.each<[JsonObject, string]>([
  [{}, ''],
  [{ botId: 7, fields: {} }, 'botId=7'],
  [{ botId: 7, fields: 'x' }, 'botId=7&fields=x'],
  [
    { fields: { message: 'a b', system: true, urlPreview: false, replyId: null } },
    'fields[message]=a%20b&fields[system]=Y&fields[urlPreview]=N',
  ],
  [
    { botId: 7, fields: { keyboard: [{ TEXT: 'A', BLOCK: true, WAIT: false, WIDTH: 9, LINK: null }, {}] } },
    'botId=7&fields[keyboard][0][TEXT]=A&fields[keyboard][0][BLOCK]=1&fields[keyboard][0][WAIT]=0&fields[keyboard][0][WIDTH]=9',
  ],
  [{ fields: { 'a]b': { 'c d': '1' } } }, 'fields[a%5Db][c%20d]=1'],
])('%j in brackets', (params, body) => {
  expect(writeFieldsForm(params)).toBe(body);
});

const FORM = 'application/x-www-form-urlencoded';

test('a portal stores of the form what it stores of the JSON', () => {
  const keyboard = { BUTTONS: [{ TEXT: 'It\'s "done" & <b>', LINK: 'https://example.com/?a=1&b=2' }] };
  const params = { DIALOG_ID: 'chat1', MESSAGE: 'x', KEYBOARD: keyboard };
  const read = readBody('', FORM, writeFormBody(params));
  expect(storeKeyboard('im.message.add', read)).toEqual(storeKeyboard('im.message.add', params));
});

test('a portal stores of the brackets of imbot.v2 what it stores of the JSON', () => {
  const keyboard = {
    BOT_ID: 7,
    BUTTONS: [{ TEXT: "It's", COMMAND: 'a', DISABLED: true }, { TYPE: 'NEWLINE' }, { TEXT: 'B', LINK: '/' }],
  };
  const params = { botId: 7, dialogId: 'chat1', fields: { message: 'x', keyboard } };
  const read = readBody('', FORM, writeFieldsForm(params));
  expect(storeKeyboard('imbot.v2.Chat.Message.send', read)).toEqual(
    storeKeyboard('imbot.v2.Chat.Message.send', params),
  );
});

test('every text arrives as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (MESSAGE) => {
      expect(readBody('', FORM, writeFormBody({ MESSAGE }))).toEqual({ MESSAGE });
    }),
  );
});
