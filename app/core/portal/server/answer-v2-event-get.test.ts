import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import type { PortalState } from './portal-state.ts';
import { ask, done, START, V2 } from './testdata/ask-portal.ts';

const GET = 'imbot.v2.Event.get';
let state: PortalState = START;
for (const text of ['/help', '/list all', 'Hi']) {
  state = done(state, 'im.message.add', { DIALOG_ID: '456', MESSAGE: text }, { now: 5000 }).state;
}
const get = (params: JsonObject, from = state) => done(from, GET, { ...V2, ...params });
const ids = ({ result }: { result: unknown }) =>
  (result as { events: { eventId: number }[] }).events.map(({ eventId }) => eventId);

it('gives what nobody has confirmed, again and again', () => {
  expect(get({}).result).toMatchObject({
    events: [
      { eventId: 1001, type: 'ONIMBOTV2COMMANDADD', data: { command: { command: '/help', context: 'textarea' } } },
      { eventId: 1002, data: { command: { command: '/list', params: 'all' } } },
      { eventId: 1003, type: 'ONIMBOTV2MESSAGEADD', date: '1970-01-01T00:00:05+00:00' },
    ],
    nextOffset: 1004,
    hasMore: false,
  });
  expect(get({}).state).toBe(state);
});

it('confirms what lies below the offset, for good', () => {
  const confirmed = get({ offset: 1003 });
  expect(ids(confirmed)).toEqual([1003]);
  expect(ids(get({}, confirmed.state))).toEqual([1003]);
  const rest = get({ offset: '1004' }, confirmed.state);
  expect(rest.result).toEqual({ events: [], nextOffset: 1004, hasMore: false });
  expect(rest.state.events).toEqual([]);
});

it.each([
  [1, [1001], true],
  [2, [1001, 1002], true],
  [3, [1001, 1002, 1003], false],
  [0, [1001, 1002, 1003], false],
])('gives at most %i', (limit, found, hasMore) => {
  const page = get({ limit });
  expect(ids(page)).toEqual(found);
  expect(page.result).toMatchObject({ hasMore, nextOffset: (found.at(-1) ?? 0) + 1 });
});

it('has nothing to begin with, and nothing for other bots', () => {
  expect(get({}, START).result).toEqual({ events: [], nextOffset: 0, hasMore: false });
  const other = { botId: 457, botToken: 'another token' };
  expect(done(state, GET, { ...other, offset: 9999 }).result).toMatchObject({ events: [] });
  expect(done(state, GET, { ...other, offset: 9999 }).state).toBe(state);
  expect(ask(state, GET, { ...V2, botToken: 'x' })).toMatchObject({ error: { code: 'BOT_OWNERSHIP_ERROR' } });
});
