import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOf } from './attempts.ts';
import { testConnection } from './testdata/connection.ts';

const HOUR = 3_600_000;
const PORTAL = testConnection('a');
const ELSEWHERE = testConnection('b');
let kept: Map<string, string>;
let ids = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_790_000_000_000 });
  ids = 0;
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The module as a page has it that was just loaded. */
async function load() {
  vi.resetModules();
  const { beginAttempt, findDoubt } = await import('./attempts.ts');
  const begin = (key: string, to = PORTAL) => beginAttempt(to, key, () => `id ${++ids}`);
  return {
    begin,
    /** Sends, and notes what came of it. */
    send: (key: string, end: 'arrived' | 'refused' | 'maybe', to = PORTAL) => {
      const attempt = begin(key, to);
      attempt.end(end);
      return attempt.id;
    },
    doubt: (key: string, isKnown = true, to = PORTAL) => findDoubt(to, key, isKnown),
  };
}

describe.each(['in the same page', 'after a reload'])('%s', (when) => {
  const next = async (page: Awaited<ReturnType<typeof load>>) => (when === 'after a reload' ? load() : page);

  test('what may have arrived keeps its id for an hour', async () => {
    let page = await load();
    expect(page.send('a', 'maybe')).toBe('id 1');
    page = await next(page);
    vi.advanceTimersByTime(HOUR - 120_000);
    expect(page.doubt('a')).toBeNull();
    expect(page.send('a', 'maybe')).toBe('id 1');
    page = await next(page);
    // The hour is that of the first try: a later one makes it no longer.
    vi.advanceTimersByTime(120_000);
    expect(page.doubt('a')).toBe('late');
    expect(page.send('a', 'maybe')).toBe('id 1');
    expect(page.doubt('a')).toBeNull();
  });

  test('a page that went away in the middle knows of it', async () => {
    let page = await load();
    page.begin('a');
    page = await next(page);
    expect(page.doubt('b')).toBe('other');
    expect(page.send('a', 'arrived')).toBe('id 1');
  });

  test.each(['arrived', 'refused'] as const)('what has %s is done with', async (end) => {
    let page = await load();
    page.send('a', end);
    page = await next(page);
    expect([page.doubt('a'), page.doubt('b')]).toEqual([null, null]);
    expect(page.send('a', end)).toBe('id 2');
  });

  test('a refusal says nothing of an earlier try', async () => {
    let page = await load();
    page.send('a', 'maybe');
    page.send('a', 'refused');
    page = await next(page);
    expect(page.send('a', 'arrived')).toBe('id 1');
    expect(page.send('a', 'arrived')).toBe('id 2');
  });

  test('another message is asked about once, and at the same portal', async () => {
    let page = await load();
    page.send('a', 'maybe');
    page = await next(page);
    expect([page.doubt('b'), page.doubt('b', true, ELSEWHERE)]).toEqual(['other', null]);
    expect(page.send('b', 'arrived')).toBe('id 2');
    page = await next(page);
    expect(page.doubt('c')).toBeNull();
    expect(page.send('a', 'arrived')).toBe('id 1');
  });

  test('a clock that was set back makes the hour doubtful', async () => {
    let page = await load();
    page.send('a', 'maybe');
    page = await next(page);
    vi.advanceTimersByTime(1000);
    vi.setSystemTime(Date.now() - HOUR);
    expect(page.doubt('a')).toBe('clock');
  });

  test('a method that knows no message again is always asked about', async () => {
    let page = await load();
    page.send('a', 'maybe');
    page = await next(page);
    expect(page.doubt('a', false)).toBe('unknown');
  });
});

test('while the page lives, a clock set back and then forward deceives nobody', async () => {
  const page = await load();
  page.send('a', 'maybe');
  vi.advanceTimersByTime(HOUR);
  vi.setSystemTime(Date.now() - HOUR + 1000);
  expect(page.doubt('a')).toBe('clock');
});

test('what is kept holds no text, no secret and no more than is needed', async () => {
  const page = await load();
  for (let i = 0; i < 60; i++) page.send(`a secret text ${i} xxxxxxxxxxxxxxxx`, 'maybe');
  const text = [...kept.values()].join();
  expect(text).not.toMatch(/secret|text|xxxx/);
  expect(JSON.parse(text)).toHaveLength(50);
  expect(Object.keys(JSON.parse(text)[0])).toEqual(['hash', 'connectionId', 'id', 'at', 'passed']);
});

test('the built-in portal forgets with a reload, and so does this', async () => {
  const page = await load();
  page.send('a', 'maybe', testConnection('a', { id: 'built-in', gate: { kind: 'built-in' } }));
  expect(kept.size).toBe(0);
});

test.each(['{', '5', '[5, null, {}]', '[{"hash":"a","id":"b","connectionId":"c","at":"d"}]'])(
  'strange things kept: %s',
  async (text) => {
    kept.set('kd.attempts', text);
    const page = await load();
    expect(page.doubt('a')).toBeNull();
    expect(page.send('a', 'maybe')).toBe('id 1');
  },
);

test('where storage is forbidden the page itself still knows', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  const page = await load();
  expect([page.send('a', 'maybe'), page.send('a', 'maybe')]).toEqual(['id 1', 'id 1']);
});

test('no two of many texts meet', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => `${i}`.repeat(1 + (i % 3)));
  const different = new Set(texts);
  expect(new Set([...different].map(hashOf)).size).toBe(different.size);
});
