import type { Issue } from '../issue.ts';
import { placeAt } from '../text-place.ts';
import { MISTAKES, type Mistake } from './json-mistakes.ts';
import { type JsonFault, scanJson } from './scan-json.ts';

/** A mistake, its place where that is not the first wrong character, and the words to fill in. */
type Found = readonly [code: Mistake, at?: number | undefined, what?: string | undefined, line?: string];

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
 * What keeps a text from being JSON, said in a sentence that tells how to mend it, and where. Null for valid JSON.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function explainJsonError(text: string): Issue | null {
  const fault = scanJson(text);
  if (fault === null) return null;
  const [code, at = fault.at, what, line] = findMistake(text, fault);
  return { code, severity: 'error', path: [], message: MISTAKES[code](what, line), place: placeAt(text, at) };
}

function findMistake(text: string, fault: JsonFault): Found {
  const { at, from, expected } = fault;
  if (text.trim() === '') return ['json-empty', 0];
  if (expected === 'text') return inString(text, fault);
  if (at === text.length && at === from) return atEnd(text, fault);
  const rest = text.slice(from, from + 200);
  const quote = QUOTES.exec(rest)?.[0];
  if (quote !== undefined && expected !== 'end') return ['json-single-quotes', from, quote];
  const comment = COMMENT.exec(rest)?.[0];
  if (comment !== undefined) return ['json-comment', from, comment];
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
      return joined(text, rest, at) ?? ['json-after-end', from, show(rest)];
  }
}

function inString(text: string, { at, from }: JsonFault): Found {
  const char = text[at];
  if (char === undefined || char === '\n' || char === '\r')
    return ['json-unclosed-string', from, '', lineOf(text, from)];
  if (char === '\\') return ['json-escape', at, text.slice(at, at + 2).trim()];
  const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return ['json-control', at, code, JSON.stringify(char).slice(1, -1)];
}

function atEnd(text: string, { opened }: JsonFault): Found {
  const last = opened.at(-1);
  if (last === undefined) return ['json-value-missing'];
  return ['json-unclosed-bracket', text.trimEnd().length, text[last], lineOf(text, last)];
}

function atValue(text: string, from: number, rest: string, { opened }: JsonFault): Found {
  const before = lastBefore(text, from);
  const [first = ''] = rest;
  if ('}]'.includes(first) && text[before] === ',') return ['json-trailing-comma', before, first];
  if (first === ',') return ['json-extra-comma', from];
  if (first === ':' && text[before] === ':') return ['json-extra-colon', from];
  if (ARROW.test(rest)) return ['json-arrow', from, ARROW.exec(rest)?.[0]];
  const word = WORD.exec(rest)?.[0];
  if (word !== undefined) return atWord(word, from);
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined) return ['json-number', from, cut(number)];
  const last = opened.at(-1);
  if (last !== undefined && '}]'.includes(first) && text[before] !== ':' && text[last] !== opener(first)) {
    return ['json-wrong-bracket', from, text[last], lineOf(text, last)];
  }
  return ['json-value', from, show(rest)];
}

function atWord(word: string, from: number): Found {
  const name = word.toLowerCase();
  const meant = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  return meant === undefined || word === meant
    ? ['json-value-quotes', from, cut(word)]
    : ['json-word', from, word, meant];
}

function atKey(text: string, from: number, rest: string): Found {
  const before = lastBefore(text, from);
  const [first = ''] = rest;
  if ('}]'.includes(first) && text[before] === ',') return ['json-trailing-comma', before, first];
  if (first === ',') return ['json-extra-comma', from];
  const word = /^[\p{L}\p{N}_$-]+/u.exec(rest)?.[0];
  return word === undefined ? ['json-key', from, show(rest)] : ['json-key-quotes', from, cut(word)];
}

function atColon(rest: string): Found {
  const arrow = ARROW.exec(rest)?.[0];
  return arrow === undefined ? ['json-missing-colon'] : ['json-arrow', undefined, arrow];
}

function atComma(text: string, rest: string, { at, opened }: JsonFault): Found {
  const last = opened.at(-1) ?? 0;
  const [first = ''] = rest;
  const before = lastBefore(text, at);
  const arrow = ARROW.exec(rest)?.[0];
  if (arrow !== undefined) return ['json-arrow', at, arrow];
  if (first === ':') return [text[last] === '[' ? 'json-pair-in-list' : 'json-extra-colon'];
  if (first === ';') return ['json-semicolon'];
  if ('}]'.includes(first)) return ['json-wrong-bracket', at, text[last], lineOf(text, last)];
  const touches = before === at - 1;
  if (touches && text[before] === '"' && /^[\p{L}\p{N}\\]/u.test(rest)) return ['json-inner-quote', before];
  return joined(text, rest, at) ?? next(rest, before + 1, at);
}

/** A number or a word that goes on where JSON has ended it, such as `12px`. */
function joined(text: string, rest: string, at: number): Found | null {
  const head = /[\w.+-]*\w$/.exec(text.slice(Math.max(0, at - 100), at))?.[0];
  const tail = /^[\w.]+/.exec(rest)?.[0];
  if (head === undefined || tail === undefined) return null;
  const whole = cut(head + tail);
  return [/^[-\d]/.test(whole) ? 'json-number' : 'json-value-quotes', at - head.length, whole];
}

function next(rest: string, end: number, at: number): Found {
  return /^["\d[{\p{L}_-]/u.test(rest) ? ['json-missing-comma', end] : ['json-value', at, show(rest)];
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

function lineOf(text: string, offset: number): string {
  return String(placeAt(text, offset).line);
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
