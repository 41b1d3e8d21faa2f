import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { escapeStep } from '../../json/places.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';

/** One thing to do to a text so that it says something else; `at` and `parent` are JSON Pointers of what it says now. */
export type Change =
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

/** The ids of all entries of a keyboard in the order of the wire: they stay when an entry changes. */
export function entryIds({ rows }: KeyboardDocument): readonly string[] {
  return rows.flatMap(({ id, buttons }, i) => {
    const own = buttons.map((button) => button.id);
    return i < rows.length - 1 ? [...own, id] : own;
  });
}

/** What tells the items of two lists apart, by the pointer of the list. */
export type ItemIds = (pointer: string) => readonly [before: readonly string[], after: readonly string[]] | null;

/** All changes that lead from one value to another; null when entries of a list change places. */
export function listChanges(before: Json, after: Json, pointer: string, ids: ItemIds): readonly Change[] | null {
  if (isEqual(before, after)) return [];
  if (isJsonList(before) && isJsonList(after)) return changeList(before, after, pointer, ids);
  if (isJsonObject(before) && isJsonObject(after)) return changeObject(before, after, pointer, ids);
  return [{ kind: 'replace', at: pointer, value: after }];
}

function changeObject(before: JsonObject, after: JsonObject, pointer: string, ids: ItemIds): readonly Change[] | null {
  const changes: Change[] = [];
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  for (const [key, value] of Object.entries(after)) {
    const now = Object.hasOwn(before, key) ? before[key] : undefined;
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
  return [...changes, ...gone.map((key): Change => ({ kind: 'remove', parent: pointer, key }))];
}

function changeList(
  before: readonly Json[],
  after: readonly Json[],
  pointer: string,
  ids: ItemIds,
): readonly Change[] | null {
  const known = ids(pointer);
  const isKnown = known !== null && known[0].length === before.length && known[1].length === after.length;
  const [old, now] = isKnown ? known : [before.map(String), after.map(String)];
  if (!isKnown && old.length !== now.length) return [{ kind: 'replace', at: pointer, value: after }];
  const indexes = new Map(old.map((id, i) => [isKnown ? id : String(i), i]));
  const changes: Change[] = [];
  let next = 0;
  for (const [j, value] of after.entries()) {
    const at = indexes.get(isKnown ? (now[j] ?? '') : String(j));
    if (at === undefined) {
      changes.push({ kind: 'insert', parent: pointer, before: next < before.length ? next : null, key: null, value });
      continue;
    }
    if (at < next) return null;
    for (let i = next; i < at; i += 1) changes.push({ kind: 'remove', parent: pointer, key: String(i) });
    next = at + 1;
    const inner = listChanges(before[at] ?? null, value, `${pointer}/${at}`, ids);
    if (inner === null) return null;
    changes.push(...inner);
  }
  for (let i = next; i < before.length; i += 1) changes.push({ kind: 'remove', parent: pointer, key: String(i) });
  return changes;
}
