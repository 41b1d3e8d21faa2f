import { describe, expect, it } from 'vitest';
import { botErrors } from './error-texts-bot.ts';
import { messageErrors } from './error-texts-message.ts';
import { systemErrors } from './error-texts-system.ts';
import { explainError } from './explain-error.ts';

const codes =
  `NO_AUTH_FOUND INVALID_CREDENTIALS insufficient_scope expired_token user_access_error ACCESS_DENIED WRONG_LICENSE
ERROR_METHOD_NOT_FOUND INVALID_REQUEST WRONG_AUTH_TYPE authorization_error QUERY_LIMIT_EXCEEDED OPERATION_TIME_LIMIT OVERLOAD_LIMIT
ERROR_BATCH_METHOD_NOT_ALLOWED ERROR_BATCH_LENGTH_EXCEEDED INTERNAL_SERVER_ERROR ERROR_UNEXPECTED_ANSWER PORTAL_DELETED
ERROR_MANIFEST_IS_NOT_AVAILABLE WRONG_ENCODING ERROR_CORE ERROR_ARGUMENT ERROR_NOT_FOUND 100
MESSAGE_EMPTY USER_ID_EMPTY USER_NOT_FOUND CHAT_ID_EMPTY PARAMS_ERROR ATTACH_ERROR ATTACH_OVERSIZE MENU_ERROR KEYBOARD_ERROR
PARAM_KEYBOARD_ERROR CHAT_ID ACCESS_ERROR CANCELED ERROR_NO_ACCESS REPLY_ACCESS_ERROR REPLY_FROM_OTHER_CHAT_ERROR EMPTY_MESSAGE
ERROR_FROM_OTHER_MODULE MESSAGE_DUPLICATED_BY_UUID CANT_EDIT_MESSAGE MESSAGE_ID_ERROR KEYBOARD_OVERSIZE menu_ERROR MENU_OVERSIZE
BOT_ID_ERROR APP_ID_ERROR DIALOG_ID_EMPTY WRONG_REQUEST BOT_TOKEN_NOT_SPECIFIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR
SENDING_FAILED PARAM_ATTACH_ERROR REPLY_ERROR TOO_MANY_MESSAGES WRONG_UUID REST_SERVER_NOT_FOUND BOT_TOKEN_INVALID_LENGTH
MESSAGE_ACCESS_DENIED`.split(/\s+/);

describe('explainError', () => {
  it.each(codes)('knows %s in any case', (code) => {
    const said = explainError({ code, method: 'im.message.add' });
    expect(said.known).toBe(true);
    expect(explainError({ code: ` ${code.toLowerCase()} `, method: 'im.message.add' })).toEqual(said);
    expect(explainError({ code: code.toUpperCase(), method: 'im.message.add' })).toEqual(said);
  });

  it.each([
    ['insufficient_scope', 'im.message.add', undefined, /\(im\)/],
    ['insufficient_scope', 'imbot.v2.Chat.Message.send', undefined, /\(imbot\)/],
    ['insufficient_scope', 'user.current', undefined, /permission this method needs/],
    ['ACCESS_DENIED', 'imbot.message.add', 'Access denied! Client ID not specified', /CLIENT_ID/],
    ['ACCESS_DENIED', 'im.message.add', 'REST API is available only on commercial plans.', /paid plan/],
    ['ACCESS_DENIED', 'imbot.v2.Chat.Message.send', 'No access', /Add the bot/],
    ['ACCESS_DENIED', 'im.message.add', undefined, /description of the error/],
    ['ERROR_METHOD_NOT_FOUND', 'imbot.v2.Chat.Message.send', 'Method not found!', /recent portal/],
    ['PARAM_KEYBOARD_ERROR', 'im.message.add', undefined, /must take fewer than 60,000/],
    ['PARAM_KEYBOARD_ERROR', 'imbot.v2.Chat.Message.send', undefined, /no button is usable/],
    ['menu_ERROR', 'im.message.update', undefined, /MENU/],
  ])('%s of %s (%s)', (code, method, description, advice) => {
    expect(explainError({ code, method, description }).advice.en).toMatch(advice);
  });

  it.each(['', 'toString', '__proto__', 'BRAND_NEW'])('has general words for %j', (code) => {
    const said = explainError({ code, description: 'Something', method: 'im.message.add' });
    expect(said.known).toBe(false);
    expect(said.title).toEqual({ en: 'The portal answered with an error', ru: 'Портал ответил ошибкой' });
  });

  it('has tables without slips', () => {
    const texts = [...systemErrors, ...messageErrors, ...botErrors];
    const keys = texts.flatMap((row) => row.codes.map((code) => `${code} ${row.method} ${row.description}`));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { codes: own, en, ru } of texts) {
      for (const code of own) expect(code).toBe(code.toUpperCase());
      expect(en[0]).toMatch(/^[A-Za-z].*[^.]$/);
      expect(ru[0]).toMatch(/^[А-ЯA-Za-z].*[^.]$/);
      expect(en[1]).toMatch(/^[A-Za-z].*\.$/);
      expect(ru[1]).toMatch(/^[А-ЯA-Za-z].*\.$/);
      expect(ru.join()).toMatch(/[а-я]/);
    }
  });
});
