import type { Json, JsonObject } from '../../json/json.ts';

/**
 * The value as a handler finds it after a portal has sent it as a form: every scalar is a text (true is `"1"`, false is
 * `"0"`, null is empty), and lists and objects without items are not sent at all.
 */
export function toFormValues(value: JsonObject): JsonObject {
  const kept = Object.entries(value).map(([key, item]) => [key, toFormValue(item)] as const);
  return Object.fromEntries(kept.filter(([, item]) => item !== null));
}

/** Null for what is not sent. */
function toFormValue(value: Json): Json | null {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value)) {
    const object = toFormValues(value as JsonObject);
    return Object.keys(object).length === 0 ? null : object;
  }
  const list = (value as readonly Json[]).map(toFormValue).filter((item) => item !== null);
  return list.length === 0 ? null : list;
}

/**
 * Names and values of the form that carries the value, as `data[bot][id]` and `456`, in their order; not yet encoded.
 */
export function formPairs(value: JsonObject): readonly (readonly [name: string, value: string])[] {
  return Object.entries(toFormValues(value)).flatMap(([key, item]) => pairsOf(key, item));
}

function pairsOf(name: string, value: Json): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${key}]`, item as Json));
}
