import { describe, expect, test } from 'vitest';
import type { CallResult } from './read-answer.ts';
import { type Repeatable, retryDelay } from './retry-delay.ts';

const error = (code: string, time: object | null = null): CallResult => {
  return { outcome: 'error', code, description: '', time: time as never };
};
const failure = (kind: 'unreachable' | 'not-json' | 'timeout' | 'cancelled'): CallResult => {
  return { outcome: 'failure', failure: kind };
};
const delays = (result: CallResult, kind: Repeatable) =>
  [1, 2, 3, 4, 5, 6].map((attempt) => retryDelay(result, attempt, kind));

describe('what was refused before anything was done is repeated by all', () => {
  test.each<Repeatable>(['read', 'once', 'change'])('%s', (kind) => {
    expect(delays(error('QUERY_LIMIT_EXCEEDED'), kind)).toEqual([1000, 1500, 2250, 3375, 5062.5, null]);
    expect(delays(error('query_limit_exceeded'), kind)[0]).toBe(1000);
    expect(delays(error('OPERATION_TIME_LIMIT'), kind)).toEqual([10_000, 10_000, null, null, null, null]);
  });

  test('a blocked method is called again when its time is reset, no sooner than in 10 s and not after an hour', () => {
    // The portal's own clock, whatever that of this machine says.
    const at = (seconds: number) =>
      error('OPERATION_TIME_LIMIT', { finish: 1_000_000.5, operating_reset_at: 1_000_000.5 + seconds });
    expect(retryDelay(at(90), 1, 'change')).toBe(90_000);
    expect(retryDelay(at(-5), 1, 'change')).toBe(10_000);
    expect(retryDelay(at(86_400), 1, 'change')).toBe(660_000);
  });
});

describe('what may have been done is repeated only if the portal would know it again', () => {
  test.each<[CallResult, number]>([
    [failure('unreachable'), 3],
    [failure('not-json'), 1],
    [failure('timeout'), 1],
    [error('INTERNAL_SERVER_ERROR'), 1],
    [error('error_unexpected_answer'), 1],
  ])('%j is repeated %i times', (result, times) => {
    expect(delays(result, 'change').every((delay) => delay === null)).toBe(true);
    for (const kind of ['read', 'once'] as const) {
      expect(delays(result, kind).filter((delay) => delay !== null)).toHaveLength(times);
      expect(delays(result, kind)[0]).toBe(1000);
    }
  });
});

test.each<CallResult>([
  { outcome: 'result', result: 1 },
  failure('cancelled'),
  error('KEYBOARD_ERROR'),
  error('INVALID_CREDENTIALS'),
  error('OVERLOAD_LIMIT'),
])('nothing is repeated after %j', (result) => {
  for (const kind of ['read', 'once', 'change'] as const) expect(delays(result, kind)[0]).toBeNull();
});
