import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isJustDone, onePress, SAME_PRESS } from './one-press.ts';

let count = 0;
let place = '';
const write = vi.fn<(end: boolean, ms: number) => Promise<boolean>>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  place = `place ${count++}`;
  write.mockReset().mockImplementation((end, ms) => new Promise((resolve) => setTimeout(() => resolve(end), ms)));
});
afterEach(() => vi.useRealTimers());

const press = (what = 'a', end = true, ms = 100) =>
  onePress(
    place,
    what,
    () => write(end, ms),
    (done) => done,
  );
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('an equal press under way, or just done, is the same one and has the same end', async () => {
  const first = press();
  expect(press()).toBe(first);
  await pass(100);
  await pass(SAME_PRESS - 1);
  expect(press()).toBe(first);
  expect(isJustDone(place)).toBe(true);
  await pass(1);
  expect(isJustDone(place)).toBe(false);
  void press();
  expect(write).toHaveBeenCalledTimes(2);
});

test('what failed can be tried again at once', async () => {
  void press('a', false);
  await pass(100);
  expect(isJustDone(place)).toBe(false);
  void press();
  expect(write).toHaveBeenCalledTimes(2);
});

test('another thing is another press, and after it the first is one again', async () => {
  for (const what of ['a', 'b', 'a']) {
    void press(what);
    await pass(100);
  }
  expect(write).toHaveBeenCalledTimes(3);
});

test('a clock that is set changes nothing', async () => {
  void press();
  await pass(100);
  vi.setSystemTime(Date.now() + 3_600_000);
  void press();
  expect(write).toHaveBeenCalledTimes(1);
});

test('what is done at once is done', () => {
  const now = vi.fn(() => 5);
  expect([1, 2].map(() => onePress(place, 'a', now, () => true))).toEqual([5, 5]);
  expect(now).toHaveBeenCalledOnce();
});
