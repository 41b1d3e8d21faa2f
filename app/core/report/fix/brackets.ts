import type { SourceLanguage } from '../../readers/code/lex/language.ts';
import { scanTokens, type Token } from '../../readers/code/lex/tokens.ts';

/** A stretch of a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The key of an entry as it is written, and the name that it stands for. */
export interface EntryKey extends Range {
  readonly name: string;
}

/** An entry between brackets. */
export interface Item extends Range {
  /** The comma behind it; null without one. */
  readonly comma: Range | null;
  /** Null in a list. */
  readonly key: EntryKey | null;
  readonly value: Range;
}

/** A list or a map as it is written between its brackets. */
export interface Brackets {
  /** Where its inside begins and where its closing bracket stands. */
  readonly open: number;
  readonly close: number;
  readonly items: readonly Item[];
}

/** The tokens of a stretch, with their places in the whole text. */
export function tokensIn(text: string, { from, to }: Range, { lexis }: SourceLanguage): readonly Token[] {
  return scanTokens(text.slice(from, to), lexis).map((token) => ({
    ...token,
    from: token.from + from,
    to: token.to + from,
  }));
}

/**
 * The last list or map that stands in a stretch: `['TEXT' => 'Hi']` in `$buttons[] = ['TEXT' => 'Hi'];`. Null without one: what
 * is there is made by code.
 */
export function findBrackets(text: string, range: Range, language: SourceLanguage): Brackets | null {
  const tokens = tokensIn(text, range, language);
  const mates = mateTokens(tokens);
  let [from, to] = [0, tokens.length];
  for (;;) {
    const open = lastOpen(mates, from, to);
    if (open === null) return null;
    const close = mates.get(open) ?? to;
    const isCall = tokens[open]?.text === '(' && !/^(?:array|dict)$/i.test(tokens[open - 1]?.text ?? '');
    if (!isCall) {
      const [first, last] = [tokens[open], tokens[close]];
      if (first === undefined || last === undefined) return null;
      return { open: first.to, close: last.from, items: splitItems(tokens, mates, open + 1, close, language) };
    }
    [from, to] = [open + 1, close];
  }
}

const NEAR = 4_000;

/** The list or map that entries stand in, where nothing but comments stands between its bracket and the first of them. */
export function bracketsAround(
  text: string,
  places: readonly (readonly [number, number])[],
  language: SourceLanguage,
): Brackets | null {
  const first = Math.min(...places.map(([from]) => from));
  const last = Math.max(...places.map(([, to]) => to));
  const start = Math.max(0, first - NEAR);
  const bracket = bracketBefore(text.slice(start, first));
  if (bracket === null) return null;
  const tokens = tokensIn(text, { from: start + bracket, to: last + NEAR }, language);
  const mates = mateTokens(tokens);
  const close = mates.get(0);
  const [open, end] = [tokens[0], tokens[close ?? -1]];
  if (close === undefined || open === undefined || end === undefined) return null;
  return { open: open.to, close: end.from, items: splitItems(tokens, mates, 1, close, language) };
}

/** Where the bracket stands that nothing but blanks and comments follows up to the end; null where something else does. */
function bracketBefore(text: string): number | null {
  let end = text.length;
  while (end > 0) {
    const line = text.lastIndexOf('\n', end - 1) + 1;
    const comment = text.slice(line, end).indexOf('//');
    if (text[end - 1]?.trim() === '') end -= 1;
    else if (text.startsWith('*/', end - 2)) end = text.lastIndexOf('/*', end - 2);
    else if (comment >= 0 && /^[^\S\n]*\n/.test(text.slice(end))) end = line + comment;
    else return '[{('.includes(text[end - 1] ?? ' ') ? end - 1 : null;
  }
  return null;
}

/** Whether a value is written out: nothing of it is known only when the program runs, or stands elsewhere. */
export function isPlainValue(text: string, range: Range, language: SourceLanguage): boolean {
  const tokens = tokensIn(text, range, language);
  return tokens.every((token, i) => {
    if (token.kind === 'text') return plainText(token, language) !== null;
    if (token.kind !== 'name') return true;
    const word = language.kind === 'php' ? token.text.toLowerCase() : token.text;
    return Object.hasOwn(language.constants, word) || tokens[i + 1]?.text === language.pair;
  });
}

function mateTokens(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const mates = new Map<number, number>();
  for (const [i, { kind }] of tokens.entries()) {
    if (kind === 'open') open.push(i);
    const from = kind === 'close' ? open.pop() : undefined;
    if (from !== undefined) mates.set(from, i);
  }
  return mates;
}

function lastOpen(mates: ReadonlyMap<number, number>, from: number, to: number): number | null {
  let last: number | null = null;
  for (let i = from; i < to; i = (mates.get(i) ?? i) + 1) if (mates.has(i)) last = i;
  return last;
}

function splitItems(
  tokens: readonly Token[],
  mates: ReadonlyMap<number, number>,
  start: number,
  end: number,
  language: SourceLanguage,
): readonly Item[] {
  const items: Item[] = [];
  let from = start;
  for (let i = start; i <= end; i = (mates.get(i) ?? i) + 1) {
    const isComma = i < end && tokens[i]?.text === ',';
    if (!isComma && i < end) continue;
    const [first, last] = [tokens[from], tokens[i - 1]];
    if (i > from && first !== undefined && last !== undefined) {
      const comma = isComma ? (tokens[i] ?? null) : null;
      const key = keyAt(tokens.slice(from, from + 4), language);
      const begin = key === null ? first : tokens[from + key.length];
      const value = { from: begin?.from ?? last.to, to: last.to };
      items.push({ from: first.from, to: last.to, comma, key: key?.key ?? null, value });
    }
    from = i + 1;
  }
  return items;
}

const PAIR = /^(?::|=>|=)$/;

/** The key that begins an entry, and of how many tokens it and its sign are. */
function keyAt(
  [a, b, c, d]: readonly Token[],
  language: SourceLanguage,
): { readonly key: EntryKey; readonly length: number } | null {
  if (a === undefined || b === undefined) return null;
  if (PAIR.test(b.text) && a.kind !== 'open' && a.kind !== 'mark') return { key: nameOf(a, language), length: 2 };
  const isBracketed = a.text === '[' && c?.text === ']' && PAIR.test(d?.text ?? '');
  return isBracketed ? { key: nameOf(b, language), length: 4 } : null;
}

function nameOf(token: Token, language: SourceLanguage): EntryKey {
  const { text, from, to } = token;
  return { from, to, name: token.kind === 'text' ? (plainText(token, language) ?? text) : text };
}

/** What a string literal stands for; null when code in it decides. */
function plainText({ text, from }: Pick<Token, 'text' | 'from'>, language: SourceLanguage): string | null {
  const parts = language.decode(text, from);
  const texts = parts.filter((part) => typeof part === 'string');
  return texts.length === parts.length ? texts.join('') : null;
}
