import type { Finding, Issue, IssueParams, Severity, TextPlace } from '../../json/issue.ts';

/** Something to tell about a pasted text; `at` is an offset in it, null when it is about the whole. */
export type Remark = Finding & { readonly severity: Severity; readonly at: number | null };

/** A remark from its parts. */
export function remark<Code extends keyof IssueParams>(
  code: Code,
  severity: Severity,
  params: IssueParams[Code],
  at: number | null = null,
): Remark {
  return { code, severity, params, at } as Remark;
}

/** The issue that a remark makes, with its line and column; `placeOf` tells those of an offset. */
export function toIssue(placeOf: (offset: number) => TextPlace, { at, ...said }: Remark): Issue {
  if (at === null) return { ...said, path: [] };
  const place = placeOf(at);
  // A reader that was handed a part of a text cannot count the lines before it.
  const led = 'line' in said.params ? { ...said.params, line: place.line } : said.params;
  return { ...said, params: led, path: [], place } as Issue;
}

/** A comma that is missing at an offset. Its line is counted when the remark becomes an issue. */
export function missingCommaRemark(at: number): Remark {
  return remark('missing-comma', 'warning', { line: 1 }, at);
}

/** A bracket that was opened at an offset and is never closed. Its line is counted when the remark becomes an issue. */
export function unclosedBracketRemark(bracket: string, at: number): Remark {
  return remark('unclosed-bracket', 'warning', { bracket, line: 1 }, at);
}

/** An expression that was put in place of a value. */
export function expressionRemark(expression: string, at: number | null): Remark {
  return remark('dynamic-expression', 'info', { shown: brief(expression) }, at);
}

/** A value that is lost because its key is given once more; `lost` is its source. */
export function keyTwiceRemark(name: string, lost: string, at: number | null): Remark {
  return remark('key-twice', 'warning', { name: brief(name), lost: brief(lost) }, at);
}

/** A button that is made once for each element of a list that is not known. */
export function loopRemark(source: string, at: number): Remark {
  return remark('in-a-loop', 'info', { source: brief(source) }, at);
}

/** A button that is made only if a condition is true. */
export function conditionRemark(source: string, at: number): Remark {
  return remark('under-a-condition', 'info', { source: brief(source) }, at);
}

const LONGEST = 60;

/** On one line, and no longer than a message can bear. */
function brief(source: string): string {
  const line = source.slice(0, 400).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
