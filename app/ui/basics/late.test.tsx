import { act, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ahead, type Late, late, useLate } from './late.ts';

function Part({ part, isNeeded }: { readonly part: Late<string>; readonly isNeeded: boolean }) {
  return useLate(part, isNeeded) ?? 'before';
}

afterEach(() => vi.useRealTimers());

test('what is needed is fetched once, and what stood there before stays until then', async () => {
  const fetch = vi.fn(() => Promise.resolve('there'));
  const part = late(fetch);
  const { container, rerender } = render(<Part part={part} isNeeded={false} />);
  expect([container.textContent, fetch.mock.calls.length]).toEqual(['before', 0]);
  rerender(<Part part={part} isNeeded />);
  expect(container.textContent).toBe('before');
  await act(part.load);
  expect([container.textContent, fetch.mock.calls.length]).toEqual(['there', 1]);
});

test('what came ahead is drawn without a moment between', async () => {
  const part = late(() => Promise.resolve('there'));
  await part.load();
  expect(render(<Part part={part} isNeeded />).container.textContent).toBe('there');
});

test('what fails is an error where it is needed, and asked for again a moment later', async () => {
  vi.useFakeTimers();
  const answers = [() => Promise.reject(new Error('gone')), () => Promise.resolve('there')];
  const part = late(() => answers.shift()?.() ?? Promise.reject(new Error('too often')));
  ahead(part);
  await vi.advanceTimersByTimeAsync(0);
  expect(part.failure()).toEqual(new Error('gone'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(part.failure()).toBeNull();
  expect(await part.load()).toBe('there');
});
