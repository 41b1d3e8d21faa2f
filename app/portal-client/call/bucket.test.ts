import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bucket, CAPACITY, DRAIN, takeRoom } from './bucket.ts';

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

test('a clock that is set back by an hour holds nothing up', () => {
  expect(goOut([3_600_000, 0, 10])).toEqual([3_600_000, 0, 10]);
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
    { numRuns: 50 },
  );
});
