import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, HELP, LINK, START, V1, written } from './testdata/ask-portal.ts';

describe('answer bot list', () => {
  it('names all bots that are not hidden, by number', () => {
    expect(done(START, 'imbot.bot.list', {}).result).toEqual({
      456: { ID: 456, NAME: 'Echo Bot', CODE: 'echo_bot', OPENLINE: 'N' },
      457: { ID: 457, NAME: 'Support Desk', CODE: 'support_desk', OPENLINE: 'Y' },
    });
    const hidden = { ...START, bots: START.bots.map((bot) => ({ ...bot, hidden: bot.id === 457 })) };
    expect(Object.keys(done(hidden, 'imbot.bot.list', {}).result as object)).toEqual(['456']);
  });

  it('is a list when there is none', () => {
    expect(done({ ...START, bots: [] }, 'imbot.bot.list', {}).result).toEqual([]);
  });
});

describe('answer command answer', () => {
  const ANSWER = 'imbot.command.answer';
  const good = { ...V1, COMMAND_ID: 101, MESSAGE_ID: 999, MESSAGE: 'Here you are' };

  it.each<[string, JsonObject, object]>([
    ['in a group', good, { authorId: 456, chatId: 1, dialogId: 'chat1', text: 'Here you are' }],
    ['by name', { ...good, COMMAND_ID: 0, COMMAND: '/help' }, { authorId: 456 }],
    ['in private', { ...good, MESSAGE_ID: 997 }, { chatId: 1_010_456, dialogId: '1' }],
    ['with buttons of the bot', { ...good, KEYBOARD: [HELP], BOT_ID: 5 }, { params: { KEYBOARD: [{ BOT_ID: 456 }] } }],
    ['with a menu', { ...good, MENU: [{ TEXT: 'x' }] }, { params: { MENU: [{}] } }],
    ['of the system', { ...good, SYSTEM: 'Y' }, { authorId: 0 }],
  ])('answers %s', (_, params, message) => {
    const { state, result } = done(START, ANSWER, params);
    expect(result).toBe(true);
    expect(written(state)).toMatchObject([message]);
  });

  it('loses the menu in private', () => {
    const { state } = done(START, ANSWER, { ...good, MESSAGE_ID: 997, MENU: [{ TEXT: 'x' }], KEYBOARD: [LINK] });
    expect(Object.keys(written(state)[0]?.params ?? {})).toEqual(['KEYBOARD']);
  });

  it.each<[string, JsonObject, string, number]>([
    ['no CLIENT_ID', { ...good, CLIENT_ID: null }, 'ACCESS_DENIED', 403],
    ['no such command', { ...good, COMMAND_ID: 999 }, 'COMMAND_ID_ERROR', 400],
    ['no command', { ...V1 }, 'COMMAND_ID_ERROR', 400],
    ['another application', { ...good, CLIENT_ID: 'other' }, 'APP_ID_ERROR', 400],
    ['no message', { ...good, MESSAGE_ID: 0 }, 'MESSAGE_ID_EMPTY', 400],
    ['no text', { ...good, MESSAGE: ' ', ATTACH: 'x' }, 'MESSAGE_EMPTY', 400],
    ['a wrong attachment', { ...good, ATTACH: 'x' }, 'ATTACH_ERROR', 400],
    ['a wrong keyboard', { ...good, KEYBOARD: [{ TEXT: 'x' }] }, 'KEYBOARD_ERROR', 400],
    ['a huge keyboard', { ...good, KEYBOARD: Array(400).fill(LINK) }, 'KEYBOARD_OVERSIZE', 400],
    ['a wrong menu', { ...good, MENU: 'x' }, 'MENU_ERROR', 400],
    ['a message where the bot is not', { ...good, MESSAGE_ID: 998 }, 'WRONG_REQUEST', 400],
    ['a message that is not there', { ...good, MESSAGE_ID: 9999 }, 'WRONG_REQUEST', 400],
  ])('refuses %s', (_, params, code, status) => {
    expect(ask(START, ANSWER, params)).toMatchObject({ error: { code, status } });
  });
});
