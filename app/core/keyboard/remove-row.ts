import type { KeyboardDocument } from './document.ts';

/** The keyboard without this row and its buttons. */
export function removeRow(keyboard: KeyboardDocument, id: string): KeyboardDocument {
  return removeRows(keyboard, [id]);
}

/** The keyboard without these rows and their buttons. */
export function removeRows(keyboard: KeyboardDocument, ids: readonly string[]): KeyboardDocument {
  const gone = new Set(ids);
  const rows = keyboard.rows.filter(({ id }) => !gone.has(id));
  return rows.length === keyboard.rows.length ? keyboard : { ...keyboard, rows };
}
