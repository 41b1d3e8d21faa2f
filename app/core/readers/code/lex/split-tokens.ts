import type { SourceLanguage } from './language.ts';
import { endsValue, type Token } from './tokens.ts';

/** Tokens from the index `from` up to before the index `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The index behind a token, or behind the bracket that it opens. */
export function pastToken(tokens: readonly Token[], at: number): number {
  return Math.max(at, tokens[at]?.mate ?? at) + 1;
}

/** Whether such a token stands among others, outside of brackets. */
export function hasToken(tokens: readonly Token[], from: number, to: number, wanted: RegExp): boolean {
  for (let i = from; i < to; i = pastToken(tokens, i)) if (wanted.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/**
 * The parts between commas. A comma that was forgotten is seen where a key follows a value or, at the end of a line, an opening
 * bracket a closing one; `forgotten` is told the index of the token that should stand behind it.
 */
export function splitItems(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: SourceLanguage,
  forgotten?: (at: number) => void,
): TokenSpan[] {
  const items: TokenSpan[] = [];
  let start = from;
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    const token = tokens[i];
    const comma = token?.text === ',' || token?.text === ';';
    if (!comma && !(i > start && isForgotten(tokens, i, language))) continue;
    if (!comma) forgotten?.(i);
    if (i > start) items.push({ from: start, to: i });
    start = comma ? i + 1 : i;
  }
  if (start < to) items.push({ from: start, to });
  return items;
}

function isForgotten(tokens: readonly Token[], at: number, language: SourceLanguage): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before === undefined || !endsValue(before)) return false;
  if (token.kind === 'open') {
    const apart = token.broken || token.text === '{' || (language.pair === '=>' && tokens[at + 2]?.text === '=>');
    return apart && before.kind === 'close' && before.text !== ')' && token.text !== '(';
  }
  if (next?.text !== language.pair || (token.kind !== 'name' && token.kind !== 'text')) return false;
  return token.broken || (before.kind !== 'name' && (token.kind === 'text' || language.bareKeys));
}

const goesOn = /^(?:as|satisfies|instanceof|in)$/;
const beginsAnew = /^(?:\.\.\.|[*&@#!~`'"\\])$/;

/** The index behind the expression that begins at `from`: before a comma, a semicolon or the end of the statement. */
export function endOfExpression(tokens: readonly Token[], from: number, to: number, language: SourceLanguage): number {
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

/** An expression without what does not change its value: brackets around it, `await`, `&`, casts, `as` and `satisfies`. */
export function trimExpression(
  tokens: readonly Token[],
  start: number,
  stop: number,
  language: SourceLanguage,
): TokenSpan {
  let [from, to] = [start, stop];
  for (let length = -1; length !== to - from; ) {
    length = to - from;
    // All signs at once: what is between them is looked through once more in each round.
    for (let next = trimStart(tokens, from, to); next > from; next = trimStart(tokens, from, to)) from = next;
    to = trimTail(tokens, from, to, language);
    while (to > from && tokens[to - 1]?.text === '!') to--;
    const around = tokens[from]?.text === '(' && tokens[from]?.mate === to - 1;
    if (around && to - from > 2 && language.container(tokens, from, true) === null) {
      from++;
      to--;
    }
  }
  return { from, to };
}

function trimStart(tokens: readonly Token[], from: number, to: number): number {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (from + 1 < to && (first?.text === '&' || first?.text === 'await')) return from + 1;
  const cast = first?.text === '(' && third?.text === ')' && from + 3 < to;
  return cast && /^(?:object|array)$/i.test(second?.text ?? '') ? from + 3 : from;
}

/** Types behind a value; the loop of a Python comprehension, whose element stands for all of them. */
function trimTail(tokens: readonly Token[], from: number, to: number, language: SourceLanguage): number {
  const loop = tokens[from]?.text === '{' ? 'for' : 'as';
  for (let i = pastToken(tokens, from); i < to; i = pastToken(tokens, i)) {
    const token = tokens[i];
    if (token?.kind !== 'name') continue;
    if (language.bareKeys ? token.text === 'as' || token.text === 'satisfies' : token.text === loop) return i;
  }
  return to;
}
