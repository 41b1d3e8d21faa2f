import type { Design } from '../core/keyboard/design.ts';
import { type History, record, redo, seal, undo } from '../core/keyboard/history.ts';

/** All names of steps; a saved step of another name is not understood. */
export const STEP_LABELS = [
  'addButton',
  'addRow',
  'moveButton',
  'moveButtons',
  'moveRow',
  'moveRows',
  'removeButton',
  'removeButtons',
  'removeRow',
  'removeRows',
  'duplicateButton',
  'duplicateButtons',
  'duplicateRow',
  'duplicateRows',
  'cut',
  'paste',
  'editText',
  'editButton',
  'editButtons',
  'arrange',
  'changeAction',
  'editMessage',
  'editRequest',
  'rename',
  'renameVariable',
  'editVariable',
  'clear',
  'fix',
  'convert',
  'import',
  'template',
  'editJson',
  'dropJson',
  'openLink',
  'openMessage',
  'openVersion',
] as const;

export type StepLabel = (typeof STEP_LABELS)[number];

/** One change of the history as it was asked for, so that it can be made again on another history. */
export type Change =
  | {
      readonly kind: 'edit';
      readonly operation: (design: Design) => Design;
      readonly label: StepLabel;
      readonly mergeKey: string | null;
      /** What comes next is a step of its own. */
      readonly seals: boolean;
    }
  | { readonly kind: 'undo' | 'redo' };

/** The history after a change; the same object when nothing changed. `by` is the tab that makes it. */
export function applyChange(history: History<Design>, change: Change, by?: string): History<Design> {
  if (change.kind !== 'edit') return change.kind === 'undo' ? undo(history) : redo(history);
  const { operation, label, mergeKey, seals } = change;
  const next = record(history, operation(history.present), label, mergeKey, by);
  return seals ? seal(next) : next;
}
