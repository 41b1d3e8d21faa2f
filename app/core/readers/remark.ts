import type { Issue, Localized } from '../issue.ts';
import { offsetOf, placeAt } from '../text-place.ts';
import { originAt, type Source } from './source.ts';

/** Something to tell about a pasted text; `at` is an offset in it, null when it is about the whole. */
export interface Remark {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly message: Localized;
  readonly at: number | null;
}

/** A remark from its parts. */
export function remark(
  code: string,
  severity: Issue['severity'],
  en: string,
  ru: string,
  at: number | null = null,
): Remark {
  return { code, severity, message: { en, ru }, at };
}

/** The issue that a remark makes, with its line and column. */
export function toIssue(text: string, { code, severity, message, at }: Remark): Issue {
  return { code, severity, path: [], message, ...(at === null ? {} : { place: placeAt(text, at) }) };
}

/** An issue that a reader told about a source, as a remark about what was pasted. */
export function toRemark(source: Source, { code, severity, message, place }: Issue): Remark {
  return { code, severity, message, at: place ? originAt(source, offsetOf(source.text, place)) : null };
}

/** An expression that was put in place of a value. */
export function expressionRemark(expression: string, at: number | null): Remark {
  const shown = expression.length > 40 ? `${expression.slice(0, 39)}…` : expression;
  return remark(
    'dynamic-expression',
    'info',
    `${shown} is known only when the code runs. It stands here as {{…}}: put a value in its place.`,
    `${shown} станет известно только при выполнении кода. Здесь вместо него {{…}}: впишите значение.`,
    at,
  );
}
