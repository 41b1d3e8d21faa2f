import type { Path } from './issue.ts';
import { scanJson } from './scan-json.ts';

/** Two offsets of a text: where something begins and the first character after it, in UTF-16 units. */
export type TextRange = readonly [from: number, to: number];

/**
 * Where the value at a path stands in a JSON text, quotes and brackets included. Null when the text holds no such value.
 * The text must be valid JSON; blanks and line breaks anywhere are fine. Reads no further than the value.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function locatePath(text: string, path: Path): TextRange | null {
  let at = skipBlanks(text, 0);
  for (const step of path) {
    const next = typeof step === 'number' ? findItem(text, at, step) : findMember(text, at, step);
    if (next === null) return null;
    at = next;
  }
  const end = skipValue(text, at);
  return end > at ? [at, end] : null;
}

/**
 * Where every part of the list or object at a path stands, by its index or key as a text; of a key that comes twice the first.
 * One pass for all of them. Empty when the text holds no such list or object; the text must be valid JSON.
 */
export function locateParts(text: string, path: Path): ReadonlyMap<string, TextRange> {
  const parts = new Map<string, TextRange>();
  const [from = text.length] = locatePath(text, path) ?? [];
  const isList = text[from] === '[';
  if (!isList && text[from] !== '{') return parts;
  let at = skipBlanks(text, from + 1);
  for (let index = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; index += 1) {
    const keyEnd = isList ? at : skipText(text, at);
    const key = isList ? String(index) : (JSON.parse(text.slice(at, keyEnd)) as string);
    const value = isList ? at : skipBlanks(text, skipBlanks(text, keyEnd) + 1);
    const end = skipValue(text, value);
    if (!parts.has(key)) parts.set(key, [value, end]);
    at = skipComma(text, end);
  }
  return parts;
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

/** A list or object that is being passed. */
interface Open {
  readonly isList: boolean;
  /** Where its bracket stands, or its key if it has one. */
  readonly from: number;
  /** The item or member at hand. */
  step: string | number;
  /** Where the key begins whose value is still to come. */
  keyFrom: number | null;
}

/**
 * The path of the innermost value at an offset of a JSON text, touching it is enough; a key belongs to its value. Null outside
 * of the outermost value. What comes after the offset need not be JSON, what comes before must be.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function locateOffset(text: string, offset: number): Path | null {
  const opened: Open[] = [];
  let found: Path | null = null;
  const consider = (from: number, to: number): void => {
    const isInner = found === null || opened.length > found.length;
    if (from <= offset && offset <= to && isInner) found = opened.map(({ step }) => step);
  };
  const begin = (from: number): number => {
    const around = opened.at(-1);
    if (!around) return from;
    if (around.isList) around.step = Number(around.step) + 1;
    const start = around.keyFrom ?? from;
    around.keyFrom = null;
    return start;
  };
  const fault = scanJson(text, {
    open(at) {
      const isList = text[at] === '[';
      opened.push({ isList, from: begin(at), step: isList ? -1 : '', keyFrom: null });
    },
    close(at) {
      const { from = at } = opened.pop() ?? {};
      consider(from, at + 1);
    },
    key(from, to) {
      Object.assign(opened.at(-1) ?? {}, { step: JSON.parse(text.slice(from, to)) as string, keyFrom: from });
    },
    scalar(from, to) {
      consider(begin(from), to);
    },
  });
  if (fault === null || fault.at < offset) return found;
  const around = opened.at(-1);
  const isBegun = fault.from < fault.at && (!around || around.isList);
  if (isBegun || (around?.keyFrom ?? null) !== null) consider(begin(fault.from), fault.at);
  for (let last = opened.pop(); last; last = opened.pop()) consider(last.from, fault.at);
  return found;
}
