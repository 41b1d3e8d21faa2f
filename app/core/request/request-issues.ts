import type { Issue, Path, Severity } from '../json/issue.ts';
import type { NamedRequestCode, PlainRequestCode } from './request-codes.ts';

const PLAIN: Readonly<Record<PlainRequestCode, Severity>> = {
  'not-params': 'error',
  'message-left-out': 'warning',
  'too-deep': 'error',
  'bot-into-keyboard': 'info',
};

const NAMED: Readonly<Record<NamedRequestCode, Severity>> = {
  'keyboard-alone': 'error',
  'whole-request': 'error',
  'secret-left-out': 'warning',
  'param-type': 'warning',
  'repeated-param': 'warning',
  'repeated-key': 'warning',
  'large-number': 'warning',
  'bot-from-keyboard': 'info',
  'two-bots': 'warning',
};

/** The codes of what reading a request can report. */
export type RequestCode = PlainRequestCode | NamedRequestCode;

/** The issue of one such code at a place of the text; `name` is the key it speaks of. */
export function requestIssue(code: RequestCode, path: Path, name = String(path.at(-1) ?? '')): Issue {
  return isPlain(code)
    ? { code, severity: PLAIN[code], path, params: {} }
    : { code, severity: NAMED[code], path, params: { name } };
}

function isPlain(code: RequestCode): code is PlainRequestCode {
  return Object.hasOwn(PLAIN, code);
}
