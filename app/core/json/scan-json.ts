const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANKS = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };
/** The sign that closes what a sign opens. */
export const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** What could have stood where a text stops being JSON; `text`: more of a string that has begun. */
type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end' | 'text';

/** Where a text stops being JSON. */
export interface JsonFault {
  /** The first character that cannot stand there; the length of the text when it only ends too early. */
  readonly at: number;
  /** Where the string, number or word begins that breaks off; `at` when none has begun. */
  readonly from: number;
  readonly expected: Expected;
  /** The offsets of the brackets still open, from the outside in. */
  readonly opened: readonly number[];
}

/** Told of each part of a JSON text as it is passed, in the order of the text. Offsets are UTF-16 units. */
interface JsonVisitor {
  readonly open?: (at: number) => void;
  readonly close?: (at: number) => void;
  /** A key with its quotes, and the end of it. */
  readonly key?: (from: number, to: number) => void;
  /** A string, number or word, and the end of it. */
  readonly scalar?: (from: number, to: number) => void;
}

/**
 * Goes through a JSON text without a stack of calls, so that any depth will do. Null for valid JSON, else where it stops
 * being JSON; what comes before that has been told to the visitor.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function scanJson(text: string, visitor: JsonVisitor = {}): JsonFault | null {
  const opened: number[] = [];
  let expected: Expected = 'value';
  /** Whether the bracket before may be closed at once. */
  let isFirst = false;
  let at = skip(BLANKS, text, 0);
  const fault = (place = at): JsonFault => ({ at: place, from: at, expected, opened });

  for (; at < text.length; at = skip(BLANKS, text, at)) {
    const char = text[at] as string;
    const last = opened.at(-1);
    const isClosing = last !== undefined && char === CLOSERS[text[last] as string];
    if (isClosing && (isFirst || expected === 'comma')) {
      visitor.close?.(at);
      opened.pop();
      expected = opened.length > 0 ? 'comma' : 'end';
      isFirst = false;
      at += 1;
    } else if (expected === 'comma' && char === ',') {
      expected = text[last as number] === '{' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon' && char === ':') {
      expected = 'value';
      at += 1;
    } else if (expected === 'key' && char === '"') {
      const end = skipString(text, at);
      if (end < 0) return { ...fault(-end - 1), expected: 'text' };
      visitor.key?.(at, end);
      expected = 'colon';
      isFirst = false;
      at = end;
    } else if (expected !== 'value') {
      return fault();
    } else if (char === '{' || char === '[') {
      visitor.open?.(at);
      opened.push(at);
      expected = char === '{' ? 'key' : 'value';
      isFirst = true;
      at += 1;
    } else {
      const end = char === '"' ? skipString(text, at) : skipWord(text, at);
      if (end < 0) return { ...fault(-end - 1), ...(char === '"' ? { expected: 'text' } : {}) };
      visitor.scalar?.(at, end);
      expected = opened.length > 0 ? 'comma' : 'end';
      isFirst = false;
      at = end;
    }
  }
  return expected === 'end' ? null : fault();
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** The end of a string, or the place that breaks it as `-1 - place`. */
function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    const next = code === 92 ? skip(ESCAPE, text, at) : at + 1;
    if (code < 32 || next === at) return -1 - at;
    at = next;
  }
  return -1 - at;
}

/** The end of a number or a word, or the place that breaks it as `-1 - place`. */
function skipWord(text: string, from: number): number {
  const word = WORDS[text[from] as string];
  if (word === undefined) {
    const end = skip(NUMBER, text, from);
    return end > from ? end : -1 - from;
  }
  let length = 1;
  while (length < word.length && text[from + length] === word[length]) length += 1;
  return length === word.length ? from + length : -1 - (from + length);
}

/**
 * The index of the first character that keeps a text from being JSON; its length when it only ends too early. Null for
 * valid JSON. Browsers tell the place in words of their own, some not at all.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function findJsonError(text: string): number | null {
  return scanJson(text)?.at ?? null;
}
