import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, START, V2 } from './testdata/ask-portal.ts';

const REGISTER = 'imbot.v2.Command.register';
const register = (fields: JsonObject) => ask(START, REGISTER, { ...V2, fields });

describe('imbot.v2.Command.register', () => {
  it.each<[JsonObject, object]>([
    [
      { command: 'go', hidden: true },
      { id: 201, botId: 456, command: '/go', title: '', hidden: true, common: false },
    ],
    [
      { command: '/go', hidden: 'Y', common: true },
      { command: '/go', common: true },
    ],
    [
      { command: 'go', title: { en: 'Go', ru: 'Вперёд' }, params: { ru: 'куда' } },
      { title: 'Go', params: 'куда' },
    ],
    [
      { command: 'help', title: { en: 'Other' } },
      { id: 101, title: 'What I can do' },
    ],
  ])('%j', (fields, command) => {
    expect(register(fields)).toMatchObject({ result: { command } });
  });

  it.each<[JsonObject, string]>([
    [{ hidden: true }, 'COMMAND_REQUIRED'],
    [{ command: '', hidden: true }, 'COMMAND_REQUIRED'],
    [{ command: ' / ', hidden: true }, 'COMMAND_REQUIRED'],
    [{ command: ['go'], hidden: true }, 'COMMAND_NAME_INVALID'],
    [{ command: 5, hidden: true }, 'COMMAND_NAME_INVALID'],
    [{ command: 'go' }, 'COMMAND_TITLE_REQUIRED'],
    [{ command: 'go', title: { en: '' } }, 'COMMAND_TITLE_REQUIRED'],
  ])('%j: %s', (fields, code) => {
    expect(register(fields)).toMatchObject({ error: { code, status: 400 } });
  });

  it('needs fields', () => {
    expect(ask(START, REGISTER, V2)).toMatchObject({ error: { code: '100' } });
  });
});

it('imbot.v2.Command.list names the commands of the bot', () => {
  expect(done(START, 'imbot.v2.Command.list', V2).result).toMatchObject({
    commands: [
      { id: 101, command: '/help' },
      { id: 102 },
      { id: 103, title: 'Rate the answer', extranetSupport: false },
    ],
  });
  const foreign = { botId: 457, botToken: 'another token' };
  expect(done(START, 'imbot.v2.Command.list', foreign).result).toEqual({ commands: [] });
});

describe('imbot.v2.Command.unregister', () => {
  it('takes one command away', () => {
    const { state, result } = done(START, 'imbot.v2.Command.unregister', { ...V2, commandId: 102 });
    expect(result).toEqual({ result: true });
    expect(state.commands.map(({ id }) => id)).toEqual([101, 103]);
  });

  it.each<[JsonObject, string]>([
    [{ ...V2 }, '100'],
    [{ ...V2, commandId: 999 }, 'COMMAND_NOT_FOUND'],
    [{ botId: 457, botToken: 'another token', commandId: 101 }, 'COMMAND_NOT_FOUND'],
  ])('%j: %s', (params, code) => {
    expect(ask(START, 'imbot.v2.Command.unregister', params)).toMatchObject({ error: { code } });
  });
});

it.each([REGISTER, 'imbot.v2.Command.list', 'imbot.v2.Command.unregister'])('%s asks for the token first', (method) => {
  expect(ask(START, method, {})).toMatchObject({ error: { code: 'BOT_TOKEN_NOT_SPECIFIED' } });
});
