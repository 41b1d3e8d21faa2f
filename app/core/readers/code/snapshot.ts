import type { TokenSpan } from './lex/split-tokens.ts';
import { deepest } from './plain-value.ts';
import { addCandidate, type GrowingCandidate, type Scope } from './scope.ts';
import type { Collection, Value } from './values.ts';

/** Lists that nest in each other; no request holds as many. */
const MOST_COMPARED = 1_000;

/**
 * A list or map as it is now, so that later steps change it no more. What is `live` is under a name; a literal is copied only
 * where names stand in it. When there is no effort left, the list or map itself.
 */
function snapshot({ effort }: Pick<Scope, 'effort'>, collection: Collection, live: boolean): Collection {
  const done = new Map<Collection, Collection>();

  const copyOf = (own: Collection, isLive: boolean, depth: number): Collection => {
    const known = done.get(own);
    if (known !== undefined) return known;
    effort.left -= own.entries.size + 1;
    if (effort.left <= 0 || depth > deepest) return own;
    const entries = new Map<string | number, Value>();
    const copy = { ...own, entries, spans: own.spans === null ? null : new Map(own.spans), slots: null };
    done.set(own, copy);
    let same = !isLive;
    for (const [key, value] of own.entries) {
      const inner = copyValue(value, isLive, depth + 1);
      same &&= inner === value;
      entries.set(key, inner);
    }
    if (same) done.set(own, own);
    return same ? own : copy;
  };

  const copyValue = (value: Value, isLive: boolean, depth: number): Value => {
    if (typeof value !== 'object' || value === null || value.is === 'phrase') return value;
    if (value.is === 'collection') return copyOf(value, isLive, depth);
    if (value.is === 'ref') return { ...value, collection: copyOf(value.collection, true, depth) };
    const of = copyValue(value.of, isLive, depth);
    return of === value.of ? value : ({ is: 'spread', of } as Value);
  };

  return copyOf(collection, live, 0);
}

/** Notes what a call of a method is given: a request as it is now. */
export function noteSent(scope: Scope, candidate: GrowingCandidate): void {
  if (candidate.method !== null) candidate.sent ??= snapshot(scope, candidate.collection, false);
}

/** Gives what a name stands for to the call of a method. What has changed since an earlier call is one more request. */
export function sendNamed(scope: Scope, candidate: GrowingCandidate, item: TokenSpan, method: string | null): void {
  if (method === null) return;
  const now = snapshot(scope, candidate.collection, true);
  const before = candidate.last ?? null;
  candidate.last = now;
  if (candidate.method === null || before === null) {
    candidate.method ??= method;
    candidate.sent ??= now;
  } else if (!isAlike(before, now))
    addCandidate(scope, [item.from, item.to], { name: candidate.name, method }, { collection: now });
}

/** Whether two snapshots of one list or map hold the same. */
function isAlike(one: Collection, other: Collection, seen = new Set<Collection>()): boolean {
  if (one === other || seen.has(one) || seen.size > MOST_COMPARED) return true;
  if (one.entries.size !== other.entries.size) return false;
  seen.add(one);
  return [...one.entries].every(([key, value]) => {
    const second = other.entries.get(key);
    const [inner, another] = [innerOf(value), innerOf(second)];
    return inner !== null && another !== null ? isAlike(inner, another, seen) : value === second;
  });
}

function innerOf(value: Value | undefined): Collection | null {
  if (typeof value !== 'object' || value === null || value.is === 'phrase') return null;
  return value.is === 'collection' ? value : value.is === 'ref' ? value.collection : innerOf(value.of);
}
