import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import { debounce } from './debounce.ts';
import { checkDialog, loadBots, loadRecent, searchTargets } from './load-lists.ts';
import { findRecipient, targetStore, targetsOf } from './target-store.ts';

vi.mock('../call/call.ts', () => ({ call: vi.fn() }));
const called = vi.mocked(call);

const CONNECTION: Connection = {
  id: 'https://example.bitrix24.com/1',
  gate: { kind: 'built-in' },
  state: 'ready',
  owner: { id: 1, name: 'Anna', admin: false },
  scopes: ['im', 'imbot'],
  failure: null,
  revision: null,
  cut: false,
  tokens: { clientId: '', botToken: '' },
};
const ok = (result: Json) => ({ outcome: 'result', result, time: null }) as const;
const refused = (code: string) => ({ outcome: 'error', code, description: '', httpStatus: 400, time: null }) as const;
const methods = () => called.mock.calls.map(([, method]) => method);
const now = () => targetsOf(CONNECTION.id);
const live = () => new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  called.mockReset();
  targetStore.setState({ byConnection: new Map() });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a list is there at once when it is opened again, and refreshed when it is old', async () => {
  called.mockResolvedValue(ok({ items: [{ id: 'chat7', title: 'Tests' }] }));
  await Promise.all([loadRecent(CONNECTION), loadRecent(CONNECTION)]);
  await loadRecent(CONNECTION);
  expect(methods()).toEqual(['im.recent.list']);
  expect(now().recent.targets).toHaveLength(1);
  vi.advanceTimersByTime(31_000);
  called.mockResolvedValue(refused('QUERY_LIMIT_EXCEEDED'));
  const again = loadRecent(CONNECTION);
  expect(now().recent).toMatchObject({ loading: true, targets: [{ dialogId: 'chat7' }] });
  await again;
  expect(now().recent).toMatchObject({ failure: { code: 'QUERY_LIMIT_EXCEEDED' }, targets: [{ dialogId: 'chat7' }] });
  called.mockResolvedValue(ok([]));
  await loadRecent(CONNECTION);
  expect(now().recent).toMatchObject({ failure: null, loading: false, targets: [] });
  // A clock that was set back makes nothing young again.
  vi.setSystemTime(Date.now() - 3_600_000);
  await loadRecent(CONNECTION);
  expect(methods()).toHaveLength(4);
});

test('a list that was cut says so, until it is not', async () => {
  called.mockResolvedValue({ ...ok([]), cut: true });
  await loadRecent(CONNECTION);
  expect(now().recent.cut).toBe(true);
  vi.advanceTimersByTime(31_000);
  called.mockResolvedValue(ok([]));
  await loadRecent(CONNECTION);
  expect(now().recent.cut).toBe(false);
});

test('each connection has lists of its own', async () => {
  called.mockResolvedValue(ok([{ id: 'chat7', title: 'Tests' }]));
  await loadRecent(CONNECTION);
  expect(targetsOf('https://other.example.com/1').recent.targets).toEqual([]);
  expect(targetsOf(undefined)).toBe(targetsOf(undefined));
});

test('nothing is asked for without the permission', async () => {
  const poor = { ...CONNECTION, scopes: ['crm'] };
  await Promise.all([loadRecent(poor), loadBots(poor)]);
  expect(called).not.toHaveBeenCalled();
});

test('own bots are asked for with a token only', async () => {
  called.mockResolvedValue(ok([]));
  await loadBots(CONNECTION);
  expect(methods()).toEqual(['imbot.bot.list']);
  await loadBots({ ...CONNECTION, tokens: { clientId: '', botToken: 'token' } });
  expect(methods()).toEqual(['imbot.bot.list', 'imbot.v2.Bot.list']);
  expect(called.mock.lastCall?.[2]).toMatchObject({ botToken: 'token' });
});

test('a search finds chats and people, once', async () => {
  called.mockImplementation(async (_connection, method) =>
    ok(method === 'im.search.chat.list' ? { 7: { id: 7, title: 'Tests' } } : { 5: { id: 5, name: 'Tess' } }),
  );
  await searchTargets(CONNECTION, 'te', live());
  await searchTargets(CONNECTION, 'te', live());
  expect(called).toHaveBeenCalledTimes(2);
  expect(now().found).toMatchObject({ loading: false, chats: [{ dialogId: 'chat7' }], people: [{ dialogId: '5' }] });
  expect(findRecipient(now(), 'chat7')?.title).toBe('Tests');
});

test.each([
  ['FIND_SHORT', null],
  ['insufficient_scope', { code: 'insufficient_scope' }],
])('a search that is refused: %s', async (code, failure) => {
  called.mockResolvedValue(refused(code));
  await searchTargets(CONNECTION, 'te', live());
  const { found } = now();
  if (failure === null) expect(found?.failure).toBeNull();
  else expect(found?.failure).toMatchObject(failure);
});

test('a search that was given up leaves no trace', async () => {
  const control = new AbortController();
  called.mockImplementation(async () => {
    control.abort();
    return ok({ 7: { id: 7, title: 'Stale' } });
  });
  await searchTargets(CONNECTION, 'te', control.signal);
  expect(now().found).toBeNull();
});

test.each([
  [ok({ id: 7, title: 'Tests' }), { kind: 'known', target: { title: 'Tests' } }],
  [ok([]), { kind: 'missing' }],
  [refused('ACCESS_ERROR'), { kind: 'missing' }],
  [refused('insufficient_scope'), { kind: 'failed', failure: { code: 'insufficient_scope' } }],
  [{ outcome: 'failure', failure: 'unreachable' } as const, { kind: 'failed' }],
])('a check answered with %j', async (reply, expected) => {
  called.mockResolvedValue(reply);
  const checking = checkDialog(CONNECTION, 'chat7', live());
  expect(now().checked.get('chat7')).toEqual({ kind: 'checking' });
  await checking;
  expect(now().checked.get('chat7')).toMatchObject(expected);
  await checkDialog(CONNECTION, 'chat7', live());
  expect(called).toHaveBeenCalledTimes(expected.kind === 'known' ? 1 : 2);
});

test('a check that was given up leaves no trace', async () => {
  const control = new AbortController();
  called.mockImplementation(async () => {
    control.abort();
    return { outcome: 'failure', failure: 'cancelled' };
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
