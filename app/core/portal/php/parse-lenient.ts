import { isJsonList, isJsonObject, JSON_DEPTH, type Json } from '../../json/json.ts';
import { type JsonNode, parseJsonTree } from '../../json/parse-json-tree.ts';
import { CLOSERS } from '../../json/scan-json.ts';
import { phpTrim } from './php.ts';

/** What a text becomes. `raises`: PHP stops (at an array where a key must stand, or at a number that no float can hold). */
export type LenientValue = { readonly value: Json } | { readonly raises: 'TypeError' };

// Deeper down only "filled or not" could still matter, and a keyboard has four levels. Keeps hostile texts cheap.
const LITERAL_DEPTH = 8;
const OPENERS = '{[';

/**
 * Reads a keyboard that arrives as text, the way a portal does: JSON first; what is no JSON is taken for a JavaScript
 * literal (single quotes, bare keys, a trailing comma), in which every value is text and, save for `\uXXXX`, backslashes stay.
 * A literal that does not close is `false`. A list written as an object of numbers becomes a list, since such keys would not
 * keep their order here. Portals before main 25.1150 (January 2026) read a literal otherwise: brackets inside of quotes counted,
 * and blanks beside brackets and double quotes were lost. Never throws.
 */
export function parseLenient(text: string): LenientValue {
  const json = decodeJson(text);
  if (json !== null) return holdsNumbers(json) ? { value: json } : { raises: 'TypeError' };
  try {
    return { value: readLiteral(text, 0, true) };
  } catch (error) {
    if (error instanceof IllegalKey) return { raises: 'TypeError' };
    throw error;
  }
}

class IllegalKey extends Error {}

function decodeJson(text: string): Json {
  if (nestsDeeperThan(text, JSON_DEPTH) || hasLoneSurrogateEscape(text)) return null;
  try {
    const value = JSON.parse(text) as Json;
    const tree = NUMBER_KEY.test(text) ? parseJsonTree(text) : null;
    return tree === null ? value : inOrder(tree, true);
  } catch {
    return null;
  }
}

const NUMBER_KEY = /"(?:0|[1-9]\d{0,9})"\s*:/;

function inOrder({ value, parts }: JsonNode, isList: boolean): Json {
  if (parts === null || !isJsonObject(value)) return value;
  return toObject(
    parts.map(({ key, node }) => [key ?? '', inOrder(node, key === 'BUTTONS')]),
    isList,
  );
}

/** What a PHP array with these keys is here: for a list, whatever its numbers, a list. */
function toObject(pairs: readonly (readonly [string, Json])[], isList: boolean): Json {
  const isNumbered = isList && pairs.some(([key]) => /^(?:0|[1-9]\d{0,9})$/.test(key));
  const values = isNumbered ? new Map(pairs) : null;
  return values === null || values.has('BUTTONS') ? Object.fromEntries(pairs) : [...values.values()];
}

/** Whether a float can hold every number in the value. */
function holdsNumbers(value: Json): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(holdsNumbers);
}

function readLiteral(source: string, depth: number, isList = false): Json {
  const text = phpTrim(source);
  const closer = CLOSERS[text.charAt(0)];
  if (closer === undefined || depth > LITERAL_DEPTH) return text === '' ? null : readScalar(text);
  const tokens = splitLiteral(text, closer);
  if (tokens === null) return false;
  if (closer === '}')
    return toObject(
      tokens.map((token) => readPair(token, depth + 1)),
      isList,
    );
  const items = tokens.map((token) => readLiteral(token, depth + 1));
  return items.at(-1) === null ? items.slice(0, -1) : items;
}

function readPair(token: string, depth: number): [string, Json] {
  const colon = token.indexOf(':');
  const name = colon < 0 ? token : token.slice(0, colon);
  const key = readLiteral(name.startsWith('"') ? name.slice(1, -1) : name, depth);
  if (isJsonList(key) || isJsonObject(key)) throw new IllegalKey();
  const text = key === false ? '0' : String(key ?? '');
  return [text, colon < 0 ? null : readLiteral(token.slice(colon + 1), depth, text === 'BUTTONS')];
}

function readScalar(text: string): string {
  const bare = text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text;
  return bare.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => {
    // Each unit is converted on its own, so one half of a pair turns into a question mark.
    return /^d[89a-f]/i.test(code) ? '?' : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/** The texts between the commas of the outermost bracket; null when it does not close. What stands in quotes does not count. */
function splitLiteral(text: string, closer: string): string[] | null {
  const tokens: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 1;
  for (let i = 1; i < text.length; i++) {
    const symbol = text.charAt(i);
    if (symbol === '"' || symbol === "'") {
      if (text.charAt(i - 1) !== '\\') quote = quote === '' ? symbol : quote === symbol ? '' : quote;
    } else if (quote !== '') continue;
    else if (OPENERS.includes(symbol)) depth++;
    else if (symbol === closer && depth === 0) return [...tokens, text.slice(start, i)];
    else if (symbol === '}' || symbol === ']') depth--;
    else if (symbol === ',' && depth === 0) {
      tokens.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return null;
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
