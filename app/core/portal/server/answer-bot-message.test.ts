import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, HELP, LINK, START, V1, written } from './testdata/ask-portal.ts';

const ADD = 'imbot.message.add';
const DAY = 86_400_000;
const good = { ...V1, BOT_ID: 456, DIALOG_ID: '1', MESSAGE: 'Hi' };

describe('imbot.message.add', () => {
  it.each<[string, JsonObject, object]>([
    ['to a person', good, { authorId: 456, chatId: 1_010_456, dialogId: '1', text: 'Hi' }],
    ['to a group', { ...good, DIALOG_ID: 'chat1' }, { authorId: 456, chatId: 1 }],
    [
      'of the first bot',
      { ...V1, DIALOG_ID: '1', MESSAGE: 'Hi', KEYBOARD: [HELP] },
      { authorId: 456, params: { KEYBOARD: [{ BOT_ID: 456 }] } },
    ],
    [
      'with a keyboard',
      { ...good, KEYBOARD: { BUTTONS: [LINK, HELP] } },
      { params: { KEYBOARD: [{ BOT_ID: 456 }, {}] } },
    ],
    ['of the system', { ...good, SYSTEM: 'Y' }, { authorId: 0 }],
    [
      'between two people',
      { ...V1, FROM_USER_ID: 1, TO_USER_ID: 2, MESSAGE: 'Hi' },
      { authorId: 0, chatId: 1_010_002, dialogId: '2' },
    ],
  ])('a message %s', (_, params, message) => {
    const { state, result } = done(START, ADD, params);
    expect(result).toBe(1001);
    expect(written(state)).toMatchObject([message]);
  });

  it.each<[string, JsonObject, string, number]>([
    ['no CLIENT_ID', { ...good, CLIENT_ID: '' }, 'ACCESS_DENIED', 403],
    ['no such bot', { ...good, BOT_ID: 5 }, 'BOT_ID_ERROR', 400],
    ['another application', { ...good, BOT_ID: 457 }, 'APP_ID_ERROR', 400],
    ['no recipient', { ...good, DIALOG_ID: '' }, 'DIALOG_ID_EMPTY', 400],
    ['half a recipient', { ...good, DIALOG_ID: '5abc' }, 'DIALOG_ID_EMPTY', 400],
    ['an attachment alone', { ...good, MESSAGE: '', ATTACH: [{ MESSAGE: 'x' }] }, 'MESSAGE_EMPTY', 400],
    ['a wrong attachment', { ...good, ATTACH: 'x', KEYBOARD: 'x' }, 'ATTACH_ERROR', 400],
    ['a wrong keyboard', { ...good, KEYBOARD: [{ TEXT: 'x' }], MENU: 'x' }, 'KEYBOARD_ERROR', 400],
    ['a wrong menu', { ...good, MENU: 'x' }, 'MENU_ERROR', 400],
    ['a chat without the bot', { ...good, DIALOG_ID: 'chat5' }, 'CANCELED', 400],
    ['a text of nothing', { ...good, MESSAGE: '[br]' }, 'WRONG_REQUEST', 400],
    ['a huge keyboard', { ...good, KEYBOARD: Array(400).fill(LINK) }, 'PARAM_KEYBOARD_ERROR', 400],
  ])('refuses %s', (_, params, code, status) => {
    expect(ask(START, ADD, params)).toMatchObject({ outcome: 'error', error: { code, status } });
  });

  it('does not know TEMPLATE_ID', () => {
    const params = { ...good, TEMPLATE_ID: '11111111-2222-4333-8444-555555555555' };
    expect(done(done(START, ADD, params).state, ADD, params).result).toBe(1002);
  });
});

describe('imbot.message.update and imbot.message.delete', () => {
  const { state } = done(START, ADD, { ...good, KEYBOARD: [LINK] });
  const mine = { ...V1, BOT_ID: 456, MESSAGE_ID: 1001 };

  it('change what the bot wrote', () => {
    const changed = done(state, 'imbot.message.update', { ...V1, MESSAGE_ID: 1001, MESSAGE: 'New', KEYBOARD: [HELP] });
    expect(changed.result).toBe(true);
    expect(written(changed.state)).toMatchObject([
      { text: 'New', params: { KEYBOARD: [{ COMMAND: 'help', BOT_ID: 456 }] } },
    ]);
    expect(written(done(state, 'imbot.message.delete', mine).state)).toMatchObject([{ params: { IS_DELETED: 'Y' } }]);
  });

  it.each(['imbot.message.update', 'imbot.message.delete'])('%s refuses', (method) => {
    const change = { ...mine, MESSAGE: 'x' };
    expect(ask(state, method, { ...change, CLIENT_ID: '' })).toMatchObject({ error: { code: 'ACCESS_DENIED' } });
    expect(ask(state, method, { ...change, MESSAGE_ID: 0 })).toMatchObject({ error: { code: 'MESSAGE_ID_ERROR' } });
    expect(ask(state, method, { ...change, MESSAGE_ID: 999 })).toMatchObject({
      error: { code: 'CANT_EDIT_MESSAGE', status: 403 },
    });
    expect(ask(state, method, change, { now: 3 * DAY + 1 })).toMatchObject({ error: { code: 'CANT_EDIT_MESSAGE' } });
  });

  it('does not let a person change what a bot wrote', () => {
    expect(ask(state, 'im.message.update', { MESSAGE_ID: 1001, MESSAGE: 'x' })).toMatchObject({
      error: { code: 'CANT_EDIT_MESSAGE' },
    });
  });
});
