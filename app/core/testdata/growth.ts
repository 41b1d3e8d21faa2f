/** The platform's, where the tests run; the core itself has no clock. */
declare const performance: { now(): number };

const FACTOR = 8;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 60;

/**
 * What the growth may be: eight times the work takes about 8 times as long, or 64 times if each piece looks at all the
 * others.
 */
export const LINEAR = 24;

/**
 * How many times longer the work takes at eight times the size. A slow machine changes nothing about that, and a busy one
 * little: eight small runs are held against a large one, so that both are interrupted alike, by turns, and the best time
 * of each counts. It gives up early only when the growth is linear: what is known not to be takes all the `rounds`.
 */
export function growth<T>(
  make: (size: number) => T,
  work: (made: T) => unknown,
  size: number,
  rounds = MOST_ROUNDS,
): number {
  const small = make(size);
  const large = make(size * FACTOR);
  let [many, one] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let result = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && (round < FEWEST_ROUNDS || result >= LINEAR); round++) {
    many = Math.min(many, time(work, small, FACTOR));
    one = Math.min(one, time(work, large, 1));
    result = (one / many) * FACTOR;
  }
  return result;
}

function time<T>(work: (made: T) => unknown, made: T, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work(made);
  return performance.now() - start;
}
