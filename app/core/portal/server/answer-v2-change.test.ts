import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, HELP, LINK, START, V2, written } from './testdata/ask-portal.ts';

const MESSAGE = 'imbot.v2.Chat.Message';
const YEAR = 365 * 86_400_000;
const sent = { ...V2, dialogId: 'chat1', fields: { message: 'Hi', keyboard: [LINK] } };
const { state } = done(START, `${MESSAGE}.send`, sent);
const mine = { ...V2, messageId: 1001 };
const update = (fields: JsonObject) => done(state, `${MESSAGE}.update`, { ...mine, fields }, { now: YEAR });

describe('update', () => {
  it.each<[string, JsonObject, object]>([
    ['text', { message: 'New' }, { text: 'New', params: { IS_EDITED: 'Y', KEYBOARD: [{ TEXT: 'Go' }] } }],
    ['keyboard', { keyboard: [{ TEXT: 'New', LINK: '/x' }] }, { text: 'Hi', params: { KEYBOARD: [{ TEXT: 'New' }] } }],
    [
      'a command that names its bot',
      { keyboard: { BOT_ID: 456, BUTTONS: [HELP] } },
      { params: { KEYBOARD: [{ COMMAND: 'help' }] } },
    ],
    ['attachment', { attach: [{ MESSAGE: 'x' }] }, { params: { ATTACH: [{}], KEYBOARD: [{}] } }],
    ['nothing', {}, { text: 'Hi', params: { KEYBOARD: [{ TEXT: 'Go' }] } }],
  ])('%s', (_, fields, message) => {
    const changed = update(fields);
    expect(changed.result).toEqual({ result: true });
    expect(written(changed.state)).toMatchObject([message]);
  });

  it.each<[string, JsonObject['x']]>([
    ['an empty list', []],
    ['an empty text', ''],
    ['a command without its bot', [HELP]],
    ['lower-case keys', { buttons: [LINK] }],
    ['a list as text', JSON.stringify([LINK])],
  ])('keeps the old keyboard after %s', (_, keyboard) => {
    expect(written(update({ keyboard }).state)).toMatchObject([{ params: { KEYBOARD: [{ TEXT: 'Go' }] } }]);
  });

  it('takes the keyboard away with N', () => {
    expect(written(update({ keyboard: 'N' }).state)[0]?.params).toEqual({});
  });

  it.each<[string, JsonObject, string]>([
    ['no token', { messageId: 1001 }, 'BOT_TOKEN_NOT_SPECIFIED'],
    ['no number', V2, '100'],
    ['no fields', mine, '100'],
    ['no such message', { ...V2, messageId: 9999, fields: {} }, 'MESSAGE_NOT_FOUND'],
    ['a message of a person', { ...V2, messageId: 999, fields: {} }, 'MESSAGE_ACCESS_DENIED'],
    ['a huge keyboard', { ...mine, fields: { keyboard: Array(400).fill(LINK) } }, 'PARAM_KEYBOARD_ERROR'],
    ['a TypeError', { ...mine, fields: { keyboard: [{ ...LINK, BG_COLOR: [] }] } }, '0'],
  ])('refuses %s', (_, params, code) => {
    expect(ask(state, `${MESSAGE}.update`, params)).toMatchObject({ error: { code, status: 400 } });
  });

  it('refuses a system message', () => {
    const system = done(START, `${MESSAGE}.send`, { ...sent, fields: { message: 'x', system: 'Y' } }).state;
    expect(ask(system, `${MESSAGE}.update`, { ...mine, fields: {} })).toMatchObject({
      error: { code: 'MESSAGE_ACCESS_DENIED' },
    });
  });
});

describe('delete', () => {
  it('leaves a trace, or none when complete', () => {
    const gone = done(state, `${MESSAGE}.delete`, mine, { now: YEAR });
    expect(gone.result).toEqual({ result: true });
    expect(written(gone.state)).toMatchObject([{ params: { IS_DELETED: 'Y' } }]);
    expect(written(done(state, `${MESSAGE}.delete`, { ...mine, complete: 'Y' }).state)).toEqual([]);
    expect(ask(gone.state, `${MESSAGE}.delete`, mine)).toMatchObject({ error: { code: 'MESSAGE_NOT_FOUND' } });
  });

  it('is for the author alone', () => {
    expect(ask(state, `${MESSAGE}.delete`, { ...V2, messageId: 999 })).toMatchObject({
      error: { code: 'MESSAGE_ACCESS_DENIED' },
    });
  });
});

describe('get', () => {
  it('shows the stored keyboard and the author', () => {
    expect(done(state, `${MESSAGE}.get`, mine).result).toMatchObject({
      message: { id: 1001, chatId: 1, authorId: 456, text: 'Hi', params: { KEYBOARD: [{ TEXT: 'Go' }] } },
      user: { id: 456, name: 'Echo Bot', type: 'bot' },
    });
    expect(done(state, `${MESSAGE}.get`, { ...V2, messageId: 999 }).result).toMatchObject({ user: { id: 1 } });
  });

  it.each<[JsonObject, string]>([
    [V2, '100'],
    [{ ...V2, messageId: 9999 }, 'MESSAGE_NOT_FOUND'],
    [{ ...V2, messageId: 998 }, 'MESSAGE_ACCESS_DENIED'],
    [{ botId: 457, botToken: 'another token', messageId: 1001 }, 'BOT_TYPE_NOT_ALLOWED'],
  ])('%j: %s', (params, code) => {
    expect(ask(state, `${MESSAGE}.get`, params)).toMatchObject({ error: { code } });
  });
});
