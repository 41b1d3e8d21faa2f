import { isJsonList, isJsonObject, JSON_DEPTH, type Json } from '../../json/json.ts';
import { phpTrim } from './php.ts';

/** What a text becomes. `raises`: PHP stops with a TypeError (an array where a key must stand). */
export type LenientValue = { readonly value: Json } | { readonly raises: 'TypeError' };

// Deeper down only "filled or not" could still matter, and a keyboard has four levels. Keeps hostile texts cheap.
const LITERAL_DEPTH = 8;
const OPENERS = '{[';
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * Reads a keyboard that arrives as text, the way a portal does: JSON first; what is no JSON is taken for a JavaScript
 * literal (single quotes, bare keys, a trailing comma), in which every value is text and, save for `\uXXXX`, backslashes stay.
 * A literal that does not close is `false`. Never throws.
 */
export function parseLenient(text: string): LenientValue {
  const json = decodeJson(text);
  if (json !== null) return { value: json };
  try {
    return { value: readLiteral(text, 0) };
  } catch (error) {
    if (error instanceof IllegalKey) return { raises: 'TypeError' };
    throw error;
  }
}

class IllegalKey extends Error {}

function decodeJson(text: string): Json {
  if (nestsDeeperThan(text, JSON_DEPTH) || hasLoneSurrogateEscape(text)) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function readLiteral(source: string, depth: number): Json {
  const text = phpTrim(closeUp(source));
  const closer = CLOSERS[text.charAt(0)];
  if (closer === undefined || depth > LITERAL_DEPTH) return text === '' ? null : readScalar(text);
  const tokens = splitLiteral(text, closer);
  if (tokens === null) return false;
  if (closer === '}') return Object.fromEntries(tokens.map((token) => readPair(token, depth + 1)));
  const items = tokens.map((token) => readLiteral(token, depth + 1));
  return items.at(-1) === null ? items.slice(0, -1) : items;
}

function readPair(token: string, depth: number): [string, Json] {
  const colon = token.indexOf(':');
  const name = colon < 0 ? token : token.slice(0, colon);
  const key = readLiteral(name.startsWith('"') ? name.slice(1, -1) : name, depth);
  if (isJsonList(key) || isJsonObject(key)) throw new IllegalKey();
  return [key === false ? '0' : String(key ?? ''), colon < 0 ? null : readLiteral(token.slice(colon + 1), depth)];
}

function readScalar(text: string): string {
  const bare = text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text;
  return bare.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => {
    // Each unit is converted on its own, so one half of a pair turns into a question mark.
    return /^d[89a-f]/i.test(code) ? '?' : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/** The texts between the commas of the outermost bracket; null when it does not close. Brackets count inside quotes too. */
function splitLiteral(text: string, closer: string): string[] | null {
  const tokens: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 1;
  for (let i = 1; i < text.length; i++) {
    const symbol = text.charAt(i);
    if (symbol === '"' || symbol === "'") {
      if (text.charAt(i - 1) !== '\\') quote = quote === '' ? symbol : quote === symbol ? '' : quote;
    } else if (OPENERS.includes(symbol)) depth++;
    else if (symbol === closer && depth === 0) return [...tokens, text.slice(start, i)];
    else if (symbol === '}' || symbol === ']') depth--;
    else if (symbol === ',' && depth === 0 && quote === '') {
      tokens.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return null;
}

// Drops the white space around every bracket and double quote. A regular expression would be quadratic on long blanks.
function closeUp(text: string): string {
  return text
    .split(/([{}[\]"])/)
    .map((part, i, parts) => trimSpace(part, i > 0, i < parts.length - 1))
    .join('');
}

function trimSpace(part: string, left: boolean, right: boolean): string {
  let start = 0;
  let end = part.length;
  while (left && start < end && isSpace(part.charCodeAt(start))) start++;
  while (right && end > start && isSpace(part.charCodeAt(end - 1))) end--;
  return part.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const symbol = text.charAt(i);
    if (symbol === '"') quoted = !quoted;
    else if (quoted) i += symbol === '\\' ? 1 : 0;
    else if (OPENERS.includes(symbol) && ++depth > limit) return true;
    else if (symbol === '}' || symbol === ']') depth--;
  }
  return false;
}

function hasLoneSurrogateEscape(text: string): boolean {
  const escapes = text.replaceAll('\\\\', '').replace(/\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/gi, '');
  return /\\ud[89a-f][0-9a-f]{2}/i.test(escapes);
}
