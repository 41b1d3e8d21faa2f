import { fillSpans, type Highlight, matchRanges, type Range, type TokenKind } from './highlight-span.ts';

const SHELL =
  /(?<comment>(?<=^|\s)#[^\n]*)|(?<string>'[^']*'|"(?:[^"\\]|\\[\s\S])*")|(?<variable>\$\{[^}\n]*\}|\$\w+)|(?<option>(?<=\s)--?[A-Za-z][\w-]*)|(?<name>(?<=^|[|;(]\s*)[a-z][\w.-]*(?=\s))/gm;

const POWERSHELL =
  /(?<comment><#[\s\S]*?#>|(?<=^|\s)#[^\n]*)|(?<string>@'\r?\n[\s\S]*?\n'@|@"\r?\n[\s\S]*?\n"@|'(?:[^']|'')*'|"(?:[^"`]|`[\s\S]|"")*")|(?<variable>\$\{[^}\n]*\}|\$(?:env:)?\w+)|(?<option>(?<=\s)--?[A-Za-z][\w-]*)|(?<name>\b[A-Z][a-z]+-[A-Z]\w+|(?<=^|[|;(&]\s*)[a-z][\w.-]*(?=\s))/gim;

/** Between double quotes both shells fill in variables. */
const INNER = /\$\{[^}\n]*\}|\$(?:env:)?\w+/gi;

/** Colours commands of a POSIX shell: strings, options, variables, comments and what is run. */
export const highlightShell: Highlight = (code) => fillSpans(code, listRanges(code, SHELL));

/** Colours PowerShell in the same way. */
export const highlightPowershell: Highlight = (code) => fillSpans(code, listRanges(code, POWERSHELL));

function listRanges(code: string, tokens: RegExp): readonly Range[] {
  return matchRanges(code, tokens).flatMap((range) =>
    code[range.from] === '"' ? splitString(code.slice(range.from, range.to), range.from) : [range],
  );
}

/** A string in double quotes, cut at its variables. */
function splitString(text: string, start: number): Range[] {
  const ranges: Range[] = [];
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
