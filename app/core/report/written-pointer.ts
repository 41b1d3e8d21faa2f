import type { Issue, Path } from '../json/issue.ts';
import { isJsonList, isJsonObject, type Json } from '../json/json.ts';
import { escapeStep, type Places, pointerTo } from '../json/places.ts';
import type { MethodName } from '../keyboard/design.ts';
import { misspeltKeyboard, ownKey } from '../readers/find-keyboards.ts';
import { readContainer } from '../readers/formats/read-container.ts';
import type { PastedRequest } from '../readers/text/pasted.ts';
import { openSentText } from '../readers/to-match.ts';
import { insideKeyboard } from '../rules/check-found.ts';

/**
 * Leads what is said of a request back to the names and the order in which it was written, as JSON Pointers. The path of an issue
 * leads through the request that the design sends; in a keyboard that is held as a text the pointer goes on inside of it. Of what
 * has no counterpart the pointer of what holds it is given. `offset` is where the text says it; null when that is not known.
 * https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointersInto(
  { written, places }: Pick<PastedRequest, 'written' | 'places'>,
  method: MethodName,
): (issue: Issue, offset: number | null) => string {
  const params = written?.params ?? null;
  let keyboard: OpenedKeyboard | null | undefined;
  const at = pointersAt(places);
  return ({ path, target }, offset) => {
    const inside = target?.kind === 'request' ? null : insideKeyboard(path, { method });
    if (inside !== null) {
      keyboard ??= openKeyboard(params);
      if (keyboard !== null) return pointerInside(keyboard, inside);
    }
    return offset === null ? '' : at(offset);
  };
}

/** The value of a KEYBOARD with the pointers to its parts. */
interface OpenedKeyboard {
  readonly pointer: string;
  readonly value: Json;
  /** To the list, and to each entry of the opened form; null for what was put in where nothing stood. */
  readonly list: string;
  readonly entries: readonly (string | null)[];
}

/** Null where nothing is a keyboard of Bitrix24 as it stands. */
function openKeyboard(params: Json): OpenedKeyboard | null {
  const path = keyboardPath(params);
  const pointer = pointerTo(path);
  const written = path.reduce<Json>((value, step) => (isJsonObject(value) ? (value[step] ?? null) : null), params);
  const value = openSentText(written, 0);
  const { keyboard, listPath, entryPaths } = readContainer(value, 0);
  // Buttons of another messenger stand under names of their own.
  const isForeign = entryPaths.length > 0 && entryPaths.every((entry) => entry === null);
  if (keyboard === null || isForeign) return null;
  const entries = entryPaths.map((entry) => entry && pointer + pointerTo(entry));
  return { pointer, value, list: pointer + pointerTo(listPath), entries };
}

/** Where the keyboard stands in what was written; empty when that is the keyboard itself. */
function keyboardPath(params: Json): readonly string[] {
  if (!isJsonObject(params)) return [];
  const outer = ownKey(params, 'KEYBOARD');
  if (outer !== undefined) return [outer];
  // Of a message as a portal gives it back the keyboard stands in `params`.
  for (const around of ['fields', 'params']) {
    const value = params[around];
    const inner = isJsonObject(value) ? ownKey(value, 'KEYBOARD') : undefined;
    if (inner !== undefined) return [around, inner];
  }
  const misspelt = ownKey(params, 'BUTTONS') === undefined ? misspeltKeyboard(params) : undefined;
  return misspelt === undefined ? [] : [misspelt];
}

/** The pointer that a path in the opened keyboard has in the written one, as far as it goes there. */
function pointerInside(keyboard: OpenedKeyboard, [first, ...rest]: Path): string {
  const { pointer, value, list, entries } = keyboard;
  if (first === undefined) return pointer;
  if (first !== 'BUTTONS') return follow(value, pointer, pointer, [first, ...rest]);
  const [index, ...fields] = rest;
  if (index === undefined) return list;
  const entry = entries[Number(index)];
  return entry === null || entry === undefined ? list : follow(value, pointer, entry, fields);
}

/** The pointer `from` a place in the value at `root`, led on along a path while there is something. */
function follow(value: Json, root: string, from: string, path: Path): string {
  let inside = valueAt(value, from.slice(root.length));
  let pointer = from;
  for (const step of path) {
    const key = isJsonList(inside) ? String(step) : isJsonObject(inside) ? keyOf(inside, String(step)) : undefined;
    const next = key === undefined ? undefined : (inside as Readonly<Record<string, Json>>)[key];
    if (key === undefined || next === undefined) return pointer;
    inside = next;
    pointer += `/${escapeStep(key)}`;
  }
  return pointer;
}

function keyOf(value: Readonly<Record<string, Json>>, name: string): string | undefined {
  if (Object.hasOwn(value, name)) return name;
  return Object.keys(value).find((key) => key.toUpperCase() === name.toUpperCase());
}

function valueAt(value: Json, pointer: string): Json | undefined {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<Json | undefined>((inside, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const holds = typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key);
    return holds ? (inside as Readonly<Record<string, Json>>)[key] : undefined;
  }, value);
}

/** The pointer of what stands at an offset: the smallest that begins there, else the smallest around it. */
function pointersAt(places: Places): (offset: number) => string {
  let begins: Map<number, readonly [pointer: string, to: number]> | undefined;
  return (offset) => {
    if (begins === undefined) {
      begins = new Map();
      for (const [pointer, [from, to]] of places) {
        const before = begins.get(from);
        // What was put together has the place of what holds it, which comes first.
        if (before === undefined || to < before[1]) begins.set(from, [pointer, to]);
      }
    }
    const known = begins.get(offset);
    if (known !== undefined) return known[0];
    let [found, size] = ['', Number.POSITIVE_INFINITY];
    for (const [pointer, [from, to]] of places) {
      if (from <= offset && offset < to && to - from < size) [found, size] = [pointer, to - from];
    }
    return found;
  };
}
