import { fillSpans, type Highlight, matchRanges, type Span } from './highlight-span.ts';

const SCRIPT = /(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script)/gi;
const MARKUP =
  /(?<comment><!--[\s\S]*?-->|<!doctype[^>]*>)|(?<keyword><\/?[a-z][\w-]*|(?<=[\w"'\s/])\/?>)|(?<string>(?<==)(?:"[^"]*"|'[^']*'))|(?<name>(?<=\s)[a-z][\w-]*(?==))/gi;

/** Colours a page: its markup, and what stands in its scripts by the grammar of those. */
export function highlightHtml(highlightScript: Highlight): Highlight {
  return (code) => {
    const spans: Span[] = [];
    let end = 0;
    for (const { index, 0: script } of code.matchAll(SCRIPT)) {
      spans.push(...highlightMarkup(code.slice(end, index)), ...highlightScript(script));
      end = index + script.length;
    }
    return [...spans, ...highlightMarkup(code.slice(end))];
  };
}

function highlightMarkup(code: string): readonly Span[] {
  return fillSpans(code, matchRanges(code, MARKUP));
}
