import { joinPieces, type Source, type SourcePiece, wholeSource } from '../text/source.ts';
import type { Expression, Parts } from './lex/pieces.ts';
import { pastToken } from './lex/split-tokens.ts';
import { type Scope, sourceOf } from './scope.ts';

/** A text that is put together of literals and expressions, as one text in which a mark stands for each expression. */
export interface JoinedSource {
  readonly source: Source;
  readonly expressions: readonly Expression[];
}

/** Letters for private use: no text of a request holds them, and no reader of JSON or of forms takes them for its own. */
const MARK = /\ue000(\d+)\ue001/;

/**
 * What the tokens from one index up to before another join to a text. `quotes` is set for JSON: an expression outside of its
 * strings gets quotes of its own. Null when that cannot be told apart from letters of the text.
 */
export function joinSource(scope: Scope, from: number, to: number, quotes: boolean): JoinedSource | null {
  const pieces: SourcePiece[] = [];
  const expressions: Expression[] = [];
  let inside = false;
  for (const [part, origin] of partsOf(scope, from, to)) {
    if (typeof part === 'string') {
      if (/[\ue000\ue001]/.test(part)) return null;
      if (quotes) inside = endsInString(part, inside);
      pieces.push({ text: part, origin });
    } else {
      const mark = `\ue000${expressions.length}\ue001`;
      expressions.push(part);
      pieces.push({ text: quotes && !inside ? `"${mark}"` : mark, origin });
    }
  }
  return { source: joinPieces(wholeSource(scope.text), pieces), expressions };
}

/** A text with marks as its parts again. */
export function splitMarks(text: string, expressions: readonly Expression[]): Parts {
  const parts = text.split(MARK).map((part, i) => (i % 2 === 0 ? part : (expressions[Number(part)] ?? '')));
  return parts.filter((part) => part !== '');
}

/** Literal texts and expressions of a concatenation, each with the offset at which it begins. */
function partsOf(scope: Scope, from: number, to: number): (readonly [string | Expression, number])[] {
  const { tokens, language } = scope;
  const parts: (readonly [string | Expression, number])[] = [];
  for (let i = from; i < to; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'text') {
      parts.push(...literalParts(scope.text, language.decode(token.text, token.from), token));
      i++;
    } else if (token.text === language.concat) i++;
    else {
      const start = i;
      while (i < to && tokens[i]?.text !== language.concat && tokens[i]?.kind !== 'text') i = pastToken(tokens, i);
      const piece = sourceOf(scope, start, Math.min(i, to));
      parts.push([piece, piece.from]);
    }
  }
  return parts;
}

/** Where the parts of one literal stand; what is written with a backslash is found no more exactly than its beginning. */
function literalParts(text: string, parts: Parts, { from, to }: { readonly from: number; readonly to: number }) {
  let next = from + 1;
  return parts.map((part): readonly [string | Expression, number] => {
    if (typeof part !== 'string') {
      next = part.from + part.source.length;
      return [part, part.from];
    }
    const found = text.slice(next, to).indexOf(part.slice(0, 40));
    const at = found < 0 ? next : next + found;
    next = found < 0 ? next : at + part.length;
    return [part, at];
  });
}

/** Whether a string of JSON is open at the end of a text, when one is or is not at its beginning. */
function endsInString(text: string, begins: boolean): boolean {
  let inside = begins;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') inside = !inside;
  }
  return inside;
}
