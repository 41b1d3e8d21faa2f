/** What a piece of code is, as far as it has a colour of its own. */
export const TOKEN_KINDS = ['comment', 'keyword', 'string', 'number', 'name', 'option', 'variable'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A piece of code; the pieces of a text joined together are the text. */
export interface Span {
  readonly text: string;
  readonly kind: TokenKind | null;
}

/** Where a coloured piece lies, from its first character to the one behind its last. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly kind: TokenKind;
}

export type Highlight = (code: string) => readonly Span[];

/** The whole text as spans: the ranges with their kind, what lies between them without. Overlaps are cut off. */
export function fillSpans(code: string, ranges: readonly Range[]): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  const add = (to: number, kind: TokenKind | null) => {
    if (to <= end) return;
    spans.push({ text: code.slice(end, to), kind });
    end = to;
  };
  for (const { from, to, kind } of ranges) {
    add(Math.min(from, code.length), null);
    add(Math.min(to, code.length), kind);
  }
  add(code.length, null);
  return spans;
}

/** The pieces that an expression with one group a kind finds, in their order. */
export function matchRanges(code: string, tokens: RegExp): readonly Range[] {
  return [...code.matchAll(tokens)].flatMap(({ index, 0: text, groups = {} }): Range[] => {
    const kind = TOKEN_KINDS.find((name) => groups[name] !== undefined);
    return kind ? [{ from: index, to: index + text.length, kind }] : [];
  });
}
