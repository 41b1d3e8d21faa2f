import { useStore } from 'zustand';
import type { Issue, RequestField } from '../../core/issue.ts';
import { type Translate, useI18n } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { fixCommand, issuesAt, selectIssues } from '../../store/issues.ts';
import type { FieldNote } from '../../ui/field-notes.tsx';

/** No field says more than this much; the list of problems says all. */
const MOST = 2;

/** What is wrong at one place, the worst first. Notes that are merely worth knowing stay in the list of problems. */
export function useIssues(place: string): readonly Issue[] {
  return useStore(editorStore, (state) => issuesAt(selectIssues(state), place));
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
export function useNotes(issues: readonly Issue[], isWanted: (issue: Issue) => boolean = () => true) {
  const { t, language } = useI18n();
  return issues
    .filter((issue) => issue.severity !== 'info' && isWanted(issue))
    .slice(0, MOST)
    .map((issue) => toNote(issue, language, t));
}

function toNote(issue: Issue, language: 'en' | 'ru', t: Translate): FieldNote {
  const { severity, message, fix } = issue;
  return {
    severity: severity === 'error' ? 'error' : 'warning',
    text: message[language],
    ...(fix && {
      action: { label: t('problems.fix', { label: fix.label[language] }), run: () => fixCommand(editorStore, [issue]) },
    }),
  };
}
