import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { findBotDialogV2 } from './answer-v2-messages.ts';
import { ask, done, HELP, LINK, START, V2, written } from './testdata/ask-portal.ts';

const SEND = 'imbot.v2.Chat.Message.send';
const HOUR = 3_600_000;
const uuid = '11111111-2222-4333-8444-555555555555';
const good = { ...V2, dialogId: '1' };
const send = (fields: JsonObject) => ask(START, SEND, { ...good, fields });

describe('imbot.v2.Chat.Message.send', () => {
  it.each<[string, JsonObject, object]>([
    ['a text', { message: ' Hi ' }, { authorId: 456, dialogId: '1', text: 'Hi', params: {} }],
    [
      'buttons of the bot',
      { message: 'Hi', keyboard: { BOT_ID: 5, BUTTONS: [HELP] } },
      { params: { KEYBOARD: [{ BOT_ID: 456 }] } },
    ],
    ['a keyboard as text', { message: 'Hi', keyboard: JSON.stringify([LINK]) }, { params: { KEYBOARD: [{}] } }],
    ['an empty keyboard', { message: 'Hi', keyboard: [] }, { params: {} }],
    ['an attachment alone', { attach: [{ MESSAGE: 'x' }] }, { text: '', params: { ATTACH: [{}] } }],
    ['no menu', { message: 'Hi', menu: [{ TEXT: 'x' }] }, { params: {} }],
    ['a system message', { message: 'Hi', system: true }, { authorId: 0 }],
    ['a reply', { message: 'Hi', replyId: 997 }, { replyId: 997 }],
  ])('stores %s', (_, fields, message) => {
    const reply = send(fields);
    expect(reply).toMatchObject({ outcome: 'result', result: { id: 1001, uuidMap: {} } });
    expect('state' in reply && reply.state && written(reply.state)).toMatchObject([message]);
  });

  it.each<[string, JsonObject, string]>([
    ['no token', {}, 'BOT_TOKEN_NOT_SPECIFIED'],
    ['no dialogue', { ...V2, fields: { message: 'x' } }, '100'],
    ['a foreign chat', { ...V2, dialogId: 'chat2', fields: {} }, 'ACCESS_DENIED'],
    ['no fields', good, '100'],
    ['an empty message', { ...good, fields: { keyboard: [LINK] } }, 'EMPTY_MESSAGE'],
    ['a reply elsewhere', { ...good, fields: { message: 'x', replyId: 999 } }, 'REPLY_ERROR'],
    ['a useless keyboard', { ...good, fields: { message: 'x', keyboard: [{ text: 'x' }] } }, 'PARAM_KEYBOARD_ERROR'],
    ['N as keyboard', { ...good, fields: { message: 'x', keyboard: 'N' } }, 'PARAM_KEYBOARD_ERROR'],
    ['a wrong attachment', { ...good, fields: { message: 'x', attach: 'x' } }, 'PARAM_ATTACH_ERROR'],
    ['a TypeError', { ...good, fields: { message: 'x', keyboard: [{ ...LINK, BG_COLOR: [] }] } }, '0'],
  ])('refuses %s', (_, params, code) => {
    expect(ask(START, SEND, params)).toMatchObject({ error: { code, status: 400 } });
  });

  it('raises no event: nobody wrote to a bot', () => {
    expect(done(START, SEND, { ...good, fields: { message: '/help' } }).state.events).toEqual([]);
  });
});

describe('fields.templateId', () => {
  const once = done(START, SEND, { ...good, fields: { message: 'Hi', templateId: uuid } }).state;
  it.each([
    [uuid, HOUR - 1, 1001],
    [uuid, HOUR, 1002],
    ['other', 0, 1002],
  ])('%s after %i ms', (templateId, now, id) => {
    const again = done(once, SEND, { ...good, fields: { message: 'Again', templateId } }, { now });
    expect(again.result).toMatchObject({ id });
    expect(again.state === once).toBe(id === 1001);
  });
});

describe('portal v2 dialog', () => {
  const [bot] = START.bots;
  if (bot === undefined) throw new Error('no bot');

  it.each<[JsonObject, object]>([
    [{ dialogId: '1' }, { chatId: 1_010_456, dialogId: '1' }],
    [{ dialogId: 1 }, { chatId: 1_010_456 }],
    [{ dialogId: 'chat1' }, { chatId: 1 }],
    [{ chatId: 1 }, { chatId: 1 }],
    [{}, { error: { code: '100', status: 400 } }],
    [{ dialogId: ' ' }, { error: { code: '100' } }],
    [{ DIALOG_ID: '1' }, { error: { code: '100' } }],
    [{ dialogId: 'chat2' }, { error: { code: 'ACCESS_DENIED', status: 400 } }],
    [{ dialogId: 'chat3' }, { error: { code: 'ACCESS_DENIED', status: 400 } }],
    [{ dialogId: '99' }, { error: { code: 'ACCESS_DENIED' } }],
  ])('%j', (params, found) => {
    expect(findBotDialogV2(START, bot, params)).toMatchObject(found);
  });
});
