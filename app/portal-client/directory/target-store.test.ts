import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { testConnection } from '../testdata/connection.ts';
import { debounce } from './debounce.ts';
import { checkDialog, loadBots, loadRecent, searchTargets } from './load-lists.ts';
import { findRecipient, targetStore, targetsOf } from './target-store.ts';

const CONNECTION = testConnection('directory');
let fetched: Mock<typeof fetch>;
const ok = (result: Json) => async () => new Response(JSON.stringify({ result }));
const refused = (error: string) => async () =>
  new Response(JSON.stringify({ error, error_description: '' }), { status: 400 });
const unreachable = async () => {
  throw new TypeError('Failed to fetch');
};
const methods = () => fetched.mock.calls.map(([url]) => String(url).split('/').at(-1));
const now = () => targetsOf(CONNECTION.id);
const live = () => new AbortController().signal;
/** A name that is longer than what is kept of one. */
const LONG_NAME = 'a long name '.repeat(20);

beforeEach(() => {
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  targetStore.setState({ byConnection: new Map() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a list is there at once when it is opened again, and refreshed when it is old', async () => {
  fetched.mockImplementation(ok({ items: [{ id: 'chat7', title: 'Tests' }] }));
  await Promise.all([loadRecent(CONNECTION), loadRecent(CONNECTION)]);
  await loadRecent(CONNECTION);
  expect(methods()).toEqual(['im.recent.list']);
  expect(now().recent.targets).toHaveLength(1);
  vi.advanceTimersByTime(31_000);
  fetched.mockImplementation(refused('ACCESS_DENIED'));
  const again = loadRecent(CONNECTION);
  expect(now().recent).toMatchObject({ loading: true, targets: [{ dialogId: 'chat7' }] });
  await again;
  expect(now().recent).toMatchObject({ failure: { code: 'ACCESS_DENIED' }, targets: [{ dialogId: 'chat7' }] });
  fetched.mockImplementation(ok([]));
  await loadRecent(CONNECTION);
  expect(now().recent).toMatchObject({ failure: null, loading: false, targets: [] });
  // A clock that was set back makes nothing young again.
  vi.setSystemTime(Date.now() - 3_600_000);
  await loadRecent(CONNECTION);
  expect(methods()).toHaveLength(4);
});

test('a list that was cut says so, until it is not', async () => {
  fetched.mockImplementation(ok([{ id: 'chat7', title: LONG_NAME }]));
  await loadRecent(CONNECTION);
  expect(now().recent.cut).toBe(true);
  vi.advanceTimersByTime(31_000);
  fetched.mockImplementation(ok([]));
  await loadRecent(CONNECTION);
  expect(now().recent.cut).toBe(false);
});

test('each connection has lists of its own', async () => {
  fetched.mockImplementation(ok([{ id: 'chat7', title: 'Tests' }]));
  await loadRecent(CONNECTION);
  expect(targetsOf('https://other.example.com/1').recent.targets).toEqual([]);
  expect(targetsOf(undefined)).toBe(targetsOf(undefined));
});

test('nothing is asked for without the permission', async () => {
  const poor = { ...CONNECTION, scopes: ['crm'] };
  await Promise.all([loadRecent(poor), loadBots(poor)]);
  expect(fetched).not.toHaveBeenCalled();
});

test('own bots are asked for with a token only', async () => {
  fetched.mockImplementation(ok([]));
  await loadBots(CONNECTION);
  expect(methods()).toEqual(['imbot.bot.list']);
  await loadBots({ ...CONNECTION, tokens: { clientId: '', botToken: 'token' } });
  expect(methods()).toEqual(['imbot.bot.list', 'imbot.v2.Bot.list']);
  expect(JSON.parse(String(fetched.mock.lastCall?.[1]?.body))).toMatchObject({ botToken: 'token' });
});

test('a search finds chats and people, once', async () => {
  fetched.mockImplementation((url) => {
    const isOfChats = String(url).endsWith('/im.search.chat.list');
    return ok(isOfChats ? { 7: { id: 7, title: 'Tests' } } : { 5: { id: 5, name: 'Tess' } })();
  });
  await searchTargets(CONNECTION, 'te', live());
  await searchTargets(CONNECTION, 'te', live());
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(now().found).toMatchObject({ loading: false, chats: [{ dialogId: 'chat7' }], people: [{ dialogId: '5' }] });
  expect(findRecipient(now(), 'chat7')?.title).toBe('Tests');
});

test.each([
  ['FIND_SHORT', null],
  ['insufficient_scope', { code: 'insufficient_scope' }],
])('a search that is refused: %s', async (code, failure) => {
  fetched.mockImplementation(refused(code));
  await searchTargets(CONNECTION, 'te', live());
  const { found } = now();
  if (failure === null) expect(found?.failure).toBeNull();
  else expect(found?.failure).toMatchObject(failure);
});

test('a search that was given up leaves no trace', async () => {
  const control = new AbortController();
  fetched.mockImplementation(async () => {
    control.abort();
    return ok({ 7: { id: 7, title: 'Stale' } })();
  });
  await searchTargets(CONNECTION, 'te', control.signal);
  expect(now().found).toBeNull();
});

test.each([
  ['a chat', ok({ id: 7, title: 'Tests' }), 1, { kind: 'known', target: { title: 'Tests' } }],
  ['nothing', ok([]), 2, { kind: 'missing' }],
  ['ACCESS_ERROR', refused('ACCESS_ERROR'), 2, { kind: 'missing' }],
  ['insufficient_scope', refused('insufficient_scope'), 2, { kind: 'failed', failure: { code: 'insufficient_scope' } }],
  // What cannot be reached is tried three times more, each time that it is asked for.
  ['no answer', unreachable, 8, { kind: 'failed', failure: { failure: 'unreachable' } }],
])('a check answered with %s', async (_, reply, calls, expected) => {
  fetched.mockImplementation(reply);
  const checking = checkDialog(CONNECTION, 'chat7', live());
  expect(now().checked.get('chat7')).toEqual({ kind: 'checking' });
  await vi.runAllTimersAsync();
  await checking;
  expect(now().checked.get('chat7')).toMatchObject(expected);
  const again = checkDialog(CONNECTION, 'chat7', live());
  await vi.runAllTimersAsync();
  await again;
  expect(fetched).toHaveBeenCalledTimes(calls);
});

test('a check that was given up leaves no trace', async () => {
  const control = new AbortController();
  fetched.mockImplementation(async () => {
    control.abort();
    return unreachable();
  });
  await checkDialog(CONNECTION, 'chat7', control.signal);
  expect(now().checked.has('chat7')).toBe(false);
});

test('the portal is asked when the typing rests', async () => {
  const run = vi.fn<(signal: AbortSignal) => void>();
  const stop = debounce(run);
  await vi.advanceTimersByTimeAsync(499);
  stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(run).not.toHaveBeenCalled();
  const stopLate = debounce(run);
  await vi.advanceTimersByTimeAsync(500);
  expect(run.mock.lastCall?.[0].aborted).toBe(false);
  stopLate();
  expect(run.mock.lastCall?.[0].aborted).toBe(true);
});
