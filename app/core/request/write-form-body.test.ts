import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { readBody } from '../portal/php/read-form.ts';
import { storeKeyboard } from '../portal/validator/trace-keyboard.ts';
import { writeFormBody } from './write-form-body.ts';

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

const FORM = 'application/x-www-form-urlencoded';

test('a portal stores of the form what it stores of the JSON', () => {
  const keyboard = { BUTTONS: [{ TEXT: 'It\'s "done" & <b>', LINK: 'https://example.com/?a=1&b=2' }] };
  const params = { DIALOG_ID: 'chat1', MESSAGE: 'x', KEYBOARD: keyboard };
  const read = readBody('', FORM, writeFormBody(params));
  expect(storeKeyboard('im.message.add', read)).toEqual(storeKeyboard('im.message.add', params));
});

test('every text arrives as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (MESSAGE) => {
      expect(readBody('', FORM, writeFormBody({ MESSAGE }))).toEqual({ MESSAGE });
    }),
  );
});
