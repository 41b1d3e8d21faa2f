import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { readForm } from '../../portal/php/read-form.ts';
import { keyTwiceRemark, type Remark } from '../text/remark.ts';
import { originAt, type Source } from '../text/source.ts';
import { type EntrySpan, keepSpans, spanOf } from '../text/spans.ts';

const MOST_PAIRS = 20_000;
const MOST_APPENDED = 2_000;

/** The parameters of a form body; null when it has more pairs than any keyboard could need. */
export function formParams(body: string): JsonObject | null {
  const pairs = body.split('&').length;
  const appended = body.match(/\[\]|%5B%5D/gi)?.length ?? 0;
  return pairs > MOST_PAIRS || appended > MOST_APPENDED ? null : readForm(body);
}

/** The parameters of a form body with their places, and what is lost of them since a name is given twice; null as `formParams`. */
export function readFormParams(
  source: Source,
): { readonly params: JsonObject; readonly remarks: readonly Remark[] } | null {
  const params = formParams(source.text);
  if (params === null) return null;
  const pairs = pairsOf(source.text);
  // Names alone tell how pairs nest: with its number for a value, each leads to where it stands.
  const numbers = readForm(pairs.map(({ name }, i) => `${name}=${i}`).join('&'));
  const back = (offset: number): number => originAt(source, offset);
  const kept = new Set<number>();
  keepPlaces(params, numbers, (number) => {
    kept.add(number);
    const pair = pairs[number];
    return pair === undefined ? null : { key: back(pair.from), from: back(pair.value), to: back(pair.to) };
  });
  const remarks = pairs.flatMap(({ name, from, value, to }, i) => {
    if (kept.has(i) || !/^(?:[+\s]|%20)*[^[+\s]/.test(name)) return [];
    return [keyTwiceRemark(decoded(name), decoded(source.text.slice(value, to)), back(from))];
  });
  return { params, remarks };
}

interface Pair {
  readonly name: string;
  readonly from: number;
  /** Where the value begins: the end of a pair that has none. */
  readonly value: number;
  readonly to: number;
}

function pairsOf(text: string): readonly Pair[] {
  let from = 0;
  return text.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const begin = from + (pair.length - pair.trimStart().length);
    const to = from + pair.length;
    const value = equals < 0 ? to : from + equals + 1;
    from = to + 1;
    return { name, from: Math.min(begin, value), value, to };
  });
}

function decoded(text: string): string {
  const { v } = readForm(`v=${text}`);
  return typeof v === 'string' ? v : text;
}

/** Gives all entries of a value their places. `numbers` is the same value with a number in place of each text. */
function keepPlaces(value: Json, numbers: Json, place: (number: number) => EntrySpan | null): EntrySpan | null {
  if (typeof numbers !== 'object' || numbers === null || typeof value !== 'object' || value === null)
    return place(Number(numbers));
  const spans = new Map<string, EntrySpan>();
  let [begin, end] = [Number.POSITIVE_INFINITY, 0];
  for (const [key, number] of Object.entries(numbers) as [string, Json][]) {
    const inner = isJsonList(value) ? value[Number(key)] : (value as JsonObject)[key];
    const span = keepPlaces(inner ?? null, number, place);
    if (span === null) continue;
    spans.set(key, span);
    begin = Math.min(begin, span.key);
    end = Math.max(end, span.to);
  }
  keepSpans(value, spans);
  return spans.size === 0 ? null : { key: begin, from: begin, to: end };
}

/**
 * An object whose keys are names of form fields (`KEYBOARD[0][TEXT]`) as the nested object that they describe; the same object
 * when it has no such keys. Values keep their types.
 */
export function expandKeys(flat: JsonObject): JsonObject {
  const entries = Object.entries(flat);
  if (!entries.some(([key]) => /^\w+\[[^\]]*\]/.test(key))) return flat;
  const body = entries.map(([key], i) => encodePair(key, String(i))).join('&');
  const nested = formParams(body);
  if (nested === null) return flat;
  const filled = fill(nested, entries) as JsonObject;
  keepPlaces(filled, nested, (number) => spanOf(flat, entries[number]?.[0] ?? ''));
  return filled;
}

function fill(value: Json, entries: readonly [string, Json][]): Json {
  if (isJsonList(value)) return value.map((item) => fill(item, entries));
  if (!isJsonObject(value)) return entries[Number(value)]?.[1] ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, entries)]));
}

/** A name and a value as a pair of a form body. Halves of torn characters, which no encoder takes, become U+FFFD. */
export function encodePair(name: string, value: string): string {
  return `${encodeText(name)}=${encodeText(value)}`;
}

/** A text as a form body bears it. */
export function encodeText(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}
