import { bySeverity, type Issue, type TextPlace, wordsKey } from '../../core/json/issue.ts';
import { sayOnce } from '../../core/rules/say-once.ts';

/** What is told in one sentence, and all places of the text it is told of. */
export interface PlacedRemark {
  readonly issue: Issue;
  readonly places: readonly TextPlace[];
}

/**
 * What readers and rules say of one keyboard, nothing twice: the worst first, then in the order of the text; what is said in the
 * same words of several places is one remark, and so are all variables.
 */
export function listRemarks(readers: readonly Issue[], rules: readonly Issue[]): readonly PlacedRemark[] {
  const issues = sayOnce(readers, rules);
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = isVariable(issue) ? 'variables' : `${issue.severity} ${wordsKey(issue)}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, 1).map((issue) => ({ issue: withAllNames(issue, group), places: placesOf(group) })),
    )
    .toSorted((a, b) => bySeverity(a.issue, b.issue) || byPlace(a.places[0], b.places[0]));
}

type Variable = Extract<Issue, { code: 'dynamic-expression' }> & { readonly params: { readonly shown: string } };

function isVariable(issue: Issue): issue is Variable {
  return issue.code === 'dynamic-expression' && 'shown' in issue.params;
}

/** Nobody reads more names in one sentence. */
const MOST_NAMES = 12;

/** A remark of one variable as that of all in its group. */
function withAllNames(issue: Issue, group: readonly Issue[]): Issue {
  if (!isVariable(issue)) return issue;
  const names = [...new Set(group.filter(isVariable).map(({ params }) => params.shown))];
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
  return { ...issue, params: { shown: shown.join(', ') } };
}

function placesOf(issues: readonly Issue[]): readonly TextPlace[] {
  const places = new Map(issues.flatMap(({ place }) => (place ? [[`${place.line}:${place.column}`, place]] : [])));
  return [...places.values()].toSorted(byPlace);
}

/** What has no place of its own is told of the whole, and first. */
function byPlace(a: TextPlace | undefined, b: TextPlace | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
