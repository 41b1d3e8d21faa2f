import { bySeverity, type Issue } from '../../core/json/issue.ts';
import type { Position } from './locate-buttons.ts';

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
