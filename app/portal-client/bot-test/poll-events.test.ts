import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import type { CallResult } from '../call/read-answer.ts';
import { pollEvents } from './poll-events.ts';
import { stubDocument } from './testdata/test-portal.ts';

let page: ReturnType<typeof stubDocument>;
let control: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page = stubDocument();
  control = new AbortController();
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const result = (value: Json): CallResult => ({ outcome: 'result', result: value });
const error = (code: string): CallResult => ({ outcome: 'error', code, description: '', time: null });
const events = (ids: readonly number[], nextOffset?: number, hasMore = false) =>
  result({ events: ids.map((eventId) => ({ eventId })), ...(nextOffset === undefined ? {} : { nextOffset }), hasMore });

/** Polls what is answered in turn, then nothing. */
function start(...answers: CallResult[]) {
  const offsets: (number | null)[] = [];
  const keys: string[] = [];
  const states: string[] = [];
  const done = pollEvents({
    ask: async (offset) => {
      offsets.push(offset);
      return answers.shift() ?? events([], offset ?? 0);
    },
    signal: control.signal,
    onEvents: (fresh) => keys.push(...fresh.map(({ key }) => key)),
    onState: ({ kind }) => states.push(kind),
  });
  return { offsets, keys, states, done };
}

it('confirms by the next call what it was given', async () => {
  const { offsets, keys } = start(events([7, 8], 9), events([], 9), events([9], 10));
  await vi.advanceTimersByTimeAsync(4500);
  expect(offsets).toEqual([null, 9, 9, 10]);
  expect(keys).toEqual(['7', '8', '9']);
});

it('asks at once for what did not fit', async () => {
  const { offsets, keys } = start(events([1], 2, true), events([2], 3, true), events([3], 4));
  await vi.advanceTimersByTimeAsync(0);
  expect(offsets).toEqual([null, 2, 3]);
  expect(keys).toEqual(['1', '2', '3']);
});

it.each<[string, CallResult]>([
  ['no offset comes back', events([4, 5])],
  ['it comes back as zero', events([4, 5], 0)],
])('goes on from the last event where %s', async (_, first) => {
  const { offsets } = start(first);
  await vi.advanceTimersByTimeAsync(1500);
  expect(offsets).toEqual([null, 6]);
});

it('shows nothing twice, and does not spin where the offset stands still', async () => {
  const { offsets, keys } = start(events([1, 2], 1, true), events([1, 2], 1, true), events([2, 3], 1));
  await vi.advanceTimersByTimeAsync(1499);
  expect(offsets).toEqual([null, 1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(offsets).toHaveLength(3);
  expect(keys).toEqual(['1', '2', '3']);
});

it('waits longer after each error, and then as usual', async () => {
  const lost: CallResult = { outcome: 'failure', failure: 'unreachable' };
  const { offsets, states, keys } = start(lost, error('QUERY_LIMIT_EXCEEDED'), events([1], 2));
  await vi.advanceTimersByTimeAsync(2999);
  expect(offsets).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(offsets).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(6000);
  expect(offsets).toHaveLength(3);
  expect(states).toEqual(['trouble', 'trouble', 'on']);
  expect(keys).toEqual(['1']);
  await vi.advanceTimersByTimeAsync(1500);
  expect(offsets).toHaveLength(4);
});

it('ends with an error that does not pass', async () => {
  const { done, offsets } = start(error('BOT_NOT_FOUND'));
  expect(await done).toMatchObject({ code: 'BOT_NOT_FOUND' });
  expect(offsets).toHaveLength(1);
});

it('asks nothing while the page is hidden', async () => {
  const { offsets, states } = start();
  await vi.advanceTimersByTimeAsync(0);
  page.hide(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(offsets).toHaveLength(1);
  expect(states).toEqual(['on', 'hidden']);
  page.hide(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(offsets).toHaveLength(2);
});

it.each([true, false])('stops at once (hidden: %s)', async (hidden) => {
  const { done } = start();
  await vi.advanceTimersByTimeAsync(0);
  page.hide(hidden);
  control.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(await done).toBeNull();
});
