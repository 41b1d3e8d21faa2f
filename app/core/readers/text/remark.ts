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
  return { ...said, path: [], ...(at === null ? {} : { place: placeOf(at) }) };
}

/** An expression that was put in place of a value. */
export function expressionRemark(expression: string, at: number | null): Remark {
  return remark('dynamic-expression', 'info', { shown: brief(expression) }, at);
}

/** A value that is lost because its key is given once more; `lost` is its source. */
export function keyTwiceRemark(name: string, lost: string, at: number | null): Remark {
  return remark('key-twice', 'warning', { name: brief(name), lost: brief(lost) }, at);
}

const LONGEST = 60;

/** On one line, and no longer than a message can bear. */
function brief(source: string): string {
  const line = source.slice(0, 400).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
