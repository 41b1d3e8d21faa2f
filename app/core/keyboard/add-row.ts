import { type KeyboardDocument, nextId } from './document.ts';

/** The keyboard with an empty row before the `index`-th one. Its id is `nextId(keyboard, 'r')`. */
export function addRow(keyboard: KeyboardDocument, index: number): KeyboardDocument {
  const row = { id: nextId(keyboard, 'r'), buttons: [] };
  return { ...keyboard, rows: keyboard.rows.toSpliced(Math.max(0, index), 0, row) };
}
