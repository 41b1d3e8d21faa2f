import { insertButton } from './add-button.ts';
import { addRow } from './add-row.ts';
import { type KeyboardDocument, nextId } from './document.ts';

/** The keyboard with a copy of the row right below it: every entry of it, those that are no buttons too. */
export function duplicateRow(keyboard: KeyboardDocument, id: string): KeyboardDocument {
  const from = keyboard.rows.findIndex((row) => row.id === id);
  const source = keyboard.rows[from];
  if (!source) return keyboard;
  return source.buttons.reduce(
    (copy, button, index) =>
      insertButton(copy, { ...button, id: nextId(copy, 'b') }, { kind: 'in-row', row: from + 1, index }),
    addRow(keyboard, from + 1),
  );
}
