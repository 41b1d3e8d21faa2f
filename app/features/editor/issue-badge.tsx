import { useStore } from 'zustand';
import { useFirstI18n } from '../../i18n/i18n.tsx';
import { problemStore, worstAt } from '../../store/problems.ts';
import { SeverityIcon } from '../../ui/severity-icon.tsx';

/** The worst thing that is wrong with a button or a row (see `issuePlace`), or what is still to do there: the sentence about it. */
export function useWorstIssue(place: string) {
  const { t, say } = useFirstI18n();
  // Single values, so that only what has another badge is drawn anew.
  const severity = useStore(problemStore, (state) => worstAt(state, place)?.problem.standing);
  const message = useStore(problemStore, (state) => {
    const worst = worstAt(state, place);
    return worst && say(worst.problem.standing === 'todo' ? worst.problem.said : worst.issue);
  });
  if (severity === undefined || message === undefined) return null;
  return { severity, message, spoken: `${t(`problems.${severity}`)}: ${message}` };
}

interface IssuePartProps {
  readonly issue: NonNullable<ReturnType<typeof useWorstIssue>>;
}

/** The mark on the top right corner of what it sits in. It is for the eye alone. */
export function IssueBadge({ issue }: IssuePartProps) {
  return (
    <span data-badge={issue.severity} className="absolute -top-1.5 -right-1.5 z-1 rounded-full bg-panel p-px">
      <SeverityIcon severity={issue.severity} size={15} className="block" />
    </span>
  );
}

/** What the mark means, for what is described by `id`. */
export function IssueWords({ issue, id }: IssuePartProps & { readonly id: string }) {
  return (
    <span id={id} hidden>
      {issue.spoken}
    </span>
  );
}
