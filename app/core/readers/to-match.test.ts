import { describe, expect, it } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { findKeyboards } from './find-keyboards.ts';
import type { Candidate } from './text/reading.ts';
import { clearingRemark, toMatch } from './to-match.ts';

const list = [{ TEXT: 'A', LINK: '/a' }];

function matchOf(value: Json, method: string | null = null) {
  const candidate: Candidate = { kind: 'json', value, method, name: null, from: 3, to: 9 };
  const [keyboardMatch] = findKeyboards(value, method, [3, 9]);
  if (keyboardMatch === undefined) throw new Error('nothing was found');
  return toMatch(candidate, keyboardMatch);
}

const codes = (value: Json) => matchOf(value).remarks.map(({ code }) => code);

describe('toMatch', () => {
  it('takes the parameters of a request apart', () => {
    const match = matchOf({
      BOT_ID: '39',
      DIALOG_ID: 12,
      MESSAGE: 'Hi',
      KEYBOARD: list,
      URL_PREVIEW: 'N',
      ATTACH: [1],
    });
    expect(match).toMatchObject({
      kind: 'json',
      named: null,
      inferred: 'imbot.message.add',
      botId: 39,
      dialogId: '12',
      message: 'Hi',
      keyboard: { BUTTONS: list },
      others: { URL_PREVIEW: 'N', ATTACH: [1] },
      from: 3,
      to: 9,
    });
  });

  it('takes those of the newer methods', () => {
    const fields = { message: 'Hi', keyboard: { BOT_ID: 5, BUTTONS: list }, urlPreview: false };
    const match = matchOf({ botId: 5, commandId: '7', messageId: 8, dialogId: 'chat1', fields });
    expect(match).toMatchObject({
      inferred: 'imbot.v2.Command.answer',
      botId: 5,
      commandId: 7,
      messageId: 8,
      dialogId: 'chat1',
    });
    expect(match).toMatchObject({
      message: 'Hi',
      keyboard: { BOT_ID: 5, BUTTONS: list },
      others: { fields: { urlPreview: false } },
    });
  });

  it('leaves what is not there null', () => {
    const { botId, dialogId, messageId, commandId, message, others } = matchOf(list);
    expect([botId, dialogId, messageId, commandId, message, others]).toEqual([null, null, null, null, null, null]);
  });

  it('keeps an id that is no number', () => {
    expect(matchOf({ BOT_ID: '{{$bot}}', DIALOG_ID: 1, KEYBOARD: list }).botId).toBe('{{$bot}}');
  });

  it.each<[string, Json]>([
    ['JSON', JSON.stringify({ BUTTONS: list })],
    ['JSON in JSON', JSON.stringify(JSON.stringify(list))],
    ['a literal', "{BUTTONS: [{TEXT: 'A', 'LINK': '/a'},]}"],
  ])('reads a keyboard that is a text of %s', (_, KEYBOARD) => {
    expect(matchOf({ DIALOG_ID: 1, KEYBOARD }).keyboard).toEqual({ BUTTONS: list });
  });

  it.each<[string, Json, string[]]>([
    ['a literal in a text', { DIALOG_ID: 1, KEYBOARD: "[{TEXT: 'A'}]" }, ['keyboard-not-json']],
    ['an expression', { DIALOG_ID: 1, KEYBOARD: '{{build()}}' }, ['keyboard-expression']],
    ['no list', { DIALOG_ID: 1, KEYBOARD: { a: 1 } }, ['pasted-no-buttons']],
    ['a strange entry', { DIALOG_ID: 1, KEYBOARD: [...list, 'x'] }, ['read-not-a-button']],
    ['N for a new message', { DIALOG_ID: 1, KEYBOARD: 'N' }, ['pasted-empty-keyboard']],
    ['N for an old one', { MESSAGE_ID: 1, KEYBOARD: 'N' }, ['clears-keyboard']],
    ['Telegram without a word about rows', { inline_keyboard: [[{ text: 'A', url: '/' }]] }, []],
  ])('tells of %s', (_, value, expected) => {
    expect(codes(value)).toEqual(expected);
  });

  it.each<[string, string, JsonObject, JsonObject]>([
    ['a chat', 'im.message.add', { CHAT_ID: 12 }, { dialogId: 'chat12', others: null }],
    ['a person', 'im.message.add', { USER_ID: '5' }, { dialogId: '5', others: null }],
    ['a chat in v2', 'imbot.v2.Chat.Message.send', { chatId: 12 }, { dialogId: 'chat12', others: null }],
    ['a variable', 'im.message.add', { CHAT_ID: '{{$chat}}' }, { dialogId: '{{$chat}}', others: null }],
    ['a message', 'im.message.update', { ID: 9 }, { messageId: 9, others: null }],
    [
      'no chat beside a dialog',
      'im.message.add',
      { DIALOG_ID: 1, CHAT_ID: 2 },
      { dialogId: '1', others: { CHAT_ID: 2 } },
    ],
    ['no chat for a bot', 'imbot.message.add', { CHAT_ID: 2 }, { dialogId: null, others: { CHAT_ID: 2 } }],
  ])('knows another name of %s', (_, method, params, expected) => {
    expect(matchOf({ ...params, KEYBOARD: list }, method)).toMatchObject(expected);
  });

  it.each<[string, JsonObject]>([
    ['under a name with a wrong letter', { DIALOG_ID: 1, MESSAGE: 'x', KEYBORD: list }],
    ['whose list stands among the parameters', { DIALOG_ID: 1, MESSAGE: 'x', BUTTONS: list }],
  ])('takes a keyboard %s', (_, params) => {
    expect(matchOf(params)).toMatchObject({ dialogId: '1', message: 'x', keyboard: { BUTTONS: list }, others: null });
  });

  it('takes the bot of a stored keyboard', () => {
    const stored = { BOT_ID: 7, TYPE: 'BUTTON', VOTE: 'N', WAIT: 'N', ...list[0] };
    expect(matchOf([stored])).toMatchObject({ kind: 'answer', botId: 7, keyboard: { BOT_ID: 7, BUTTONS: list } });
  });
});

describe('an emptied keyboard', () => {
  it.each<[string, { readonly [key: string]: Json }, string, string]>([
    ['N in v1', { MESSAGE_ID: 1, KEYBOARD: 'N' }, 'info', 'removes the keyboard from the message'],
    ['an empty text in v1', { MESSAGE_ID: 1, KEYBOARD: '' }, 'info', 'removes the keyboard from the message'],
    ['null in v1', { MESSAGE_ID: 1, KEYBOARD: null }, 'warning', 'ignores it'],
    ['N in v2', { botId: 1, messageId: 1, fields: { keyboard: 'N' } }, 'info', 'removes the keyboard from the message'],
    ['an empty text in v2', { botId: 1, messageId: 1, fields: { keyboard: '' } }, 'warning', 'ignores it'],
  ])('%s', (_, value, severity, part) => {
    const match = matchOf(value);
    expect(match.keyboard).toEqual({ BUTTONS: [] });
    expect(match.remarks).toMatchObject([{ code: 'clears-keyboard', severity }]);
    expect(say(match.remarks[0]).en).toContain(part);
  });
});

describe('clearingRemark', () => {
  const told = (value: Json, params: JsonObject, method: string | null = null) =>
    clearingRemark(value, { method, params }, 4);

  it.each<[string, Json, JsonObject, string, string]>([
    ['N in v1', 'N', { MESSAGE_ID: 1 }, 'info', 'removes the keyboard from the message'],
    ['an empty text in v1', '', { message_id: 1 }, 'info', 'removes the keyboard from the message'],
    ['null in v1', null, { MESSAGE_ID: 1 }, 'warning', 'ignores it'],
    ['N in v2', 'N', { messageId: 1, fields: {} }, 'info', 'removes the keyboard from the message'],
    ['an empty text in v2', '', { messageId: 1, fields: {} }, 'warning', 'ignores it'],
  ])('%s', (_, value, params, severity, part) => {
    const remark = told(value, params);
    expect([remark.code, remark.at, remark.severity]).toEqual(['clears-keyboard', 4, severity]);
    expect(say(remark).en).toContain(part);
  });

  it('goes by the method as well', () => {
    expect(told('N', {}, 'im.message.update').code).toBe('clears-keyboard');
  });

  it('tells that other methods take nothing away', () => {
    expect(told('N', { DIALOG_ID: 1 }).code).toBe('pasted-empty-keyboard');
    expect(say(told('', { COMMAND_ID: 1, MESSAGE_ID: 1 })).ru).toContain('только методами обновления');
  });
});
