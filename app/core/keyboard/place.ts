import type { KeyboardDocument } from './document.ts';

/**
 * A gap between things, where a button can be put: before the `index`-th button of a row, or in a row of its own
 * before the `row`-th one. Counted in the keyboard as it is before the change.
 */
export type Place =
  | { readonly kind: 'in-row'; readonly row: number; readonly index: number }
  | { readonly kind: 'new-row'; readonly row: number };

/** Whether two places are the same gap. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.row !== b.row || a.kind !== b.kind) return false;
  return a.kind === 'new-row' || (b.kind === 'in-row' && a.index === b.index);
}

/** The nearest place that the keyboard has. A row that does not exist, below the last one, is a row of its own. */
export function clampPlace(keyboard: KeyboardDocument, place: Place): Place {
  const row = clamp(place.row, keyboard.rows.length);
  const target = keyboard.rows[row];
  if (place.kind === 'new-row' || !target) return { kind: 'new-row', row };
  return { kind: 'in-row', row, index: clamp(place.index, target.buttons.length) };
}

function clamp(at: number, highest: number): number {
  return Math.max(0, Math.min(at, highest));
}
