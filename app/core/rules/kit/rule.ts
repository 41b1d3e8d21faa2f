import { DOCS } from '../../json/docs.ts';
import type { Issue, IssueFrame, Path, RequestField, Target } from '../../json/issue.ts';
import type { Design } from '../../keyboard/design.ts';
import { isNewline, type KeyboardButton, type Row } from '../../keyboard/document.ts';
import type { DesignTrace, TracedDesign } from '../../portal/validator/trace-design.ts';
import type { ActionKind } from '../../request/actions.ts';
import type { FilledDesign } from '../../variables/fill-design.ts';
import type { RuleFinding } from './rule-codes.ts';

/** One button under check: where it stands and what becomes of it. */
export interface CheckedButton {
  readonly button: KeyboardButton;
  readonly row: Row;
  /** Where its entry stands in the request's parameters. */
  readonly path: Path;
  /** Null when the portal does not look at the list at all. */
  readonly trace: DesignTrace | null;
  /** What it does, or is meant to do. */
  readonly action: ActionKind | null;
}

/** What a rule looks at: a design in which every variable has a value. */
export interface Check {
  readonly design: Design;
  /** What its variables are, and what is known of them. */
  readonly filled: FilledDesign;
  readonly traced: TracedDesign;
  readonly buttons: readonly CheckedButton[];
}

/** A text without what stands for variables of no known value, and what an issue says about that. */
export function leastText(
  { filled }: Check,
  text: string,
): { readonly text: string; readonly least: { isLeast?: true } } {
  const known = filled.unknown === 0 ? text : filled.shortest(text);
  return { text: known, least: known === text ? {} : { isLeast: true } };
}

/** One diagnostic: pure, quick, and silent when all is well. */
export type Rule = (check: Check) => readonly Issue[];

/** What an issue of a button says; the rest is known from the button. */
export type ButtonIssue = RuleFinding & Omit<IssueFrame, 'path' | 'target'> & { readonly field?: string };

/** An issue at a button, or at one field of it. */
export function atButton(checked: CheckedButton, { field, ...issue }: ButtonIssue): Issue {
  const target: Target = { kind: 'button', id: checked.button.id, ...(field === undefined ? {} : { field }) };
  return { ...issue, path: field === undefined ? checked.path : [...checked.path, field], target };
}

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

/** What a look at one button finds. */
type ButtonFindings = ButtonIssue | readonly ButtonIssue[] | null;

/**
 * A rule that looks at the buttons one by one. What is no button for the portal, an entry that is not an object or a NEWLINE
 * among the buttons, is passed over: of its fields nothing is left to say.
 */
export function forButtons(find: (checked: CheckedButton, check: Check) => ButtonFindings): Rule {
  return (check) => {
    const issues: Issue[] = [];
    for (const checked of check.buttons) {
      if (!isPortalButton(checked.button)) continue;
      const found = find(checked, check);
      if (found === null) continue;
      for (const issue of isList(found) ? found : [found])
        issues.push(atButton(checked, { page: DOCS.keyboards, ...issue }));
    }
    return issues;
  };
}

/** Whether an entry of a row is a button for the portal. */
export function isPortalButton({ raw, fields }: KeyboardButton): boolean {
  return raw === undefined && !isNewline(fields);
}

function isList(found: Exclude<ButtonFindings, null>): found is readonly ButtonIssue[] {
  return Array.isArray(found);
}
