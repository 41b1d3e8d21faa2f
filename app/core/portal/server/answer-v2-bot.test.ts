import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, START, V2 } from './testdata/ask-portal.ts';

const REGISTER = 'imbot.v2.Bot.register';
const fields = {
  code: 'try_out',
  botToken: 'secret',
  properties: { name: 'Try-out', lastName: 'Bot' },
  eventMode: 'fetch',
};
const own = { botId: 501, botToken: 'secret' };

describe('imbot.v2.Bot.register', () => {
  const { state, result } = done(START, REGISTER, { fields });

  it('makes a bot and its user', () => {
    expect(result).toMatchObject({
      bot: { id: 501, code: 'try_out', type: 'bot', eventMode: 'fetch', isHidden: false, countCommand: 0 },
      users: [{ id: 501, name: 'Try-out Bot', firstName: 'Try-out', bot: true }],
    });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(state.users.at(-1)).toMatchObject({ id: 501, bot: true, active: true });
  });

  it('answers the same bot to the same code', () => {
    const again = done(state, REGISTER, { fields: { ...fields, properties: { name: 'Other' } } });
    expect(again).toEqual({ outcome: 'result', state, result });
  });

  it('takes switches and types', () => {
    const more = { ...fields, type: 'personal', isHidden: true, isSupportOpenline: 'Y' };
    expect(done(START, REGISTER, { fields: more }).result).toMatchObject({
      bot: { type: 'personal', isHidden: true, isSupportOpenline: true },
    });
    const handled = { ...fields, eventMode: 'webhook', webhookUrl: 'https://example.com/' };
    expect(done(START, REGISTER, { fields: handled }).result).toMatchObject({ bot: { eventMode: 'webhook' } });
  });

  it.each([
    ['teal', 'teal'],
    ['Teal', null],
    ['red', null],
    [undefined, null],
  ])('chooses the wallpaper behind its keyboards: %j', (backgroundId, expected) => {
    const more = { ...fields, isReactionsEnabled: false, ...(backgroundId && { backgroundId }) };
    expect(done(START, REGISTER, { fields: more }).result).toMatchObject({
      bot: { backgroundId: expected, isReactionsEnabled: false },
    });
  });

  it.each<[string, JsonObject, string]>([
    ['no fields', {}, '100'],
    ['no token', { fields: { ...fields, botToken: '' } }, 'BOT_TOKEN_NOT_SPECIFIED'],
    ['a long token', { fields: { ...fields, botToken: 'x'.repeat(41) } }, 'BOT_TOKEN_INVALID_LENGTH'],
    ['no code', { fields: { ...fields, code: ' ' } }, 'BOT_CODE_REQUIRED'],
    ['no properties', { fields: { ...fields, properties: null } }, 'BOT_PROPERTIES_REQUIRED'],
    ['no name', { fields: { ...fields, properties: { name: '' } } }, 'BOT_PROPERTIES_REQUIRED'],
    ['a wrong type', { fields: { ...fields, type: 'robot' } }, 'BOT_INVALID_TYPE'],
    ['a wrong mode', { fields: { ...fields, eventMode: 'push' } }, 'BOT_INVALID_EVENT_MODE'],
    ['no handler', { fields: { ...fields, eventMode: 'webhook' } }, 'BOT_WEBHOOK_URL_REQUIRED'],
    ['a code of another application', { fields: { ...fields, code: 'echo_bot' } }, 'BOT_CODE_ALREADY_TAKEN'],
  ])('refuses %s', (_, params, code) => {
    expect(ask(START, REGISTER, params)).toMatchObject({ error: { code, status: 400 } });
  });
});

describe('imbot.v2.Bot.list', () => {
  const { state } = done(START, REGISTER, { fields });

  it.each<[JsonObject, object]>([
    [{ botToken: 'secret' }, { bots: [{ id: 501 }], users: [{ id: 501 }], hasNextPage: false }],
    [{ botToken: 'token' }, { bots: [{ id: 456 }] }],
    [{ botToken: 'nobody' }, { bots: [], users: [] }],
    [{ botToken: 'secret', filter: { type: 'personal' } }, { bots: [] }],
    [
      { botToken: 'secret', offset: 1 },
      { bots: [], hasNextPage: false },
    ],
  ])('%j', (params, found) => {
    expect(done(state, 'imbot.v2.Bot.list', params).result).toMatchObject(found);
  });

  it('gives pages', () => {
    const second = done(state, REGISTER, { fields: { ...fields, code: 'second' } }).state;
    expect(done(second, 'imbot.v2.Bot.list', { botToken: 'secret', limit: 1 }).result).toMatchObject({
      bots: [{ id: 501 }],
      hasNextPage: true,
    });
  });

  it('asks for a token', () => {
    expect(ask(state, 'imbot.v2.Bot.list', {})).toMatchObject({ error: { code: 'BOT_TOKEN_NOT_SPECIFIED' } });
  });
});

describe('imbot.v2.Bot.unregister', () => {
  const made = done(START, REGISTER, { fields }).state;
  const command = { ...own, fields: { command: 'go', hidden: true } };
  const { state } = done(made, 'imbot.v2.Command.register', command);

  it('takes the bot, its commands and its events', () => {
    const called = done(state, 'im.message.add', { DIALOG_ID: '501', MESSAGE: '/go' }).state;
    expect(called.events).toHaveLength(1);
    const gone = done(called, 'imbot.v2.Bot.unregister', own);
    expect(gone.result).toEqual({ result: true });
    expect(gone.state).toMatchObject({ bots: START.bots, commands: START.commands, events: [] });
    expect(ask(gone.state, 'imbot.v2.Event.get', own)).toMatchObject({ error: { code: 'BOT_NOT_FOUND' } });
    expect(ask(gone.state, 'im.message.add', { DIALOG_ID: '501', MESSAGE: 'x' })).toMatchObject({
      error: { code: 'USER_NOT_FOUND' },
    });
  });

  it('needs the token it was registered with', () => {
    expect(ask(state, 'imbot.v2.Bot.unregister', { ...V2, botId: 501 })).toMatchObject({
      error: { code: 'BOT_OWNERSHIP_ERROR' },
    });
  });

  it('never gives a number twice', () => {
    const gone = done(state, 'imbot.v2.Bot.unregister', own).state;
    expect(done(gone, REGISTER, { fields }).result).toMatchObject({ bot: { id: 502 } });
  });
});
