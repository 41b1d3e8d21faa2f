import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { readForm } from '../../portal/php/read-form.ts';
import { encodePair } from './encode-pair.ts';

const MOST_PAIRS = 20_000;
const MOST_APPENDED = 2_000;

/** The parameters of a form body; null when it has more pairs than any keyboard could need. */
export function formParams(body: string): JsonObject | null {
  const pairs = body.split('&').length;
  const appended = body.match(/\[\]|%5B%5D/gi)?.length ?? 0;
  return pairs > MOST_PAIRS || appended > MOST_APPENDED ? null : readForm(body);
}

/**
 * An object whose keys are names of form fields (`KEYBOARD[0][TEXT]`) as the nested object that they describe; the same object
 * when it has no such keys. Values keep their types.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function expandKeys(flat: JsonObject): JsonObject {
  const entries = Object.entries(flat);
  if (!entries.some(([key]) => /^\w+\[[^\]]*\]/.test(key))) return flat;
  const body = entries.map(([key], i) => encodePair(key, String(i))).join('&');
  const nested = formParams(body);
  return nested === null ? flat : (fill(nested, entries) as JsonObject);
}

function fill(value: Json, entries: readonly [string, Json][]): Json {
  if (isJsonList(value)) return value.map((item) => fill(item, entries));
  if (!isJsonObject(value)) return entries[Number(value)]?.[1] ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, entries)]));
}
