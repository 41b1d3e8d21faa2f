import { insertButton } from './add-button.ts';
import type { KeyboardDocument } from './document.ts';
import { findButton } from './find-button.ts';
import { clampPlace, type Place } from './place.ts';
import { removeButton } from './remove-button.ts';

/**
 * The keyboard with the button moved to a place, counted before the move. The same object when it already stands
 * there. A row that the move empties goes.
 */
export function moveButton(keyboard: KeyboardDocument, id: string, place: Place): KeyboardDocument {
  const found = findButton(keyboard, id);
  const row = found && keyboard.rows[found.row];
  if (!row) return keyboard;
  const goal = clampPlace(keyboard, place);
  if (goal.kind === 'in-row' && goal.row === found.row) {
    if (goal.index === found.index || goal.index === found.index + 1) return keyboard;
    const index = goal.index > found.index ? goal.index - 1 : goal.index;
    const buttons = row.buttons.toSpliced(found.index, 1).toSpliced(index, 0, found.button);
    return { ...keyboard, rows: keyboard.rows.with(found.row, { ...row, buttons }) };
  }
  const alone = row.buttons.length === 1;
  if (goal.kind === 'new-row' && alone && (goal.row === found.row || goal.row === found.row + 1)) return keyboard;
  const shifted = alone && goal.row > found.row ? goal.row - 1 : goal.row;
  return insertButton(removeButton(keyboard, id), found.button, { ...goal, row: shifted });
}
