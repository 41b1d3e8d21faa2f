import { type KeyboardButton, type KeyboardDocument, type Row, takeIds } from './document.ts';
import { clampPlace, type Place } from './place.ts';

/**
 * The keyboard with copies of these buttons side by side at the place, in their order. Their ids are those that
 * `takeIds(keyboard, 'b')` gives, one after another. The same object without any.
 */
export function insertButtons(
  keyboard: KeyboardDocument,
  buttons: readonly KeyboardButton[],
  place: Place,
): KeyboardDocument {
  if (buttons.length === 0) return keyboard;
  const goal = clampPlace(keyboard, place);
  const target = keyboard.rows[goal.row];
  const copies = copyButtons(buttons, takeIds(keyboard, 'b'));
  if (goal.kind === 'new-row' || !target) {
    const fresh: Row = { id: takeIds(keyboard, 'r')(), buttons: copies };
    return { ...keyboard, rows: keyboard.rows.toSpliced(goal.row, 0, fresh) };
  }
  const filled = { ...target, buttons: target.buttons.toSpliced(goal.index, 0, ...copies) };
  return { ...keyboard, rows: keyboard.rows.with(goal.row, filled) };
}

/**
 * The keyboard with copies of these rows before its `index`-th one, empty rows and what ends a row included. Their ids are
 * those that `takeIds` gives for rows and buttons, one after another. The same object without any.
 */
export function insertRows(keyboard: KeyboardDocument, rows: readonly Row[], index: number): KeyboardDocument {
  if (rows.length === 0) return keyboard;
  const [rowId, buttonId] = [takeIds(keyboard, 'r'), takeIds(keyboard, 'b')];
  const copies = rows.map((row) => ({ ...row, id: rowId(), buttons: copyButtons(row.buttons, buttonId) }));
  return { ...keyboard, rows: keyboard.rows.toSpliced(Math.max(0, index), 0, ...copies) };
}

function copyButtons(buttons: readonly KeyboardButton[], id: () => string): readonly KeyboardButton[] {
  return buttons.map((button) => ({ ...button, id: id() }));
}
