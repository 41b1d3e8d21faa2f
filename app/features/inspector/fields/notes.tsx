import { useId } from 'react';
import { useStore } from 'zustand';
import type { Issue, RequestField } from '../../../core/json/issue.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { editorStore } from '../../../store/editor-store.ts';
import { fixCommand, issuesAt } from '../../../store/issues.ts';
import { settledStore } from '../../../store/settled.ts';
import { type FieldNote, FieldNotes } from '../../../ui/field-notes.tsx';

/** No field says more than this much; the list of problems says all. */
const MOST = 2;

/** What is wrong at one place, the worst first. Notes that are merely worth knowing stay in the list of problems. */
export function useIssues(place: string): readonly Issue[] {
  return useStore(settledStore, ({ checked }) => issuesAt(checked.issues, place));
}

/** What is to be said below one field of a button. */
export function useFieldNotes(id: string, name: string): readonly FieldNote[] {
  return useNotes(useIssues(`button ${id}`), ({ target }) => target?.kind === 'button' && target.field === name);
}

/** What is to be said below one field of the request. */
export function useRequestNotes(name: RequestField): readonly FieldNote[] {
  return useNotes(useIssues('request'), ({ target }) => target?.kind === 'request' && target.field === name);
}

/** What is to be said of these issues. */
function useNotes(issues: readonly Issue[], isWanted: (issue: Issue) => boolean = () => true) {
  const i18n = useI18n();
  return issues
    .filter((issue) => issue.severity !== 'info' && isWanted(issue))
    .slice(0, MOST)
    .map((issue) => toNote(issue, i18n));
}

function toNote(issue: Issue, { t, say }: ReturnType<typeof useI18n>): FieldNote {
  const { severity, fix } = issue;
  return {
    severity: severity === 'error' ? 'error' : 'warning',
    text: say(issue),
    ...(fix && {
      action: { label: t('problems.fix', { label: say(fix.label) }), run: () => fixCommand(editorStore, [issue]) },
    }),
  };
}

/** What is wrong with a thing as a whole, above its fields. */
export function PlaceNotes({ issues }: { readonly issues: readonly Issue[] }) {
  const id = useId();
  const notes = useNotes(issues);
  return notes.length > 0 && <FieldNotes id={id} notes={notes} />;
}
