import { useId } from 'react';
import { useStore } from 'zustand';
import type { RequestField } from '../../../core/json/issue.ts';
import { useFirstI18n } from '../../../i18n/i18n.tsx';
import { editorStore } from '../../../store/editor-store.ts';
import { fixCommand } from '../../../store/issues.ts';
import { type PlacedProblem, problemStore, problemsAt } from '../../../store/problems.ts';
import { isAboutBot } from '../../../store/to-do.ts';
import { type FieldNote, FieldNotes } from '../../../ui/field-notes.tsx';

/** No field says more than this much; the list of problems says all. */
const MOST = 2;

/** What is wrong or still to do at one place, the worst first. Notes that are merely worth knowing stay in the list of problems. */
export function usePlaced(place: string): readonly PlacedProblem[] {
  return useStore(problemStore, (state) => problemsAt(state, place));
}

/** What is to be said below one field of a button. That the bot is missing is said where it is asked for. */
export function useFieldNotes(id: string, name: string): readonly FieldNote[] {
  const isHere = ({ issue: { target } }: PlacedProblem) => target?.kind === 'button' && target.field === name;
  return useNotes(usePlaced(`button ${id}`).filter((placed) => isHere(placed) && !isAboutBot(placed.issue)));
}

/** Whether a field of a button still has the value of an example. */
export function useIsExample(id: string, name: string): boolean {
  return usePlaced(`button ${id}`).some(
    ({ issue: { code, target } }) => code === 'example-value' && target?.kind === 'button' && target.field === name,
  );
}

/** What is to be said below one field of the request: of each cause one sentence. */
export function useRequestNotes(name: RequestField): readonly FieldNote[] {
  const here = usePlaced('request').filter(
    ({ issue: { target }, problem }, at, all) =>
      target?.kind === 'request' && target.field === name && all.findIndex((one) => one.problem === problem) === at,
  );
  return useNotes(here.map(({ issue, problem }) => ({ issue: isAboutBot(issue) ? problem.lead : issue, problem })));
}

/** What is to be said of these. */
function useNotes(placed: readonly PlacedProblem[]): readonly FieldNote[] {
  const i18n = useFirstI18n();
  return placed
    .filter(({ issue }) => issue.severity !== 'info')
    .slice(0, MOST)
    .map((one) => toNote(one, i18n));
}

function toNote({ issue, problem }: PlacedProblem, { say }: ReturnType<typeof useFirstI18n>): FieldNote {
  const { severity, fix } = issue;
  const isToDo = problem.standing === 'todo';
  return {
    severity: isToDo ? 'todo' : severity === 'error' ? 'error' : 'warning',
    text: say(isToDo ? problem.said : issue),
    ...(fix && { action: { label: say(fix.label), run: () => fixCommand(editorStore, [issue]) } }),
  };
}

/** What is wrong with a thing as a whole, above its fields. */
export function PlaceNotes({ placed }: { readonly placed: readonly PlacedProblem[] }) {
  const id = useId();
  const notes = useNotes(placed);
  return notes.length > 0 && <FieldNotes id={id} notes={notes} />;
}
