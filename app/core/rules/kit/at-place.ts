import { DOCS } from '../../json/docs.ts';
import type { Issue, IssueFrame, Path, RequestField } from '../../json/issue.ts';
import type { Row } from '../../keyboard/document.ts';
import type { Check } from './rule.ts';
import type { RuleFinding } from './rule-codes.ts';

/** What an issue says; where it lies is known from the place. */
export type PlacedIssue = RuleFinding & Omit<IssueFrame, 'path' | 'target'>;

/** An issue at the keyboard as a whole. */
export function atKeyboard({ traced }: Check, issue: PlacedIssue): Issue {
  return { page: DOCS.keyboards, ...issue, path: traced.method.paths.keyboard, target: { kind: 'keyboard' } };
}

/** An issue at a row; its path leads to the row's first entry. */
export function atRow({ traced }: Check, row: Row, issue: PlacedIssue): Issue {
  const path = traced.entries.find((entry) => entry.rowId === row.id)?.path ?? traced.method.paths.keyboard;
  return { page: DOCS.keyboards, ...issue, path, target: { kind: 'row', id: row.id } };
}

/** An issue at a setting of the request. */
export function atRequest(check: Check, field: RequestField, issue: PlacedIssue): Issue {
  const path = pathOf(check, field);
  return { page: check.traced.method.page, ...issue, path, target: { kind: 'request', field } };
}

/** The bot of a request that does not name it stands in the keyboard. */
function pathOf({ traced: { method, request } }: Check, field: RequestField): Path {
  const isInside = field === 'botId' && method.version === 1 && !Object.hasOwn(request.params, 'BOT_ID');
  return isInside ? [...method.paths.keyboard, 'BOT_ID'] : field === 'method' ? [] : method.paths[field];
}
