import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { findBotByClient, findBotByToken, findCommand, readToken, userOf, writeBot } from './portal-bot.ts';
import { START, V1, V2 } from './testdata/ask-portal.ts';

const [bot, foreign] = START.bots;
if (bot === undefined || foreign === undefined) throw new Error('no bots');

describe('a bot by CLIENT_ID', () => {
  it.each<[JsonObject, string, number]>([
    [{}, 'ACCESS_DENIED', 403],
    [{ BOT_ID: 456 }, 'ACCESS_DENIED', 403],
    [{ ...V1, BOT_ID: 1 }, 'BOT_ID_ERROR', 400],
    [{ ...V1, BOT_ID: 'x' }, 'BOT_ID_ERROR', 400],
    [{ CLIENT_ID: 'nobody' }, 'BOT_ID_ERROR', 400],
    [{ ...V1, BOT_ID: 457 }, 'APP_ID_ERROR', 400],
    [{ CLIENT_ID: 'wrong', BOT_ID: 456 }, 'APP_ID_ERROR', 400],
  ])('%j: %s', (params, code, status) => {
    expect(findBotByClient(START, params)).toMatchObject({ error: { code, status } });
  });

  it.each<[JsonObject]>([[V1], [{ ...V1, BOT_ID: '456' }], [{ ...V1, BOT_ID: null }]])('%j', (params) => {
    expect(findBotByClient(START, params)).toBe(bot);
  });
});

describe('a bot by token', () => {
  it.each<[JsonObject, string]>([
    [{}, 'BOT_TOKEN_NOT_SPECIFIED'],
    [{ botId: 1 }, 'BOT_TOKEN_NOT_SPECIFIED'],
    [{ botToken: 'x'.repeat(41) }, 'BOT_TOKEN_INVALID_LENGTH'],
    [{ botToken: 'token' }, 'BOT_ID_REQUIRED'],
    [{ botToken: 'wrong', botId: 'x' }, 'BOT_ID_REQUIRED'],
    [{ botToken: 'wrong', botId: 999 }, 'BOT_NOT_FOUND'],
    [{ botToken: 'wrong', botId: 456 }, 'BOT_OWNERSHIP_ERROR'],
    [{ botToken: 'token', botId: 457 }, 'BOT_OWNERSHIP_ERROR'],
  ])('%j: %s', (params, code) => {
    expect(findBotByToken(START, params)).toMatchObject({ error: { code, status: 400 } });
  });

  it('takes a number as text', () => {
    expect(findBotByToken(START, V2)).toBe(bot);
    expect(findBotByToken(START, { ...V2, botId: '456' })).toBe(bot);
    expect(readToken({ botToken: 'x'.repeat(40) })).toBe('x'.repeat(40));
  });
});

it.each([
  [{ commandId: 101 }, { command: 'help' }],
  [{}, { error: { code: '100' } }],
  [{ commandId: 999 }, { error: { code: 'COMMAND_NOT_FOUND' } }],
])('a command by %j', (params, found) => {
  expect(findCommand(START, bot, params)).toMatchObject(found);
});

it('does not find the command of another bot', () => {
  expect(findCommand(START, foreign, { commandId: 101 })).toMatchObject({ error: { code: 'COMMAND_NOT_FOUND' } });
});

it('is a user, and is shown without its passwords', () => {
  expect(userOf(START, bot)).toMatchObject({ id: 456, name: 'Echo', bot: true });
  expect(userOf(START, { ...bot, id: 9 })).toMatchObject({ id: 9, name: 'echo_bot' });
  const shown = writeBot(START, foreign);
  expect(shown).toMatchObject({ id: 457, code: 'support_desk', isSupportOpenline: true, countCommand: 0 });
  expect(JSON.stringify(shown)).not.toContain('another');
  expect(writeBot(START, bot)).toMatchObject({ countCommand: 3, countMessage: 1, countChat: 2 });
});
