import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { readForm } from '../../portal/php/read-form.ts';
import { methodInText } from '../code/find-method.ts';
import { type Candidate, NOTHING, type Reading } from '../text/reading.ts';
import { type Remark, remark } from '../text/remark.ts';
import { originAt, type Source } from '../text/source.ts';

const NAME = String.raw`[A-Za-z_]\w{0,60}(?:\[[^\]\s&=]{0,60}\]|%5B(?:(?!%5D)[^\s&=]){0,60}%5D)`;
const PAIR = new RegExp(String.raw`(?<![\w$.\]>-])(?:${NAME}{1,64}|[A-Za-z_]\w{0,60})=`, 'g');
const PAIR_BREAK = new RegExp(String.raw`(?<![ \t])[ \t]*\r?\n[ \t]*(?=(?:${NAME}+|[A-Z_]{2,40})=)`, 'g');
const CARRIER = /(?:KEYBOARD|BUTTONS|MESSAGE_ID|DIALOG_ID|dialogId)(?:\]|%5D)?(?:\[|%5B|=)/i;
const LISTED = new RegExp(String.raw`^[ \t]*(${NAME}*|[A-Za-z_]\w{0,60})[ \t]*:[ \t]*(.*)$`, 'gm');
const LISTED_CARRIER = /^[ \t]*(?:KEYBOARD|BUTTONS|fields)\[[^\n]*\][ \t]*:/im;
/** Lines up to an empty one. */
const BLOCK = /(?:(?<![^\n])[^\S\n]*\S[^\n]*(?:\n|$))+/g;
/** What may be an address, up to its query. */
const BEFORE_QUERY = /(?<![^\s"'`<>?])([^\s"'`<>?]+)\?\s*/g;

/**
 * Reads bodies of forms and addresses with a query, in one line or broken over several, and the name: value lists of a
 * browser's developer tools.
 */
export function readFormText(source: Source): Reading {
  if (!CARRIER.test(source.text)) return NOTHING;
  const candidates: Candidate[] = [];
  const remarks: Remark[] = [];
  for (const block of source.text.matchAll(BLOCK)) {
    const found = readBlock(block[0]);
    if (found === null) continue;
    const from = originAt(source, block.index + found.from);
    const params = formParams(found.body);
    if (params === null) remarks.push(tooMany(from));
    else {
      const place = { from, to: originAt(source, block.index + found.to), name: null };
      candidates.push({
        ...place,
        kind: found.address === null ? 'form' : 'address',
        value: params,
        method: found.method,
      });
    }
    if (found.address !== null && found.body.includes('#')) remarks.push(hashRemark(from));
  }
  return { candidates, remarks, stopped: null };
}

interface Block {
  readonly body: string;
  readonly address: string | null;
  readonly method: string | null;
  readonly from: number;
  readonly to: number;
}

function readBlock(text: string): Block | null {
  if (!CARRIER.test(text)) return null;
  const address = findAddress(text);
  const start = address === null ? firstPair(text) : address.to;
  if (start === null) return LISTED_CARRIER.test(text) ? readListed(text) : null;
  const before = text.charAt((address?.from ?? start) - 1);
  const quote = /["'`]/.test(before) ? text.indexOf(before, start) : -1;
  const to = quote < 0 ? text.length : quote;
  const body = joinLines(
    text
      .slice(start, to)
      .trimEnd()
      .replace(/(?<!\s)\s+HTTP\/[\d.]+$/, ''),
  );
  if (!CARRIER.test(body)) return null;
  const method = address === null ? null : methodInText(address.text.trimEnd());
  return { body, address: address?.text ?? null, method, from: start, to };
}

/** The first address with `/rest/` in it that has a query, blanks behind the `?` included. */
function findAddress(text: string): { readonly text: string; readonly from: number; readonly to: number } | null {
  for (const { 0: whole, 1: word = '', index } of text.matchAll(BEFORE_QUERY)) {
    const rests = [...word.matchAll(/\/rest\//gi)].map((rest) => rest.index);
    const [first, last] = [rests[0], rests.at(-1)];
    if (first === undefined) continue;
    const scheme = word.slice(0, last).search(/https?:\/\//i);
    const at = scheme < 0 ? first : Math.min(scheme, first);
    return { text: whole.slice(at), from: index + at, to: index + whole.length };
  }
  return null;
}

function firstPair(text: string): number | null {
  const first = text.matchAll(PAIR).next();
  return first.done ? null : first.value.index;
}

/** A line ends a pair when the next one begins with a name; beside `&` and `?` it means nothing. */
function joinLines(text: string): string {
  return text
    .replace(/&amp;(?=[A-Za-z_]\w*(?:\[|%5B|=))/g, '&')
    .replace(/(?<![ \t])[ \t]*\r?\n[ \t]*(?=&)/g, '')
    .replace(/&[ \t]*\r?\n\s*/g, '&')
    .replace(PAIR_BREAK, '&');
}

function readListed(text: string): Block {
  const pairs = [...text.matchAll(LISTED)].map(([, name = '', value = '']) => {
    return encodePair(name, value.trim());
  });
  return { body: pairs.join('&'), address: null, method: null, from: 0, to: text.length };
}

function tooMany(at: number): Remark {
  return remark('too-many-fields', 'error', {}, at);
}

function hashRemark(at: number): Remark {
  return remark('address-hash', 'warning', {}, at);
}

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

/** A name and a value as a pair of a form body. Halves of torn characters, which no encoder takes, become U+FFFD. */
export function encodePair(name: string, value: string): string {
  return `${encode(name)}=${encode(value)}`;
}

function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}
