import type { Issue, Said } from './issue.ts';
import { ownValue } from './json.ts';
import type { JsonMistakes } from './json-codes.ts';
import { type JsonFault, scanJson } from './scan-json.ts';
import { placeAt } from './text-place.ts';

/** A mistake, and its place where that is not the first wrong character. */
type Found = Said<JsonMistakes> & { readonly at?: number };

const QUOTES = /^['`‘’‚“”„«»]/;
const COMMENT = /^(?:\/\/|\/\*|#|<!--)/;
const ARROW = /^(?:=>|->|:=|=)/;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$.-]*/u;
const NUMBER = /^[+-]?[.\d][\w.+-]*|^[+-]/;
/** What other languages call the words of JSON. */
const WORDS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
  infinity: 'null',
  yes: 'true',
  no: 'false',
};
const LONGEST = 20;

/**
 * What keeps a text from being JSON, said in a sentence that tells how to fix it, and where. Null for valid JSON.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function explainJsonError(text: string): Issue | null {
  const fault = scanJson(text);
  if (fault === null) return null;
  const { at = fault.at, ...said } = findMistake(text, fault);
  return { ...said, severity: 'error', path: [], place: placeAt(text, at) };
}

/** A comma that is missing, or the bracket that is never closed (or by another kind of bracket), and where it stands. */
type LostSign = { readonly code: 'comma' | 'bracket'; readonly at: number };

/** The missing comma or the unclosed bracket that keeps a text from being JSON; null for any other mistake and for none. */
export function findLostSign(text: string): LostSign | null {
  const fault = scanJson(text);
  if (fault === null) return null;
  const { code, at = fault.at } = findMistake(text, fault);
  if (code === 'json-missing-comma') return { code: 'comma', at };
  const opened = fault.opened.at(-1);
  const isOpen = code === 'json-unclosed-bracket' || code === 'json-wrong-bracket';
  return isOpen && opened !== undefined ? { code: 'bracket', at: opened } : null;
}

function findMistake(text: string, fault: JsonFault): Found {
  const { at, from, expected } = fault;
  if (text.trim() === '') return { code: 'json-empty', params: {}, at: 0 };
  if (expected === 'text') return inString(text, fault);
  if (at === text.length && at === from) return atEnd(text, fault);
  const rest = text.slice(from, from + 200);
  const quote = QUOTES.exec(rest)?.[0];
  if (quote !== undefined && expected !== 'end')
    return { code: 'json-single-quotes', params: { what: quote }, at: from };
  const comment = COMMENT.exec(rest)?.[0];
  if (comment !== undefined) return { code: 'json-comment', params: { what: comment }, at: from };
  switch (expected) {
    case 'value':
      return atValue(text, from, rest, fault);
    case 'key':
      return atKey(text, from, rest);
    case 'colon':
      return atColon(rest);
    case 'comma':
      return atComma(text, rest, fault);
    case 'end':
      return joined(text, rest, at) ?? { code: 'json-after-end', params: { what: show(rest) }, at: from };
  }
}

function inString(text: string, { at, from }: JsonFault): Found {
  const char = text[at];
  if (char === undefined || char === '\n' || char === '\r')
    return { code: 'json-unclosed-string', params: { line: lineOf(text, from) }, at: from };
  if (char === '\\') return { code: 'json-escape', params: { what: text.slice(at, at + 2).trim() }, at };
  const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'json-control', params: { what: code, written: JSON.stringify(char).slice(1, -1) }, at };
}

function atEnd(text: string, { opened }: JsonFault): Found {
  const last = opened.at(-1);
  if (last === undefined) return { code: 'json-value-missing', params: {} };
  return {
    code: 'json-unclosed-bracket',
    params: { what: text[last] ?? '', line: lineOf(text, last) },
    at: text.trimEnd().length,
  };
}

function atValue(text: string, from: number, rest: string, { opened }: JsonFault): Found {
  const before = lastBefore(text, from);
  const [first = ''] = rest;
  if ('}]'.includes(first) && text[before] === ',')
    return { code: 'json-trailing-comma', params: { what: first }, at: before };
  if (first === ',') return { code: 'json-extra-comma', params: {}, at: from };
  if (first === ':' && text[before] === ':') return { code: 'json-extra-colon', params: {}, at: from };
  const arrow = ARROW.exec(rest)?.[0];
  if (arrow !== undefined) return { code: 'json-arrow', params: { what: arrow }, at: from };
  const word = WORD.exec(rest)?.[0];
  if (word !== undefined) return atWord(word, from);
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined) return { code: 'json-number', params: { what: cut(number) }, at: from };
  const last = opened.at(-1);
  if (last !== undefined && '}]'.includes(first) && text[before] !== ':' && text[last] !== opener(first)) {
    return { code: 'json-wrong-bracket', params: { what: text[last] ?? '', line: lineOf(text, last) }, at: from };
  }
  return { code: 'json-value', params: { what: show(rest) }, at: from };
}

function atWord(word: string, from: number): Found {
  const name = word.toLowerCase();
  const meant = ownValue(WORDS, name);
  return meant === undefined || word === meant
    ? { code: 'json-value-quotes', params: { what: cut(word) }, at: from }
    : { code: 'json-word', params: { what: word, meant }, at: from };
}

function atKey(text: string, from: number, rest: string): Found {
  const before = lastBefore(text, from);
  const [first = ''] = rest;
  if ('}]'.includes(first) && text[before] === ',')
    return { code: 'json-trailing-comma', params: { what: first }, at: before };
  if (first === ',') return { code: 'json-extra-comma', params: {}, at: from };
  const word = /^[\p{L}\p{N}_$-]+/u.exec(rest)?.[0];
  return word === undefined
    ? { code: 'json-key', params: { what: show(rest) }, at: from }
    : { code: 'json-key-quotes', params: { what: cut(word) }, at: from };
}

function atColon(rest: string): Found {
  const arrow = ARROW.exec(rest)?.[0];
  return arrow === undefined
    ? { code: 'json-missing-colon', params: {} }
    : { code: 'json-arrow', params: { what: arrow } };
}

function atComma(text: string, rest: string, { at, opened }: JsonFault): Found {
  const last = opened.at(-1) ?? 0;
  const [first = ''] = rest;
  const before = lastBefore(text, at);
  const arrow = ARROW.exec(rest)?.[0];
  if (arrow !== undefined) return { code: 'json-arrow', params: { what: arrow }, at };
  if (first === ':') return { code: text[last] === '[' ? 'json-pair-in-list' : 'json-extra-colon', params: {} };
  if (first === ';') return { code: 'json-semicolon', params: {} };
  if ('}]'.includes(first))
    return { code: 'json-wrong-bracket', params: { what: text[last] ?? '', line: lineOf(text, last) }, at };
  const touches = before === at - 1;
  if (touches && text[before] === '"' && /^[\p{L}\p{N}\\]/u.test(rest))
    return { code: 'json-inner-quote', params: {}, at: before };
  return joined(text, rest, at) ?? next(rest, before + 1, at);
}

/** A number or a word that goes on where JSON has ended it, such as `12px`. */
function joined(text: string, rest: string, at: number): Found | null {
  const head = /(?<![\w.+-])[\w.+-]*\w$/.exec(text.slice(Math.max(0, at - 100), at))?.[0];
  const tail = /^[\w.]+/.exec(rest)?.[0];
  if (head === undefined || tail === undefined) return null;
  const whole = cut(head + tail);
  const code = /^[-\d]/.test(whole) ? 'json-number' : 'json-value-quotes';
  return { code, params: { what: whole }, at: at - head.length };
}

function next(rest: string, end: number, at: number): Found {
  return /^["\d[{\p{L}_-]/u.test(rest)
    ? { code: 'json-missing-comma', params: {}, at: end }
    : { code: 'json-value', params: { what: show(rest) }, at };
}

function opener(bracket: string): string {
  return bracket === '}' ? '{' : '[';
}

/** The last character that is no blank before an offset. */
function lastBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && ' \t\n\r'.includes(text[at] as string)) at -= 1;
  return at;
}

function lineOf(text: string, offset: number): number {
  return placeAt(text, offset).line;
}

function cut(word: string): string {
  return word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
}

/** What stands there, in a form that can be seen. */
function show(rest: string): string {
  const word = /^[\p{L}\p{N}_$"]+/u.exec(rest)?.[0];
  if (word !== undefined) return `«${cut(word)}»`;
  const [char = ''] = rest;
  const code = char.codePointAt(0) ?? 0;
  const isSeen = /[^\p{C}\p{Z}]/u.test(char);
  return isSeen ? `«${char}»` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
