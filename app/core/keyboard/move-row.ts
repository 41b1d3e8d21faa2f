import type { KeyboardDocument } from './document.ts';

/** The keyboard with these rows moved before the `index`-th one, in their order. The same object if they stand there. */
export function moveRows(keyboard: KeyboardDocument, ids: readonly string[], index: number): KeyboardDocument {
  const chosen = new Set(ids);
  const moved = keyboard.rows.filter(({ id }) => chosen.has(id));
  const isLeft = ({ id }: { readonly id: string }) => !chosen.has(id);
  const to = Math.max(0, Math.min(index, keyboard.rows.length));
  const rows = [...keyboard.rows.slice(0, to).filter(isLeft), ...moved, ...keyboard.rows.slice(to).filter(isLeft)];
  return rows.every((row, at) => row === keyboard.rows[at]) ? keyboard : { ...keyboard, rows };
}
