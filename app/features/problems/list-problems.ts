import { bySeverity, type Issue } from '../../core/json/issue.ts';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { nameButton } from '../../core/keyboard/find-button.ts';
import type { Translate } from '../../i18n/i18n.tsx';
import { issuePlace } from '../../store/issues.ts';

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

/** The worst first; among equals the request and the keyboard, then row by row and button by button. */
export function sortIssues(issues: readonly Issue[], positions: ReadonlyMap<string, Position>): readonly Issue[] {
  const placed = issues.map((issue) => {
    const { target } = issue;
    const { row = 0, index = 0 } = (target && 'id' in target ? positions.get(target.id) : undefined) ?? {};
    return { issue, order: [row, index] as const };
  });
  placed.sort(
    ({ issue: one, order: a }, { issue: other, order: b }) => bySeverity(one, other) || a[0] - b[0] || a[1] - b[1],
  );
  return placed.map(({ issue }) => issue);
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

/** Issues with keys that stay when others come and go, so that the list keeps its elements and the focus. */
export function keyIssues(issues: readonly Issue[]): readonly (readonly [string, Issue])[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const { code, target } = issue;
    const name = `${code} ${issuePlace(target)} ${target && 'field' in target ? target.field : ''}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return [`${name} ${count}`, issue];
  });
}
