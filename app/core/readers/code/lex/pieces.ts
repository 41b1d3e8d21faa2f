import type { Lost } from './tokens.ts';

/** An expression inside a text: its source and where that begins. */
export interface Expression {
  readonly source: string;
  readonly from: number;
}

/** A text with expressions in it; literal parts and expressions in their order. */
export type Parts = readonly (string | Expression)[];

/** The offset after the bracket that ends a piece of code; skips quoted texts in it. The end of the text when torn. */
export function skipCode(text: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    const letter = text.charAt(at);
    if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return at + 1;
    else if (letter === '"' || letter === "'" || letter === '`') at = skipQuoted(text, at, end);
  }
  return end;
}

/** The offset of the closing quote; the same offset when there is none near by. */
function skipQuoted(text: string, from: number, end: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < Math.min(end, from + 2000); at++) {
    const letter = text.charAt(at);
    if (letter === '\\') at++;
    else if (letter === quote) return at;
    else if (letter === '\n' && quote !== '`') return from;
  }
  return from;
}

/** A kind of quote: what opens and closes it, whether it may hold line feeds, what opens code in it. */
export interface Quote {
  readonly mark: string;
  readonly lines: boolean;
  readonly code?: string;
  /** Whether a backslash is an ordinary letter. */
  readonly raw?: boolean;
}

/** The offset after the closing quote; -1 when the text ends before, or the line where a line ends the literal. */
export function endOfQuoted(text: string, at: number, quote: Quote, lost: Lost): number {
  if ((lost.get(quote.mark) ?? -1) > at) return -1;
  const { mark, lines, code = null, raw = false } = quote;
  const [first, opens] = [mark.charCodeAt(0), code === null ? -1 : code.charCodeAt(0)];
  let i = at + mark.length;
  for (; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter === 92 && !raw) i++;
    else if (letter === 10 && !lines) break;
    else if (letter === first && text.startsWith(mark, i)) return i + mark.length;
    else if (letter === opens && code !== null && text.startsWith(code, i)) i = skipCode(text, i + 2, text.length) - 1;
  }
  lost.set(mark, i);
  return -1;
}
