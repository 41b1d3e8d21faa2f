import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, START } from './testdata/ask-portal.ts';

const CHATS = 'im.search.chat.list';
const USERS = 'im.search.user.list';
const found = (method: string, params: JsonObject) => Object.keys(done(START, method, params).result as JsonObject);

describe('searching', () => {
  it.each<[string, JsonObject, string[]]>([
    [CHATS, { FIND: 'key' }, ['1']],
    [CHATS, { FIND: 'KEYBOARD TESTS' }, ['1']],
    [CHATS, { FIND: 'отдел' }, ['12']],
    [CHATS, { FIND: 'crm' }, ['14']],
    [CHATS, { FIND: 'foreign' }, []],
    [CHATS, { FIND: 'board' }, []],
    [USERS, { find: 'em' }, ['11']],
    [USERS, { FIND: 'Смирнова Ольга' }, ['13']],
    [USERS, { FIND: 'bot' }, ['456']],
    [USERS, { FIND: 'guest' }, []],
    [USERS, { FIND: 'zz' }, []],
  ])('%s %j', (method, params, ids) => {
    expect(found(method, params)).toEqual(ids);
  });

  it.each([CHATS, USERS])('%s asks for two characters', (method) => {
    for (const FIND of [undefined, '', 'a', ' a ', '😀']) {
      expect(ask(START, method, FIND === undefined ? {} : { FIND })).toMatchObject({
        error: { code: 'FIND_SHORT', status: 400 },
      });
    }
  });

  it('is a list when nothing is found, an object by number else', () => {
    expect(done(START, USERS, { FIND: 'zz' }).result).toEqual([]);
    expect(done(START, CHATS, { FIND: 'deal' }).result).toMatchObject({ 5: { id: 5, title: 'Deal 12', type: 'chat' } });
    expect(done(START, USERS, { FIND: 'echo' }).result).toMatchObject({ 456: { id: 456, bot: true } });
  });

  it('gives pages', () => {
    const users = START.users.map((user) => ({ ...user, lastName: 'Same' }));
    const state = { ...START, users };
    const first = ask(state, USERS, { FIND: 'same', LIMIT: 4 });
    expect(first).toMatchObject({ page: { total: 10, next: 4 } });
    const last = ask(state, USERS, { FIND: 'same', LIMIT: 4, OFFSET: 8 });
    expect(last).toMatchObject({ page: { total: 10 }, result: { 456: {}, 457: {} } });
    expect('page' in last && last.page).not.toHaveProperty('next');
  });

  it('does not find a bot that is gone', () => {
    const { state } = done(START, 'imbot.v2.Bot.unregister', { botId: 456, botToken: 'token' });
    expect(done(state, USERS, { FIND: 'echo' }).result).toEqual([]);
  });
});
