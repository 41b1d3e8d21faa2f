import { DOCS } from '../../json/docs.ts';
import type { Issue, IssueFrame, Path, RequestField, Target } from '../../json/issue.ts';
import type { Design } from '../../keyboard/design.ts';
import { isNewline, type KeyboardButton, type Row } from '../../keyboard/document.ts';
import type { DesignTrace, TracedDesign } from '../../portal/validator/trace-design.ts';
import type { ActionKind } from '../../request/actions.ts';
import type { FilledDesign } from '../../variables/fill-design.ts';
import type { RuleFinding } from './rule-codes.ts';

/** What rules have said of a thing. */
export interface Answers {
  /** By the number of the rule. A map for each rule would be found in more slowly than the rule is run. */
  readonly answers: (readonly Issue[] | undefined)[];
}

/** One button under check: where it stands and what becomes of it. */
export interface CheckedButton extends Answers {
  readonly button: KeyboardButton;
  readonly row: Row;
  /** Where its entry stands in the request's parameters. */
  readonly path: Path;
  /** Null when the portal does not look at the list at all. */
  readonly trace: DesignTrace | null;
  /** Whether it is a button for the portal. */
  readonly isButton: boolean;
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
  const path = firstPaths(traced).get(row.id) ?? traced.method.paths.keyboard;
  return { page: DOCS.keyboards, ...issue, path, target: { kind: 'row', id: row.id } };
}

const paths = new WeakMap<TracedDesign, ReadonlyMap<string, Path>>();

/** Where the first entry of each row stands. */
function firstPaths(traced: TracedDesign): ReadonlyMap<string, Path> {
  const before = paths.get(traced);
  if (before) return before;
  const found = new Map<string, Path>();
  for (const { rowId, path } of traced.entries) if (!found.has(rowId)) found.set(rowId, path);
  paths.set(traced, found);
  return found;
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
 * A rule that looks at the buttons one by one, and at nothing else: of one that has not changed it is not asked again. What is no
 * button for the portal, an entry that is not an object or a NEWLINE among the buttons, is passed over: of its fields nothing is left
 * to say.
 */
export function forButtons(find: (checked: CheckedButton) => ButtonFindings): Rule {
  return askOnce(
    ({ buttons }) => buttons,
    (checked) => issuesOf(checked, find),
  );
}

/** The same for a rule that has to look around the button too. */
export function forButtonsIn(find: (checked: CheckedButton, check: Check) => ButtonFindings): Rule {
  return (check) => check.buttons.flatMap((checked) => issuesOf(checked, () => find(checked, check)));
}

function issuesOf(checked: CheckedButton, find: (checked: CheckedButton) => ButtonFindings): readonly Issue[] {
  const found = checked.isButton ? find(checked) : null;
  if (found === null) return NO_ISSUES;
  return (isList(found) ? found : [found]).map((issue) => atButton(checked, { page: DOCS.keyboards, ...issue }));
}

const NO_ISSUES: readonly Issue[] = [];

let rulesThatAskOnce = 0;

/** Room for what each rule says: a list that grows rule by rule, for thousands of buttons, is slower than most rules. */
export function noAnswers(): Answers['answers'] {
  return new Array(rulesThatAskOnce).fill(undefined);
}

/** A rule that asks the same of many things, of each only once: each is a new object when anything of it changes. */
export function askOnce<Thing extends Answers>(
  list: (check: Check) => readonly Thing[],
  ask: (thing: Thing) => readonly Issue[],
): Rule {
  const own = rulesThatAskOnce++;
  return (check) => {
    const all: Issue[] = [];
    for (const thing of list(check)) {
      const issues = thing.answers[own] ?? ask(thing);
      thing.answers[own] = issues;
      if (issues.length > 0) all.push(...issues);
    }
    return all;
  };
}

/** Whether an entry of a row is a button for the portal. */
export function isPortalButton({ raw, fields }: KeyboardButton): boolean {
  return raw === undefined && !isNewline(fields);
}

function isList(found: Exclude<ButtonFindings, null>): found is readonly ButtonIssue[] {
  return Array.isArray(found);
}
