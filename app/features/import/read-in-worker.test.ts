import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pasted } from '../../core/readers/text/pasted.ts';
import { say } from '../../testing/say.ts';
import {
  createPasteReader,
  LOAD_LIMIT,
  READ_LIMIT,
  type ReadOutcome,
  type ReadRequest,
  type ReadWorker,
} from './read-in-worker.ts';

class FakeWorker implements ReadWorker {
  onmessage: ReadWorker['onmessage'] = null;
  onmessageerror: ReadWorker['onmessageerror'] = null;
  onerror: ReadWorker['onerror'] = null;
  readonly asked: ReadRequest[] = [];
  ended = false;
  postMessage(request: ReadRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  ready() {
    this.onmessage?.({ data: 'ready' });
  }
  answer(request = this.asked.at(-1)) {
    const pasted = { message: request?.text ?? '' } as Pasted;
    this.onmessage?.({ data: { id: request?.id ?? 0, pasted } });
  }
  fail() {
    this.onerror?.({ preventDefault: () => undefined });
  }
}

let workers: FakeWorker[];
let told: string[];
const tell = (outcome: ReadOutcome) => {
  told.push(outcome.kind === 'read' ? `read ${outcome.pasted.message}` : outcome.issue.code);
};
const makeReader = () =>
  createPasteReader(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
const last = () => workers.at(-1) as FakeWorker;

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a text', () => {
  test('starts the worker and is read once that is ready', () => {
    makeReader()('a', tell);
    expect(last().asked).toEqual([]);
    last().ready();
    expect(last().asked).toEqual([{ id: 1, text: 'a' }]);
    last().answer();
    expect(told).toEqual(['read a']);
  });

  test('goes to the worker that is there', () => {
    const read = makeReader();
    read('a', tell);
    last().ready();
    last().answer();
    read('b', tell);
    last().answer();
    expect(told).toEqual(['read a', 'read b']);
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(LOAD_LIMIT * 2);
    expect(last().ended).toBe(false);
    expect(told).toHaveLength(2);
  });

  test('typed while the worker loads takes the place of the one before', () => {
    const read = makeReader();
    read('a', tell);
    read('b', tell);
    last().ready();
    expect(last().asked.map(({ text }) => text)).toEqual(['b']);
    last().answer();
    expect(told).toEqual(['read b']);
    expect(workers).toHaveLength(1);
  });

  test('ends what is being read: the latest wins', () => {
    const read = makeReader();
    read('a', tell);
    last().ready();
    read('b', tell);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    last().ready();
    last().answer();
    workers[0]?.answer();
    expect(told).toEqual(['read b']);
  });

  test.each([
    ['x'.repeat(1_000_000), []],
    ['x'.repeat(1_000_001), ['import-too-big']],
    ['я'.repeat(500_001), ['import-too-big']],
  ])('may have a million bytes (case %#)', (text, expected) => {
    makeReader()(text, tell);
    expect(told).toEqual(expected);
    expect(workers).toHaveLength(1 - expected.length);
  });

  test('that is too big is told with its size, in both languages', () => {
    const messages: string[] = [];
    makeReader()('x'.repeat(1_234_567), (outcome) => {
      if (outcome.kind === 'failed') messages.push(say(outcome.issue).en, say(outcome.issue).ru);
    });
    expect(messages.map((message) => message.replace(/\s/g, ' '))).toEqual([
      expect.stringContaining('1,234,567'),
      expect.stringContaining('1 234 567'),
    ]);
  });
});

describe('a worker', () => {
  const ends = {
    'takes too long': () => vi.advanceTimersByTime(READ_LIMIT),
    crashes: () => last().fail(),
    'says what cannot be understood': () => last().onmessageerror?.(),
  };
  test.each([
    ['takes too long', 'import-slow'],
    ['crashes', 'import-crashed'],
    ['says what cannot be understood', 'import-crashed'],
  ] as const)('that %s is ended and told, and the next text gets another', (how, code) => {
    const read = makeReader();
    read('a', tell);
    last().ready();
    expect(told).toEqual([]);
    ends[how]();
    expect(told).toEqual([code]);
    expect(last().ended).toBe(true);
    read('b', tell);
    last().ready();
    last().answer();
    expect(told).toEqual([code, 'read b']);
    expect(workers).toHaveLength(2);
  });

  test.each([
    ['breaks', () => last().fail()],
    ['never comes', () => vi.advanceTimersByTime(LOAD_LIMIT)],
  ])('whose code %s is told as not loaded', (_, how) => {
    makeReader()('a', tell);
    vi.advanceTimersByTime(READ_LIMIT);
    expect(told).toEqual([]);
    how();
    expect(told).toEqual(['import-not-loaded']);
  });

  test('that the browser does not start is told as not loaded', () => {
    const read = createPasteReader(() => {
      throw new Error('no workers here');
    });
    read('a', tell);
    expect(told).toEqual(['import-not-loaded']);
  });
});
