import type { Language } from './language.ts';
import { endsValue, type Token } from './tokens.ts';

/** Tokens from the index `from` up to before the index `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The index behind a token, or behind the bracket that it opens. */
export function pastToken(tokens: readonly Token[], at: number): number {
  return Math.max(at, tokens[at]?.mate ?? at) + 1;
}

/**
 * The parts between commas. A comma that was forgotten at the end of a line is seen where the next line begins with a key
 * or, after a closing bracket, with an opening one.
 */
export function splitItems(tokens: readonly Token[], from: number, to: number, language: Language): Span[] {
  const items: Span[] = [];
  let start = from;
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    const token = tokens[i];
    const comma = token?.text === ',' || token?.text === ';';
    if (!comma && !(i > start && isForgotten(tokens, i, language))) continue;
    if (i > start) items.push({ from: start, to: i });
    start = comma ? i + 1 : i;
  }
  if (start < to) items.push({ from: start, to });
  return items;
}

function isForgotten(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.broken !== true || before === undefined || !endsValue(before)) return false;
  if (token.kind === 'open') return before.kind === 'close' && before.text !== ')' && token.text !== '(';
  return (token.kind === 'name' || token.kind === 'text') && next?.text === language.pair;
}

const goesOn = /^(?:as|satisfies|instanceof|in)$/;
const beginsAnew = /^(?:\.\.\.|[*&@#!~`'"\\])$/;

/** The index behind the expression that begins at `from`: before a comma, a semicolon or the end of the statement. */
export function endOfExpression(tokens: readonly Token[], from: number, to: number, language: Language): number {
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token === undefined || token.kind === 'close' || token.text === ',' || token.text === ';') return i;
    if (i === from || !token.broken || language.lineEnds === 'never') continue;
    const ended = before !== undefined && endsValue(before);
    const more = token.kind === 'mark' ? !beginsAnew.test(token.text) : goesOn.test(token.text);
    if (ended && (language.lineEnds === 'always' || !more)) return i;
  }
  return to;
}
