import type { Path } from './issue.ts';

/** Two offsets of a text: where something begins and the first character after it, in UTF-16 units. */
export type Range = readonly [from: number, to: number];

/**
 * Where the value at a path stands in a JSON text, quotes and brackets included. Null when the text holds no such value.
 * The text must be valid JSON; blanks and line breaks anywhere are fine. Reads no further than the value.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function locatePath(text: string, path: Path): Range | null {
  let at = skipBlanks(text, 0);
  for (const step of path) {
    const next = typeof step === 'number' ? findItem(text, at, step) : findMember(text, at, step);
    if (next === null) return null;
    at = next;
  }
  const end = skipValue(text, at);
  return end > at ? [at, end] : null;
}

/** Where the item begins. A number also names the key of an object, as in a form body. */
function findItem(text: string, list: number, index: number): number | null {
  if (text[list] !== '[') return findMember(text, list, String(index));
  let at = skipBlanks(text, list + 1);
  for (let i = 0; at < text.length && text[at] !== ']'; i += 1) {
    if (i === index) return at;
    at = skipComma(text, skipValue(text, at));
  }
  return null;
}

function findMember(text: string, object: number, key: string): number | null {
  if (text[object] !== '{') return null;
  let at = skipBlanks(text, object + 1);
  while (text[at] === '"') {
    const end = skipText(text, at);
    const value = skipBlanks(text, skipBlanks(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === key) return value;
    at = skipComma(text, skipValue(text, value));
  }
  return null;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at] as string)) at += 1;
  return at;
}

function skipComma(text: string, from: number): number {
  const at = skipBlanks(text, from);
  return text[at] === ',' ? skipBlanks(text, at + 1) : at;
}

function skipText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

/** The first character after the value; the brackets inside of texts do not count. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"') at = skipText(text, at);
    else if (char === '{' || char === '[') {
      depth += 1;
      at += 1;
    } else if (char === '}' || char === ']') {
      if (depth === 0) return at;
      depth -= 1;
      at += 1;
    } else if (depth > 0) at += 1;
    else return skipScalar(text, at);
    if (depth === 0) return at;
  }
  return at;
}

function skipScalar(text: string, from: number): number {
  let at = from;
  while (at < text.length && !' \n\r\t,]}:'.includes(text[at] as string)) at += 1;
  return at;
}
