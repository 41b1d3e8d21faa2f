import type { Issue } from '../../core/json/issue.ts';
import { placeOf } from '../../store/issues.ts';

/** Issues with keys that stay when others come and go, so that the list keeps its elements and the focus. */
export function keyIssues(issues: readonly Issue[]): readonly (readonly [string, Issue])[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const { code, target } = issue;
    const name = `${code} ${placeOf(target)} ${target && 'field' in target ? target.field : ''}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return [`${name} ${count}`, issue];
  });
}
