import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wait } from './wait.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('is over after its time', async () => {
  const waiting = wait(1000, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await waiting).toBe(true);
});

test('can be cancelled before and meanwhile', async () => {
  const control = new AbortController();
  const waiting = wait(1000, control.signal);
  control.abort();
  expect(await waiting).toBe(false);
  expect(await wait(1000, control.signal)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
