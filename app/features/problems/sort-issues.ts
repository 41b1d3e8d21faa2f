import type { Issue } from '../../core/issue.ts';
import type { Position } from './locate-buttons.ts';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** The worst first; among equals the request and the keyboard, then row by row and button by button. */
export function sortIssues(issues: readonly Issue[], positions: ReadonlyMap<string, Position>): readonly Issue[] {
  const placed = issues.map((issue) => {
    const { target } = issue;
    const { row = 0, index = 0 } = (target && 'id' in target ? positions.get(target.id) : undefined) ?? {};
    return { issue, order: [ORDER[issue.severity], row, index] as const };
  });
  placed.sort(({ order: a }, { order: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return placed.map(({ issue }) => issue);
}
