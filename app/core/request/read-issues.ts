import type { Issue, Path } from '../json/issue.ts';
import type { ReadCode } from './request-codes.ts';

/** The issue of one such code at a place. */
export function readIssue(code: ReadCode, path: Path): Issue {
  return { code, severity: 'error', path, params: {} };
}
