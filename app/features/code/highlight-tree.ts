import type { Parser } from '@lezer/common';
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { fillSpans, type Highlight, type HighlightRange, TOKEN_KINDS, type TokenKind } from './highlight-text.ts';

const of = (tag: Parameters<typeof tagHighlighter>[0][number]['tag'], kind: TokenKind) => ({ tag, class: kind });

/** A few colours are enough to find one's way: the rest of a language stays plain. */
const HIGHLIGHTER = tagHighlighter([
  of([tags.comment, tags.meta], 'comment'),
  of([tags.keyword, tags.self, tags.null, tags.bool], 'keyword'),
  of([tags.string, tags.regexp, tags.escape, tags.special(tags.string)], 'string'),
  of([tags.number], 'number'),
  of([tags.function(tags.variableName), tags.function(tags.propertyName), tags.propertyName, tags.className], 'name'),
  of([tags.special(tags.variableName)], 'variable'),
]);

/** Colours code by the grammar of its language. Never throws: what the grammar cannot read stays plain. */
export function highlightWith(parser: Parser): Highlight {
  return (code) => {
    const ranges: HighlightRange[] = [];
    highlightTree(parser.parse(code), HIGHLIGHTER, (from, to, classes) => {
      const kind = TOKEN_KINDS.find((name) => classes.split(' ').includes(name));
      if (kind) ranges.push({ from, to, kind });
    });
    return fillSpans(code, ranges);
  };
}
