import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QUIET, whenQuiet } from './when-quiet.ts';

/** A page that loads, and asks for as many things as `asked` says. */
class FakePage extends EventTarget {
  readonly document = { readyState: 'loading' };
  readonly asked: string[] = [];
  readonly performance = { getEntriesByType: () => this.asked };
  readonly setTimeout = (handler: () => void, time: number) => setTimeout(handler, time);

  load(): void {
    this.document.readyState = 'complete';
    this.dispatchEvent(new Event('load'));
  }
}

let page: FakePage;
const follow = () => {
  const came = vi.fn();
  void whenQuiet(page as unknown as Window).then(came);
  return came;
};

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page that has not loaded is not quiet, however long that takes', async () => {
  const came = follow();
  await vi.advanceTimersByTimeAsync(QUIET * 10);
  expect(came).not.toHaveBeenCalled();
  page.load();
  await vi.advanceTimersByTimeAsync(QUIET * 2);
  expect(came).toHaveBeenCalled();
});

test('a page that has asked for nothing during the whole time is quiet, and not before', async () => {
  page.load();
  const came = follow();
  await vi.advanceTimersByTimeAsync(QUIET - 1);
  expect(came).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(came).toHaveBeenCalled();
});

test('each new request begins the wait anew', async () => {
  page.load();
  const came = follow();
  for (let part = 0; part < 5; part++) {
    await vi.advanceTimersByTimeAsync(QUIET - 1);
    page.asked.push(`part ${part}`);
    await vi.advanceTimersByTimeAsync(1);
    expect(came).not.toHaveBeenCalled();
  }
  await vi.advanceTimersByTimeAsync(QUIET);
  expect(came).toHaveBeenCalled();
});
