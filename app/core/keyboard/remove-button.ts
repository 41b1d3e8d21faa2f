import type { KeyboardDocument } from './document.ts';
import { findButton } from './find-button.ts';

/** The keyboard without this button. A row that this empties goes too, or it would leave a line break behind. */
export function removeButton(keyboard: KeyboardDocument, id: string): KeyboardDocument {
  const found = findButton(keyboard, id);
  const row = found && keyboard.rows[found.row];
  if (!row) return keyboard;
  const buttons = row.buttons.filter((button) => button.id !== id);
  const rows =
    buttons.length === 0 ? keyboard.rows.toSpliced(found.row, 1) : keyboard.rows.with(found.row, { ...row, buttons });
  return { ...keyboard, rows };
}
