import type { Issue, IssueFrame, Path, Target } from '../../json/issue.ts';
import type { Design } from '../../keyboard/design.ts';
import type { Button, Row } from '../../keyboard/document.ts';
import type { EntryTrace } from '../../portal/validator/store-answer.ts';
import type { TracedDesign } from '../../portal/validator/trace-design.ts';
import type { ActionKind } from '../../request/actions.ts';
import type { RuleFinding } from './rule-codes.ts';

/** One button under check: where it stands and what becomes of it. */
export interface CheckedButton {
  readonly button: Button;
  readonly row: Row;
  /** Where its entry stands in the request's parameters. */
  readonly path: Path;
  /** Null when the portal does not look at the list at all. */
  readonly trace: EntryTrace | null;
  /** What it does, or is meant to do. */
  readonly action: ActionKind | null;
}

/** What a rule looks at. */
export interface Check {
  readonly design: Design;
  readonly traced: TracedDesign;
  readonly buttons: readonly CheckedButton[];
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
