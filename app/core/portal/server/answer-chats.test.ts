import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import type { PortalState } from './portal-state.ts';
import { ask, done, LINK, START, V2 } from './testdata/ask-portal.ts';

describe('answer dialog get', () => {
  it.each<[string, JsonObject]>([
    ['chat1', { id: 1, dialog_id: 'chat1', name: 'Keyboard tests', type: 'chat', role: 'OWNER' }],
    ['chat12', { id: 12, title: 'Отдел продаж', role: 'MEMBER', message_type: 'C' }],
    ['chat3', { name: 'Announcements', type: 'chat' }],
    ['sg7', { id: 4, dialog_id: 'chat4' }],
    ['1', { dialog_id: '1', name: 'Anna Ivanova', type: 'private', user_counter: 1 }],
    ['13', { dialog_id: '13', name: 'Ольга Смирнова', type: 'private', message_type: 'P', user_counter: 2 }],
    ['456', { dialog_id: '456', title: 'Echo Bot' }],
  ])('im.dialog.get of %s', (dialogId, shown) => {
    expect(done(START, 'im.dialog.get', { dialog_id: dialogId }).result).toMatchObject(shown);
  });

  it.each<[JsonObject, string, number]>([
    [{}, 'DIALOG_ID_EMPTY', 400],
    [{ DIALOG_ID: 'chat' }, 'DIALOG_ID_EMPTY', 400],
    [{ DIALOG_ID: 'chat2' }, 'ACCESS_ERROR', 403],
    [{ DIALOG_ID: 'chat404' }, 'ACCESS_ERROR', 403],
    [{ DIALOG_ID: '3' }, 'ACCESS_ERROR', 403],
  ])('%j: %s', (params, code, status) => {
    expect(ask(START, 'im.dialog.get', params)).toMatchObject({ error: { code, status } });
  });
});

const LIST = 'im.recent.list';
const ids = (params: JsonObject, state: PortalState = START) => {
  const { result } = done(state, LIST, params);
  return (result as unknown as { items: { id: number | string }[] }).items.map(({ id }) => id);
};
const all = [1, 'chat1', 2, 456, 'chat13', 11, 'chat12', 14, 'chat11', 'chat14', 16, 'chat4', 'chat5', 'chat3'];

describe('im.recent.list', () => {
  it.each<[JsonObject, (number | string)[]]>([
    [{}, all],
    [{ SKIP_CHAT: 'Y' }, [1, 2, 456, 11, 14, 16]],
    [{ SKIP_DIALOG: 'Y', LIMIT: 2 }, ['chat1', 'chat13']],
    [{ OFFSET: 2, LIMIT: 2 }, [2, 456]],
    [{ offset: '13' }, ['chat3']],
    [{ UNREAD_ONLY: 'Y' }, []],
    [{ ONLY_CHANNEL: 'Y' }, []],
    [{ LAST_MESSAGE_DATE: '2026-01-15T10:16:00+00:00' }, all.slice(3)],
  ])('%j', (params, found) => {
    expect(ids(params)).toEqual(found);
  });

  it('says whether there is more', () => {
    expect(done(START, LIST, { LIMIT: 13 }).result).toMatchObject({ hasMore: true, hasMorePages: true });
    expect(done(START, LIST, { LIMIT: 14 }).result).toMatchObject({ hasMore: false });
    expect(ask(START, LIST, {})).toMatchObject({ page: { total: -1 } });
  });

  it('shows people, bots and chats', () => {
    const { result } = done(START, LIST, {});
    expect(result).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          id: 456,
          type: 'user',
          title: 'Echo Bot',
          user: expect.objectContaining({ bot: true }),
        }),
        expect.objectContaining({
          id: 'chat12',
          chat_id: 12,
          type: 'chat',
          title: 'Отдел продаж',
          message: expect.objectContaining({ author_id: 15 }),
          chat: expect.objectContaining({
            role: 'MEMBER',
            permissions: expect.objectContaining({ can_post: 'member' }),
          }),
        }),
      ]),
    });
  });

  it('puts what was written last on top', () => {
    const now = Date.UTC(2026, 1, 1);
    const params = { ...V2, dialogId: '1', fields: { message: 'x', keyboard: [LINK] } };
    const { state } = done(START, 'imbot.v2.Chat.Message.send', params, { now });
    expect(ids({ LIMIT: 1 }, state)).toEqual([456]);
  });

  it('shows what its owner sees', () => {
    expect(done(START, LIST, {}, { owner: 457 }).result).toMatchObject({ items: [{ id: 'chat14' }] });
  });
});

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
