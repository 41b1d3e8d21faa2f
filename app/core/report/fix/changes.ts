import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../json/json.ts';
import { escapeStep } from '../../json/places.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';

/** One thing to do to a text so that it says something else; `at` and `parent` are JSON Pointers of what it says now. */
export type TextChange =
  | { readonly kind: 'replace'; readonly at: string; readonly value: Json }
  | { readonly kind: 'remove'; readonly parent: string; readonly key: string }
  | { readonly kind: 'rename'; readonly parent: string; readonly key: string; readonly to: string }
  /** `before`: the index of the entry that it goes before, or null for the end; `key` is null in a list. */
  | {
      readonly kind: 'insert';
      readonly parent: string;
      readonly before: number | null;
      readonly key: string | null;
      readonly value: Json;
    }
  /** An entry at the end, as it is to stand there. */
  | { readonly kind: 'put'; readonly parent: string; readonly text: string };

/** Whether two values mean the same: the order of keys does not count. */
export function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isJsonList(a)) return isJsonList(b) && a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

/** The ids of all buttons of a keyboard in the order of the wire, and null for each NEWLINE between them. */
export function entryIds({ rows }: KeyboardDocument): readonly (string | null)[] {
  return rows.flatMap(({ buttons }, i): readonly (string | null)[] => {
    const own = buttons.map((button) => button.id);
    return i < rows.length - 1 ? [...own, null] : own;
  });
}

/** What tells the items of two lists apart, by the pointer of the list. */
export type ItemIds = (pointer: string) => readonly [before: Ids, after: Ids] | null;
type Ids = readonly (string | null)[];

/** All changes that lead from one value to another; null when entries of a list change places. */
export function listChanges(before: Json, after: Json, pointer: string, ids: ItemIds): readonly TextChange[] | null {
  if (isEqual(before, after)) return [];
  if (isJsonList(before) && isJsonList(after)) return changeList(before, after, pointer, ids);
  if (isJsonObject(before) && isJsonObject(after)) return changeObject(before, after, pointer, ids);
  return [{ kind: 'replace', at: pointer, value: after }];
}

function changeObject(
  before: JsonObject,
  after: JsonObject,
  pointer: string,
  ids: ItemIds,
): readonly TextChange[] | null {
  const changes: TextChange[] = [];
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  for (const [key, value] of Object.entries(after)) {
    const now = ownValue(before, key);
    if (now !== undefined) {
      const inner = listChanges(now, value, `${pointer}/${escapeStep(key)}`, ids);
      if (inner === null) return null;
      changes.push(...inner);
      continue;
    }
    // What an expression gave goes on under the new name, as it is written.
    const at = gone.findIndex((one) => isEqual(before[one], value));
    const [from] = at < 0 ? [] : gone.splice(at, 1);
    if (from === undefined) changes.push({ kind: 'insert', parent: pointer, before: null, key, value });
    else changes.push({ kind: 'rename', parent: pointer, key: from, to: key });
  }
  return [...changes, ...gone.map((key): TextChange => ({ kind: 'remove', parent: pointer, key }))];
}

function changeList(
  before: readonly Json[],
  after: readonly Json[],
  pointer: string,
  ids: ItemIds,
): readonly TextChange[] | null {
  const known = ids(pointer);
  const isKnown = known !== null && known[0].length === before.length && known[1].length === after.length;
  if (!isKnown && before.length !== after.length) return [{ kind: 'replace', at: pointer, value: after }];
  const matches = isKnown ? matchIds(...known) : after.map((_, j) => j);
  if (matches === null) return null;
  const changes: TextChange[] = [];
  let next = 0;
  const removeUpTo = (end: number): void => {
    for (; next < end; next += 1) changes.push({ kind: 'remove', parent: pointer, key: String(next) });
  };
  for (const [j, value] of after.entries()) {
    const at = matches[j] ?? null;
    if (at === null) {
      changes.push({ kind: 'insert', parent: pointer, before: next < before.length ? next : null, key: null, value });
      continue;
    }
    removeUpTo(at);
    next = at + 1;
    const inner = listChanges(before[at] ?? null, value, `${pointer}/${at}`, ids);
    if (inner === null) return null;
    changes.push(...inner);
  }
  removeUpTo(before.length);
  return changes;
}

/** For each new entry the index of the old one that it continues, in rising order; null when buttons change places. */
function matchIds(old: Ids, now: Ids): readonly (number | null)[] | null {
  const indexes = new Map(old.flatMap((id, i) => (id === null ? [] : [[id, i] as const])));
  const matches: (number | null)[] = now.map((id) => (id === null ? null : (indexes.get(id) ?? null)));
  let [last, waiting] = [-1, [] as number[]];
  // Between two buttons that stay, each NEWLINE goes on as the next one that was there.
  const close = (end: number): void => {
    for (let at = last + 1; at < end && waiting.length > 0; at += 1) {
      if (old[at] === null) matches[waiting.shift() ?? -1] = at;
    }
    waiting = [];
  };
  for (const [j, id] of now.entries()) {
    const at = id === null ? null : (matches[j] ?? null);
    if (id === null) waiting.push(j);
    if (at === null) continue;
    if (at <= last) return null;
    close(at);
    last = at;
  }
  close(old.length);
  return matches;
}
