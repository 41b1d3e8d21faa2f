import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { soak } from '../../core/testdata/soak.ts';
import { type Bucket, CAPACITY, type CallProgress, call, DRAIN, takeRoom } from './call.ts';

describe('call', () => {
  let fetched: Mock<typeof fetch>;
  let portals = 0;
  /** A portal of its own for each test: buckets outlive them. */
  const connect = () => {
    portals += 1;
    const webhook = { origin: `https://call${portals}.example.com`, prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' };
    return { gate: { kind: 'webhook' as const, webhook } };
  };

  beforeEach(() => {
    fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const answers = (...bodies: (object | null)[]) => {
    for (const body of bodies) {
      if (body === null) fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
      else fetched.mockResolvedValueOnce(new Response(JSON.stringify(body)));
    }
  };
  const LIMIT = { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' };

  test('a call that goes well is made once', async () => {
    answers({ result: 5 });
    expect(await call(connect(), 'profile', {}, { kind: 'read' })).toMatchObject({ result: 5 });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('a refused call is made again, and says so', async () => {
    answers(LIMIT, LIMIT, { result: 5 });
    const told: CallProgress['kind'][] = [];
    const done = call(connect(), 'im.message.add', {}, { kind: 'change', onProgress: ({ kind }) => told.push(kind) });
    await vi.advanceTimersByTimeAsync(2500);
    expect(await done).toMatchObject({ result: 5 });
    expect(told).toEqual(['calling', 'retrying', 'calling', 'retrying', 'calling']);
  });

  test('a lost call is made again only with a TEMPLATE_ID', async () => {
    answers(null);
    expect(await call(connect(), 'im.message.update', {}, { kind: 'change' })).toMatchObject({
      failure: 'unreachable',
    });
    expect(fetched).toHaveBeenCalledTimes(1);
    answers(null, { result: 7 });
    const done = call(connect(), 'im.message.add', { TEMPLATE_ID: 'x' }, { kind: 'once' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await done).toMatchObject({ result: 7 });
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  test('waiting for the next try can be cancelled', async () => {
    answers(LIMIT);
    const control = new AbortController();
    const done = call(connect(), 'im.message.add', {}, { kind: 'once', signal: control.signal });
    await vi.advanceTimersByTimeAsync(500);
    control.abort();
    expect(await done).toMatchObject({ code: 'QUERY_LIMIT_EXCEEDED' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('what is too much for the portal waits its turn', async () => {
    fetched.mockImplementation(async () => new Response('{"result":1}'));
    const to = connect();
    const kinds: string[] = [];
    const calls = Array.from({ length: 54 }, () =>
      call(to, 'profile', {}, { kind: 'read', onProgress: ({ kind }) => kinds.push(kind) }),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveBeenCalledTimes(50);
    expect(kinds.filter((kind) => kind === 'queued')).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetched).toHaveBeenCalledTimes(52);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(calls);
    expect(fetched).toHaveBeenCalledTimes(54);
  });

  test.each([-3_600_000, 3_600_000])(
    'a clock that is set by %i ms holds nothing up, and lets nothing through',
    async (by) => {
      fetched.mockImplementation(async () => new Response('{"result":1}'));
      const to = connect();
      const ask = () => call(to, 'profile', {}, { kind: 'read' });
      await Promise.all(Array.from({ length: 50 }, ask));
      vi.setSystemTime(Date.now() + by);
      const next = ask();
      await vi.advanceTimersByTimeAsync(499);
      expect(fetched).toHaveBeenCalledTimes(50);
      await vi.advanceTimersByTimeAsync(1);
      await next;
      expect(fetched).toHaveBeenCalledTimes(51);
    },
  );

  test('a call that is cancelled before its turn is never made', async () => {
    const control = new AbortController();
    control.abort();
    expect(await call(connect(), 'profile', {}, { kind: 'read', signal: control.signal })).toMatchObject({
      failure: 'cancelled',
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('as a form, where JSON does not get through', async () => {
    answers({ result: 1 });
    await call(connect(), 'im.message.add', { MESSAGE: 'a b' }, { kind: 'once', form: true });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ body: 'MESSAGE=a%20b' });
  });
});

describe('bucket', () => {
  const EMPTY: Bucket = { level: 0, at: 0 };

  /** When calls made at these moments go out. */
  function goOut(moments: readonly number[]): number[] {
    let bucket = EMPTY;
    return moments.map((now) => {
      const taken = takeRoom(bucket, now);
      bucket = taken.bucket;
      return taken.goAt;
    });
  }

  test('fifty go out at once, then two a second', () => {
    const times = goOut(Array.from({ length: 55 }, () => 0));
    expect(times.slice(0, 50).every((time) => time === 0)).toBe(true);
    expect(times.slice(50)).toEqual([500, 1000, 1500, 2000, 2500]);
  });

  test('the bucket empties with time', () => {
    const first = Array.from({ length: 50 }, () => 0);
    expect(goOut([...first, 25_000]).at(-1)).toBe(25_000);
    expect(goOut([...first, 400]).at(-1)).toBeCloseTo(500);
  });

  test('never more than fifty and two a second, in whatever order calls come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(800), { minLength: 1, maxLength: 150 }), (gaps) => {
        let now = 0;
        const times = goOut(
          gaps.map((gap) => {
            now += gap;
            return now;
          }),
        );
        times.forEach((time, i) => {
          if (i > 0) expect(time).toBeGreaterThanOrEqual((times[i - 1] ?? 0) - 1e-6);
          for (let j = 0; j <= i; j += 1) {
            const span = (time - (times[j] ?? 0)) / 1000;
            expect(i - j + 1).toBeLessThanOrEqual(CAPACITY + span * DRAIN + 1e-6);
          }
        });
      }),
      { numRuns: soak(50, 1_000) },
    );
  });
});
