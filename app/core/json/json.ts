/** Any value JSON can hold, read-only. Key order counts everywhere in this project. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. May own a key named `__proto__`: build with spread or `Object.fromEntries`, never by assignment. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A portal reads no JSON that is nested deeper. */
export const JSON_DEPTH = 512;

/** Whether the value is an object (neither null nor a list). */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one. */
export function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** What an object holds under a name of its own: nothing that it inherits, such as `constructor`. */
export function ownValue<Value>(object: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The value at the end of a path of names; undefined without one. */
export function valueAt(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inside, step) => (isJsonObject(inside) ? ownValue(inside, String(step)) : undefined),
    value,
  );
}

/** Whether the value is a list. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether two values are equal to the letter, key order included. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (isJsonList(a)) {
    return isJsonList(b) && a.length === b.length && a.every((item, i) => sameJson(item, b[i] as Json));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const left = Object.entries(a);
  const right = Object.entries(b);
  return (
    left.length === right.length &&
    left.every(([key, value], i) => key === right[i]?.[0] && sameJson(value, right[i][1]))
  );
}

/** The object with a value put at the end of a path; what is no object on the way becomes one. */
export function putAt(object: JsonObject, [step, ...rest]: readonly (string | number)[], value: Json): JsonObject {
  if (step === undefined) return object;
  const name = String(step);
  const inner = ownValue(object, name);
  const held = rest.length === 0 ? value : putAt(isJsonObject(inner) ? inner : {}, rest, value);
  return { ...object, ...Object.fromEntries([[name, held]]) };
}

/**
 * Whether a value is nested deeper than so many levels, JSON inside of texts included. Such a value can be read but no more be
 * written: writing takes a piece of the stack for each level.
 * https://www.rfc-editor.org/rfc/rfc8259.html#section-9
 */
export function exceedsDepth(value: Json, limit: number): boolean {
  const open: (readonly [Json, number])[] = [[value, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, depth] = next;
    const inner = typeof one === 'string' && /^\s*[[{]/.test(one) ? tryJson(one) : one;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth === limit) return true;
    for (const child of Object.values(inner)) open.push([child, depth + 1]);
  }
  return false;
}

/** The value of a text of JSON; undefined when it is none. */
export function tryJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The value with every text and every key in it changed; the very same when none is. */
export function mapTexts<Value extends Json>(value: Value, change: (text: string) => string): Value {
  return map(value, change) as Value;
}

function map(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (isJsonList(value)) {
    const items = value.map((item) => map(item, change));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  const changed = entries.map(([key, own]): [string, Json] => [change(key), map(own, change)]);
  const isSame = changed.every(([key, own], i) => key === entries[i]?.[0] && own === entries[i]?.[1]);
  return isSame ? value : Object.fromEntries(changed);
}

/** Half of a character of two UTF-16 units, as when a text is cut in the middle of an emoji. */
const TORN = /\p{Cs}/gu;

/** Whether half of a character stands in a text. Written as JSON it makes a portal see no parameters at all. */
export function isTorn(text: string): boolean {
  return text.search(TORN) >= 0;
}

/** The text with another one in place of every half of a character. */
export function replaceTorn(text: string, by = '\ufffd'): string {
  return text.replace(TORN, by);
}

/** The value with U+FFFD in place of every half of a character, as it may leave for a portal; the very same without one. */
export function wellFormed<Value extends Json>(value: Value): Value {
  return mapTexts(value, (text) => replaceTorn(text));
}
