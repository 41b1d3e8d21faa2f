import { JSON_DEPTH, type Json, tryJson } from '../../json/json.ts';

/** The value of a text of JSON; undefined when it is none or nests deeper than any keyboard. */
export function parseJson(text: string): Json | undefined {
  return nestsTooDeep(text) ? undefined : tryJson(text);
}

/** Whether brackets outside of double quotes nest deeper than is read. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; text.length > JSON_DEPTH && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (isOpener(code) && ++depth > JSON_DEPTH) return true;
    else if (isCloser(code)) depth = Math.max(0, depth - 1);
  }
  return false;
}

/** The offset behind the bracket that closes the one at `at`; null when none does. */
export function endOfBracket(text: string, at: number): number | null {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i) - 1;
    else if (isOpener(code)) depth += 1;
    else if (isCloser(code) && --depth === 0) return i + 1;
  }
  return null;
}

const QUOTE = 34;
const BACKSLASH = 92;
const isOpener = (code: number): boolean => code === 123 || code === 91;
const isCloser = (code: number): boolean => code === 125 || code === 93;

/** The offset behind a string's closing quote, or the end of the text. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i + 1;
  }
  return text.length;
}

/** What a text of JSON, quoted once more or not, holds when that is a list or an object; anything else unchanged. */
export function fromText(value: Json): Json {
  if (typeof value !== 'string') return value;
  if (/^\s*[[{]/.test(value)) return parseJson(value) ?? value;
  const quoted = /^\s*"\s*[[{]/.test(value) ? parseJson(value) : undefined;
  return typeof quoted === 'string' ? (parseJson(quoted) ?? value) : value;
}
