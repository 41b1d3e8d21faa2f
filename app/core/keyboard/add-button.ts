import { type Fields, type KeyboardButton, type KeyboardDocument, nextId, type Row } from './document.ts';
import { clampPlace, type Place } from './place.ts';

/** The keyboard with a new button of these fields at the place. Its id is `nextId(keyboard, 'b')`. */
export function addButton(keyboard: KeyboardDocument, fields: Fields, place: Place): KeyboardDocument {
  return insertButton(keyboard, { id: nextId(keyboard, 'b'), fields }, place);
}

/** The keyboard with this very button put at the place; places outside are moved to the nearest one inside. */
export function insertButton(keyboard: KeyboardDocument, button: KeyboardButton, place: Place): KeyboardDocument {
  const goal = clampPlace(keyboard, place);
  const target = keyboard.rows[goal.row];
  if (goal.kind === 'new-row' || !target) {
    const fresh: Row = { id: nextId(keyboard, 'r'), buttons: [button] };
    return { ...keyboard, rows: keyboard.rows.toSpliced(goal.row, 0, fresh) };
  }
  const filled = { ...target, buttons: target.buttons.toSpliced(goal.index, 0, button) };
  return { ...keyboard, rows: keyboard.rows.with(goal.row, filled) };
}
