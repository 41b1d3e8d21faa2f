import type { Issue, Target } from '../core/json/issue.ts';
import { type EditorState, type EditorStore, edit, select } from './editor-store.ts';
import { requestFocus } from './selection.ts';
import { openSheet } from './sheet-store.ts';

/** What there is before the rules have come: nobody knows yet. */
export const UNCHECKED: readonly Issue[] = [];

/**
 * Fetches the rules. They are the heaviest part of the page, and nobody makes a mistake before they are there. What they
 * find is shown once its `words` are there too.
 */
export async function loadChecks(store: EditorStore, words: Promise<unknown> = Promise.resolve()): Promise<void> {
  const [{ checkDesign }] = await Promise.all([import('../core/rules/check-design.ts'), words]);
  store.setState({ check: checkDesign });
}

/** The problems of the present design, none before the rules are there. A selector: the same list for the same design. */
export function selectIssues(state: EditorState): readonly Issue[] {
  return state.check?.(state.history.present) ?? UNCHECKED;
}

/** Whether a fix changes more than its place shows: what it does is listed before it is done. */
export function isListedFirst({ code }: Issue): boolean {
  return code === 'deprecated-method';
}

/** Runs the fixes of these issues as one step that can be undone. One that is to be listed first opens its dialog instead. */
export function fixCommand(store: EditorStore, issues: readonly Issue[]): void {
  if (issues.length === 1 && issues.every(isListedFirst)) {
    store.setState({ dialog: 'convert' });
    return;
  }
  edit(store, (design) => issues.reduce((now, issue) => issue.fix?.apply(now) ?? now, design), { label: 'fix' });
}

/** Leads to the place of an issue: selects what it is about and puts the focus on the field that holds it. */
export function showIssueCommand(store: EditorStore, { target }: Pick<Issue, 'target'>): void {
  const part = target?.kind === 'button' || target?.kind === 'row' ? { kind: target.kind, id: target.id } : null;
  select(store, part);
  // A small screen keeps the list in sight: the fields come over it.
  if (store.getState().panel === 'drawer') openSheet();
  else store.setState({ panel: 'inspector' });
  requestFocus(target ?? { kind: 'keyboard' });
}

/** The thing on the page that an issue belongs to, without the field: `button b1`, `row r1`, `request`, `keyboard`. */
export function issuePlace(target: Target | undefined): string {
  if (target?.kind === 'button' || target?.kind === 'row') return `${target.kind} ${target.id}`;
  return target?.kind ?? 'keyboard';
}
