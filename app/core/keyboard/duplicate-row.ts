import type { KeyboardDocument } from './document.ts';
import { insertRows } from './insert-parts.ts';

/** The keyboard with copies of these rows below the last of them, without the entries that end them. */
export function duplicateRows(keyboard: KeyboardDocument, ids: readonly string[]): KeyboardDocument {
  const chosen = new Set(ids);
  const sources = keyboard.rows.filter((row) => chosen.has(row.id));
  const below = keyboard.rows.findLastIndex((row) => chosen.has(row.id)) + 1;
  return insertRows(
    keyboard,
    sources.map(({ id, buttons }) => ({ id, buttons })),
    below,
  );
}
