import { isJsonObject, type Json, sameJson } from './json.ts';

/** For each new item the index of the old one that it continues, or null. No old one twice. */
export type Matches = readonly (number | null)[];

/** Above this many comparisons order is no longer looked at: equal items are paired as they come. */
const MOST = 1_000_000;
/** Worth more than any count of equal fields. */
const SAME_TEXT = 1_000;

/**
 * Finds out which item of a list continues which of an older version: equal ones first, in their order and then moved ones;
 * what is left between two of them one by one, if the counts agree; then those most alike (the same TEXT, or most fields
 * equal).
 */
export function matchItems(before: readonly Json[], after: readonly Json[]): Matches {
  const [old, now] = [before, after].map((items) => items.map((item) => JSON.stringify(item))) as [string[], string[]];
  const ordered = matchOrdered(old, now);
  const matches = [...ordered];
  const free = freeOf(old.length, matches);
  matchMoved(old, now, matches, free);
  pairGaps(ordered, matches, free, old.length);
  matchAlike(before, after, matches, free);
  return matches;
}

/**
 * The longest common run of two lists, gaps allowed: for each item of the second the index of its equal in the first, or
 * null, in rising order.
 */
export function matchOrdered(old: readonly string[], now: readonly string[]): Matches {
  const matches: (number | null)[] = now.map(() => null);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) {
    matches[start] = start;
    start += 1;
  }
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
    matches[nowEnd] = oldEnd;
  }
  const [height, width] = [oldEnd - start, nowEnd - start];
  if (height * width > MOST || height * width === 0) return matches;
  const longest = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1));
  const lengthAt = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = height - 1; i >= 0; i -= 1) {
    const row = longest[i] as Uint32Array;
    for (let j = width - 1; j >= 0; j -= 1) {
      const same = old[start + i] === now[start + j];
      row[j] = same ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < height && j < width; ) {
    if (old[start + i] === now[start + j]) {
      matches[start + j] = start + i;
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}

/**
 * Pairs what is left between two matches one by one where the counts agree. `free` holds those of the `count` old items that
 * nothing continues yet.
 */
export function pairGaps(ordered: Matches, matches: (number | null)[], free: Set<number>, count: number): void {
  let from = 0;
  let waiting: number[] = [];
  const close = (to: number) => {
    const places: number[] = [];
    for (let i = from; i < to; i += 1) if (free.has(i)) places.push(i);
    if (places.length !== waiting.length) return;
    for (const [n, place] of places.entries()) {
      matches[waiting[n] as number] = place;
      free.delete(place);
    }
  };
  for (const [j, at] of ordered.entries()) {
    if (at !== null) {
      close(at);
      from = at + 1;
      waiting = [];
    } else if (matches[j] === null) waiting.push(j);
  }
  close(count);
}

/** The indexes of the first `count` items that nothing continues yet. */
export function freeOf(count: number, matches: Matches): Set<number> {
  const taken = new Set(matches);
  return new Set(Array.from({ length: count }, (_, i) => i).filter((i) => !taken.has(i)));
}

function matchMoved(
  old: readonly string[],
  now: readonly string[],
  matches: (number | null)[],
  free: Set<number>,
): void {
  const waiting = new Map<string, number[]>();
  for (const i of [...free].reverse()) {
    const key = old[i] as string;
    const same = waiting.get(key);
    if (same) same.push(i);
    else waiting.set(key, [i]);
  }
  for (const [j, key] of now.entries()) {
    const at = matches[j] === null ? waiting.get(key)?.pop() : undefined;
    if (at === undefined) continue;
    matches[j] = at;
    free.delete(at);
  }
}

function matchAlike(
  before: readonly Json[],
  after: readonly Json[],
  matches: (number | null)[],
  free: Set<number>,
): void {
  for (const [j, item] of after.entries()) {
    if (matches[j] !== null) continue;
    let [best, most] = [-1, 0];
    for (const i of free) {
      const alike = likeness(before[i] as Json, item);
      if (alike > most) [best, most] = [i, alike];
    }
    if (best < 0) continue;
    matches[j] = best;
    free.delete(best);
  }
}

function likeness(a: Json, b: Json): number {
  if (!isJsonObject(a) || !isJsonObject(b)) return 0;
  const names = Object.keys(a);
  let same = 0;
  for (const name of names) same += Object.hasOwn(b, name) && sameJson(a[name] as Json, b[name] as Json) ? 1 : 0;
  const isNamed = Object.hasOwn(a, 'TEXT') && Object.hasOwn(b, 'TEXT') && sameJson(a.TEXT as Json, b.TEXT as Json);
  if (isNamed) return SAME_TEXT + same;
  return same * 2 > Math.max(names.length, Object.keys(b).length) ? same : 0;
}
