import type { KeyboardDocument } from './document.ts';

/** The keyboard without this row and its buttons. */
export function removeRow(keyboard: KeyboardDocument, id: string): KeyboardDocument {
  const rows = keyboard.rows.filter((row) => row.id !== id);
  return rows.length === keyboard.rows.length ? keyboard : { ...keyboard, rows };
}
