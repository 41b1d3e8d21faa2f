/** What a piece of code is, as far as it has a colour of its own. */
export const TOKEN_KINDS = ['comment', 'keyword', 'string', 'number', 'name', 'option', 'variable'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A piece of code; the pieces of a text joined together are the text. */
export interface Span {
  readonly text: string;
  readonly kind: TokenKind | null;
}

/** Where a coloured piece lies, from its first character to the one behind its last. */
export interface HighlightRange {
  readonly from: number;
  readonly to: number;
  readonly kind: TokenKind;
}

export type Highlight = (code: string) => readonly Span[];

/** The whole text as spans: the ranges with their kind, what lies between them without. Overlaps are cut off. */
export function fillSpans(code: string, ranges: readonly HighlightRange[]): readonly Span[] {
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
function matchRanges(code: string, tokens: RegExp): readonly HighlightRange[] {
  return [...code.matchAll(tokens)].flatMap(({ index, 0: text, groups = {} }): HighlightRange[] => {
    const kind = TOKEN_KINDS.find((name) => groups[name] !== undefined);
    return kind ? [{ from: index, to: index + text.length, kind }] : [];
  });
}

/**
 * Where a script begins and ends. Here as below, what has no end goes on to the end of the text: an end that is not there
 * is looked for once, and not once for each beginning.
 */
const SCRIPT = /(?<=<script\b[^<>]*>)[\s\S]*?(?:(?=<\/script)|(?![\s\S]))/gi;
const MARKUP =
  /(?<comment><!--[\s\S]*?(?:-->|(?![\s\S]))|<!doctype[^<>]*>)|(?<keyword><\/?[a-z][\w-]*|(?<=[\w"'\s/])\/?>)|(?<string>(?<==)(?:"[^"]*"|'[^']*'))|(?<name>(?<=\s)[a-z][\w-]*(?==))/gi;

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

/** What a backslash stands before begins no string: `'it'\''s'` is two of them and a letter. */
const SHELL =
  /\\[\s\S]|(?<comment>(?<=^|\s)#[^\n]*)|(?<string>'[^']*'|"(?:[^"\\]|\\[\s\S])*")|(?<variable>\$\{[^{}\n]*\}|\$\w+)|(?<option>(?<=\s)--?[A-Za-z][\w-]*)|(?<name>[a-z](?<=(?:^|[|;(]\s*)[a-z])[\w.-]*(?=\s))/gm;

const POWERSHELL =
  /(?<comment><#[\s\S]*?(?:#>|(?![\s\S]))|(?<=^|\s)#[^\n]*)|(?<string>@'\r?\n[\s\S]*?(?:\n'@|(?![\s\S]))|@"\r?\n[\s\S]*?(?:\n"@|(?![\s\S]))|'(?:[^']|'')*'|"(?:[^"`]|`[\s\S]|"")*(?:"|(?![\s\S])))|(?<variable>\$\{[^{}\n]*\}|\$(?:env:)?\w+)|(?<option>(?<=\s)--?[A-Za-z][\w-]*)|(?<name>\b[A-Z][a-z]+-[A-Z]\w+|[a-z](?<=(?:^|[|;(&]\s*)[a-z])[\w.-]*(?=\s))/gim;

/** Between double quotes both shells fill in variables. */
const INNER = /\$\{[^{}\n]*\}|\$(?:env:)?\w+/gi;

/** Colours commands of a POSIX shell: strings, options, variables, comments and what is run. */
export const highlightShell: Highlight = (code) => fillSpans(code, listRanges(code, SHELL));

/** Colours PowerShell in the same way. */
export const highlightPowershell: Highlight = (code) => fillSpans(code, listRanges(code, POWERSHELL));

function listRanges(code: string, tokens: RegExp): readonly HighlightRange[] {
  return matchRanges(code, tokens).flatMap((range) =>
    code[range.from] === '"' ? splitString(code.slice(range.from, range.to), range.from) : [range],
  );
}

/** A string in double quotes, cut at its variables. */
function splitString(text: string, start: number): HighlightRange[] {
  const ranges: HighlightRange[] = [];
  let end = 0;
  const add = (to: number, kind: TokenKind) => {
    if (to > end) ranges.push({ from: start + end, to: start + to, kind });
    end = to;
  };
  for (const { index, 0: variable } of text.matchAll(INNER)) {
    add(index, 'string');
    add(index + variable.length, 'variable');
  }
  add(text.length, 'string');
  return ranges;
}
