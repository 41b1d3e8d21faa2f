import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Issue } from '../../../core/json/issue.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { editorStore } from '../../../store/editor-store.ts';
import { fixCommand } from '../../../store/issues.ts';
import { type Problem, problemStore, problemsAt } from '../../../store/problems.ts';
import { type FieldNote, FieldNotes } from '../../../ui/field-notes.tsx';

/** The list of problems says all. */
const MOST = 4;

/** What is wrong with any of these: of each cause one sentence, and one fix for all of them. */
export function CommonNotes({ places }: { readonly places: readonly string[] }) {
  const { say } = useI18n();
  const id = useId();
  const problems = useStore(problemStore);
  const grouped = useMemo(() => {
    const causes = new Map<Problem, Issue[]>();
    for (const { problem, issue } of places.flatMap((place) => problemsAt(problems, place))) {
      if (problem.standing !== 'info') causes.set(problem, [...(causes.get(problem) ?? []), issue]);
    }
    return [...causes].slice(0, MOST);
  }, [problems, places]);
  const notes = grouped.map(([{ standing, said }, issues]): FieldNote => {
    const fix = issues.find((issue) => issue.fix)?.fix;
    return {
      severity: standing === 'error' || standing === 'todo' ? standing : 'warning',
      text: say(said),
      ...(fix && { action: { label: say(fix.label), run: () => fixCommand(editorStore, issues) } }),
    };
  });
  return notes.length > 0 && <FieldNotes id={id} notes={notes} />;
}
