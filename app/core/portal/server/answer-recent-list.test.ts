import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import type { PortalState } from './portal-state.ts';
import { ask, done, LINK, START, V2 } from './testdata/ask-portal.ts';

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
