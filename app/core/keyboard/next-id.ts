import type { KeyboardDocument } from './document.ts';

/** An id that no button (`b7`) or no row (`r3`) of the keyboard has: one above the highest. */
export function nextId(keyboard: KeyboardDocument, prefix: 'b' | 'r'): string {
  const ids = prefix === 'r' ? keyboard.rows : keyboard.rows.flatMap((row) => row.buttons);
  let highest = 0;
  for (const { id } of ids) highest = Math.max(highest, numberOf(id) || 0);
  return `${prefix}${highest + 1}`;
}

/** The number in an id of a button (`b7`) or a row (`r3`). */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}
