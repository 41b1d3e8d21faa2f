import type { Design } from '../../core/keyboard/design.ts';
import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { type History, type Step, seal } from '../../core/keyboard/history.ts';
import { applyChange, type Change } from '../change.ts';
import { writeDesign } from '../draft.ts';

/** A change that is not saved yet, with the ids of the buttons and rows that it made. */
export interface Pending {
  readonly seq: number;
  readonly change: Change;
  readonly made: readonly string[];
  /** It began a step of its own. */
  readonly opens: boolean;
}

/** The ids that a keyboard has and another one has not, in the order of the keyboard. */
export function madeIds(before: KeyboardDocument, after: KeyboardDocument): string[] {
  if (before === after) return [];
  const known = new Set(idsOf(before));
  return idsOf(after).filter((id) => !known.has(id));
}

/**
 * Makes changes again on another history than the one they were made on. Both tabs may have given the same id to a new button:
 * each change sees the ids under which it knew the buttons. Undo and redo take back what is among these changes, never what
 * somebody else has done meanwhile.
 */
export function replay(
  loaded: History<Design>,
  pending: readonly Pending[],
  by: string,
): { readonly history: History<Design>; readonly pending: readonly Pending[] } {
  let history = loaded;
  let own = 0;
  let undone = 0;
  let renamed: Renaming = new Map();
  const again: Pending[] = [];
  for (const { seq, change, made, opens } of pending) {
    if ((change.kind === 'undo' && own === 0) || (change.kind === 'redo' && undone === 0)) continue;
    const next = applyChange(opens ? seal(history) : history, underKnownIds(change, renamed), by);
    if (change.kind === 'edit') {
      own += next.past.length > history.past.length ? 1 : 0;
      undone = 0;
    } else {
      own += change.kind === 'undo' ? -1 : 1;
      undone += change.kind === 'undo' ? 1 : -1;
    }
    const now = madeIds(history.present.keyboard, next.present.keyboard);
    again.push({ seq, change: underKnownIds(change, renamed), made: now, opens });
    for (const kind of ['r', 'b']) {
      const own = now.filter((id) => id.startsWith(kind));
      made
        .filter((id) => id.startsWith(kind))
        .forEach((id, at) => {
          renamed = rename(renamed, id, own[at] ?? id);
        });
    }
    history = next;
  }
  return { history: seal(history), pending: again };
}

/** From the id under which a change knows a thing to the one that it has. Each id is the name of one thing on either side. */
type Renaming = ReadonlyMap<string, string>;

/** One more thing has another name; whatever had that name takes the one that got free. */
function rename(names: Renaming, known: string, own: string): Renaming {
  const before = names.get(known) ?? known;
  if (before === own) return names;
  const other = [...names].find(([, name]) => name === own)?.[0] ?? own;
  return new Map([...names, [known, own], [other, before]]);
}

function underKnownIds(change: Change, names: Renaming): Change {
  if (change.kind !== 'edit' || names.size === 0) return change;
  const back: Renaming = new Map([...names].map(([known, own]) => [own, known]));
  const operation = (design: Design) => {
    const known = renameIds(design, back);
    const next = change.operation(known);
    return next === known ? design : renameIds(next, names);
  };
  return { ...change, operation };
}

function renameIds(design: Design, names: Renaming): Design {
  const own = ({ id }: { readonly id: string }) => names.get(id) ?? id;
  const rows = design.keyboard.rows.map((row) => ({
    ...row,
    id: own(row),
    buttons: row.buttons.map((button) => (names.has(button.id) ? { ...button, id: own(button) } : button)),
  }));
  return { ...design, keyboard: { ...design.keyboard, rows } };
}

function idsOf({ rows }: KeyboardDocument): string[] {
  return rows.flatMap((row) => [row.id, ...row.buttons.map((button) => button.id)]);
}

/** A history of which nobody is asked any more which tab made it: those tabs were there before this one. */
export function forgetTabs(history: History<Design>): History<Design> {
  const forget = (steps: readonly Step<Design>[]) => steps.map(({ label, value }) => ({ label, value }));
  return { ...history, past: forget(history.past), future: forget(history.future) };
}

/** A loaded history with the very designs of the present one wherever they are the same: nothing is drawn anew for them. */
export function reuseDesigns(loaded: History<Design>, present: History<Design>): History<Design> {
  const known = new Map<string, Design>();
  const designs = [...present.past, { value: present.present }, ...present.future].map(({ value }) => value);
  for (const design of designs) known.set(writeDesign(design), design);
  const own = (design: Design) => known.get(writeDesign(design)) ?? design;
  const ownStep = (step: Step<Design>) => ({ ...step, value: own(step.value) });
  return {
    ...loaded,
    past: loaded.past.map(ownStep),
    present: own(loaded.present),
    future: loaded.future.map(ownStep),
  };
}
