import type { KeyboardDocument } from '../core/keyboard/document.ts';
import { duplicateButtons } from '../core/keyboard/duplicate-button.ts';
import { duplicateRows } from '../core/keyboard/duplicate-row.ts';
import { moveButtons } from '../core/keyboard/move-button.ts';
import { moveRows } from '../core/keyboard/move-row.ts';
import type { Place } from '../core/keyboard/place.ts';
import { removeButtons } from '../core/keyboard/remove-button.ts';
import { removeRows } from '../core/keyboard/remove-row.ts';
import { type Direction, stepButtons, stepRows } from '../core/keyboard/step-parts.ts';
import type { StepLabel } from './change.ts';
import { type EditorStore, editKeyboard } from './editor-store.ts';
import { listIds, type Selection, selectAmong, selectedIds } from './selection.ts';

const LABELS = {
  move: { button: ['moveButton', 'moveButtons'], row: ['moveRow', 'moveRows'] },
  remove: { button: ['removeButton', 'removeButtons'], row: ['removeRow', 'removeRows'] },
  duplicate: { button: ['duplicateButton', 'duplicateButtons'], row: ['duplicateRow', 'duplicateRows'] },
} as const satisfies Record<string, Record<Selection['kind'], readonly [one: StepLabel, several: StepLabel]>>;

function labelOf(what: keyof typeof LABELS, { kind, more }: Selection): StepLabel {
  return LABELS[what][kind][more ? 1 : 0];
}

/** Moves buttons side by side to a place, or rows before the row of the place, as one step. They are selected afterwards. */
export function moveCommand(store: EditorStore, parts: Selection, place: Place): void {
  const ids = selectedIds(parts);
  const move = (keyboard: KeyboardDocument) =>
    parts.kind === 'row' ? moveRows(keyboard, ids, place.row) : moveButtons(keyboard, ids, place);
  editKeyboard(store, move, { label: labelOf('move', parts), selection: parts });
}

/** The keyboard with these parts moved one step; the same object when they cannot go there. */
export function stepParts(keyboard: KeyboardDocument, parts: Selection, direction: Direction): KeyboardDocument {
  const ids = selectedIds(parts);
  if (parts.kind === 'button') return stepButtons(keyboard, ids, direction);
  if (direction !== 'up' && direction !== 'down') return keyboard;
  return stepRows(keyboard, ids, direction === 'up' ? -1 : 1);
}

export function stepCommand(store: EditorStore, parts: Selection, direction: Direction): void {
  editKeyboard(store, (keyboard) => stepParts(keyboard, parts, direction), {
    label: labelOf('move', parts),
    selection: parts,
  });
}

/** Removes buttons or rows; the neighbour is selected, so that Delete can be pressed again. */
export function removeCommand(store: EditorStore, parts: Selection): void {
  const { kind } = parts;
  const ids = selectedIds(parts);
  const gone = new Set(ids);
  const all = listIds(store.getState().history.present.keyboard, kind);
  const last = all.findLastIndex((id) => gone.has(id));
  if (last < 0) return;
  const next = all[last + 1] ?? all.findLast((id) => !gone.has(id));
  const remove = (keyboard: KeyboardDocument) =>
    kind === 'row' ? removeRows(keyboard, ids) : removeButtons(keyboard, ids);
  const selection = next === undefined ? null : { kind, id: next };
  editKeyboard(store, remove, { label: labelOf('remove', parts), selection });
}

/** Copies buttons or rows right after themselves, and selects the copies. */
export function duplicateCommand(store: EditorStore, parts: Selection): void {
  const { keyboard } = store.getState().history.present;
  const ids = selectedIds(parts);
  const duplicate = (now: KeyboardDocument) =>
    parts.kind === 'row' ? duplicateRows(now, ids) : duplicateButtons(now, ids);
  const copied = duplicate(keyboard);
  if (copied === keyboard) return;
  const before = new Set(listIds(keyboard, parts.kind));
  const fresh = listIds(copied, parts.kind).filter((id) => !before.has(id));
  editKeyboard(store, (now) => (now === keyboard ? copied : duplicate(now)), {
    label: labelOf('duplicate', parts),
    selection: selectAmong(copied, parts.kind, new Set(fresh)),
  });
}
