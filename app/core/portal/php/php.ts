import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';

/*
 * A portal is written in PHP, and what it keeps follows from PHP's notions of empty, whole number, blank and equal.
 * They are measured: https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 * says only which values are meant.
 */

const LARGEST_INT = 2 ** 63;
const LEADING_NUMBER = /^[ \t\n\r\v\f]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/;

/** Whether PHP sees an array: a list or an object of JSON. */
export function isPhpArray(value: Json | undefined): value is readonly Json[] | JsonObject {
  return isJsonList(value) || isJsonObject(value);
}

/** The own value of a key, undefined when it is missing or null (PHP's `isset`). Lists and scalars own no names. */
export function phpField(value: Json | undefined, key: string): Exclude<Json, null> | undefined {
  if (!isJsonObject(value) || !Object.hasOwn(value, key)) return undefined;
  return value[key] ?? undefined;
}

/** PHP's `empty`: absent, null, false, 0, `""`, `"0"` and an array without items. */
export function isPhpEmpty(value: Json | undefined): boolean {
  if (isJsonList(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0;
  return !value || value === '0';
}

/** PHP's `==` with a word that is no number: the word itself, or the boolean true. */
export function equalsLoosely(value: Json | undefined, word: string): boolean {
  return value === word || value === true;
}

/** PHP's `trim`: space, tab, line feed, carriage return, vertical tab and NUL; a non-breaking space stays. */
export function phpTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(text.charCodeAt(start))) start++;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether the text holds nothing but what PHP trims. */
export function isBlank(text: string): boolean {
  return phpTrim(text) === '';
}

/** PHP's cast of a scalar to text; null for an array, where PHP raises a TypeError in a typed argument. */
export function toPhpText(value: Json | undefined): string | null {
  if (isPhpArray(value)) return null;
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return '1';
  return typeof value === 'number' ? phpNumber(value) : value;
}

/** PHP's `(int)`: the leading number of a text, 1 for a filled array, 0 for what holds none; a 64-bit whole number. */
export function toPhpInt(value: Json | undefined): number {
  if (typeof value === 'number') return wrapInt(value);
  if (typeof value === 'string') {
    const number = Math.trunc(Number(LEADING_NUMBER.exec(value)?.[1] ?? 0)) + 0;
    // What no number can hold becomes infinite, and that is 0.
    return Number.isFinite(number) ? Math.min(Math.max(number, -LARGEST_INT), LARGEST_INT) : 0;
  }
  return isPhpEmpty(value) ? 0 : 1;
}

/** The number as PHP's `json_encode` writes it: `1.0e+25`, otherwise as in JavaScript. */
export function phpNumber(number: number): string {
  if (Object.is(number, -0)) return '-0';
  if (Number.isInteger(number) && Math.abs(number) <= LARGEST_INT) return BigInt(number).toString();
  const [digits = '', exponent = '0'] = number.toExponential().split('e');
  if (Number(exponent) >= -4 && Number(exponent) < 17) return String(number);
  return `${digits.includes('.') ? digits : `${digits}.0`}e${exponent}`;
}

// Out of range, a float wraps around while a text stops at the end: PHP casts the two by different roads.
function wrapInt(number: number): number {
  if (!Number.isFinite(number)) return 0;
  return Math.abs(number) < LARGEST_INT ? Math.trunc(number) + 0 : Number(BigInt.asIntN(64, BigInt(number)));
}

function isTrimmed(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 11) || code === 13 || code === 0;
}

/**
 * The length, in characters (code points), of flat entries as PHP's `json_encode` writes them with Unicode unescaped:
 * a slash takes two characters, the line separators U+2028 and U+2029 take six.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function phpJsonSize(entries: readonly Readonly<Record<string, Json>>[]): number {
  const inner = entries.reduce((sum, entry) => sum + knownSize(entry), 0);
  return 2 + inner + Math.max(0, entries.length - 1);
}

const sizes = new WeakMap<Readonly<Record<string, Json>>, number>();

/** Entries are never changed, and a change of a keyboard makes few new ones. */
function knownSize(entry: Readonly<Record<string, Json>>): number {
  const before = sizes.get(entry);
  if (before !== undefined) return before;
  const size = entrySize(entry);
  sizes.set(entry, size);
  return size;
}

function entrySize(entry: Readonly<Record<string, Json>>): number {
  const pairs = Object.entries(entry);
  const inner = pairs.reduce((sum, [key, value]) => sum + textSize(key) + 1 + valueSize(value), 0);
  return 2 + inner + Math.max(0, pairs.length - 1);
}

function valueSize(value: Json): number {
  if (typeof value === 'string') return textSize(value);
  if (typeof value === 'number') return phpNumber(value).length;
  return JSON.stringify(value).length;
}

/** What is not written as one character as it is: quotes, slashes, control characters, separators, astral characters. */
const SPECIAL = /["\\/\p{Cc}\p{Cs}\u2028\u2029\u{10000}-\u{10FFFF}]/u;

function textSize(text: string): number {
  if (!SPECIAL.test(text)) return text.length + 2;
  // A lone surrogate leaves the browser as U+FFFD, one character, and not as the escape that JSON.stringify makes.
  const sent = JSON.stringify(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
  let size = 0;
  for (const character of sent) size += SIZES[character] ?? 1;
  return size;
}

const SIZES: Readonly<Record<string, number>> = { '/': 2, '\u2028': 6, '\u2029': 6 };

/** The text in capitals as PHP makes them: it changes ASCII letters only. */
export function upperAscii(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Whether PHP's `isset` holds. */
export function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}
