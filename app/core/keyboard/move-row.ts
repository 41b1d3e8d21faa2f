import type { KeyboardDocument } from './document.ts';

/** The keyboard with a row moved before the `index`-th one, counted before the move. The same object if it stands there. */
export function moveRow(keyboard: KeyboardDocument, id: string, index: number): KeyboardDocument {
  const from = keyboard.rows.findIndex((row) => row.id === id);
  const row = keyboard.rows[from];
  const to = Math.max(0, Math.min(index, keyboard.rows.length));
  if (!row || to === from || to === from + 1) return keyboard;
  const rest = keyboard.rows.toSpliced(from, 1);
  return { ...keyboard, rows: rest.toSpliced(to > from ? to - 1 : to, 0, row) };
}
