import type { Issue, Target } from '../../core/json/issue.ts';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { nameButton } from '../../core/keyboard/find-button.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { byStanding, type Problem, STANDINGS } from '../../store/problems.ts';

/** Where a button or a row stands, counted from 1. */
export interface Position {
  readonly row: number;
  readonly index: number;
  /** What the button is called; null for a row and for what has no text. */
  readonly name: string | null;
}

/** The positions of all buttons and rows by their ids, found at once: the list may be long. A row has index 0. */
export function locateButtons(keyboard: KeyboardDocument): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  for (const [row, { id, buttons }] of keyboard.rows.entries()) {
    positions.set(id, { row: row + 1, index: 0, name: null });
    for (const [index, button] of buttons.entries()) {
      positions.set(button.id, { row: row + 1, index: index + 1, name: nameButton(button) });
    }
  }
  return positions;
}

/** The worst first, what is still to do last; among equals the request and the keyboard, then row by row and button by button. */
export function sortProblems(
  problems: readonly Problem[],
  positions: ReadonlyMap<string, Position>,
): readonly Problem[] {
  const placed = problems.map((problem) => {
    const { target } = problem.lead;
    const { row = 0, index = 0 } = (target && 'id' in target ? positions.get(target.id) : undefined) ?? {};
    const isToDo = problem.standing === 'todo' ? STANDINGS.length : 0;
    return { problem, isToDo, row, index };
  });
  placed.sort((a, b) => a.isToDo - b.isToDo || byStanding(a.problem, b.problem) || a.row - b.row || a.index - b.index);
  return placed.map(({ problem }) => problem);
}

/** The issues of a problem at buttons, one a button: what leads to each. */
export function listShared({ issues }: Problem): readonly (Issue & { readonly target: Target & { kind: 'button' } })[] {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const { target } = issue;
    if (target?.kind !== 'button' || seen.has(target.id)) return [];
    seen.add(target.id);
    return [{ ...issue, target }];
  });
}

/** Where an issue lies, for a person: `Row 1, button 2 · LINK`. */
export function describeIssuePlace(
  { target, path }: Issue,
  positions: ReadonlyMap<string, Position>,
  t: Translate,
): string {
  return [namePart(), nameField()].filter(Boolean).join(' · ');

  function namePart(): string {
    if (target?.kind === 'request') return t('problems.request');
    const position = target && 'id' in target ? positions.get(target.id) : undefined;
    if (!position) return t('problems.keyboard');
    const { row, index } = position;
    return index === 0 ? t('problems.row', { row }) : t('problems.button', { row, index });
  }

  function nameField(): string | undefined {
    if (target?.kind === 'button') return target.field;
    if (target?.kind !== 'request') return undefined;
    const name = path.at(-1);
    return typeof name === 'string' ? name : undefined;
  }
}
