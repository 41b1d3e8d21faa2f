import type { Finding, Issue, IssueParams, Severity } from '../issue.ts';
import { offsetOf, placeAt } from '../text-place.ts';
import { originAt, type Source } from './source.ts';

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

/** The issue that a remark makes, with its line and column. */
export function toIssue(text: string, { at, ...said }: Remark): Issue {
  return { ...said, path: [], ...(at === null ? {} : { place: placeAt(text, at) }) };
}

/** An issue that a reader told about a source, as a remark about what was pasted. */
export function toRemark(source: Source, { code, severity, params, place }: Issue): Remark {
  return remark(code, severity, params, place ? originAt(source, offsetOf(source.text, place)) : null);
}

/** An expression that was put in place of a value. */
export function expressionRemark(expression: string, at: number | null): Remark {
  const shown = expression.length > 40 ? `${expression.slice(0, 39)}…` : expression;
  return remark('dynamic-expression', 'info', { shown }, at);
}
