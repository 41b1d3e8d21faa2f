import { createStore } from 'zustand/vanilla';
import type { Target } from '../core/json/issue.ts';
import type { KeyboardDocument } from '../core/keyboard/document.ts';
import { findButton } from '../core/keyboard/find-button.ts';
import type { Place } from '../core/keyboard/place.ts';

/** What the inspector shows and the keys act on. */
export interface Selection {
  readonly kind: 'button' | 'row';
  readonly id: string;
}

/** The selection, or null when what it points at is gone. */
export function keepSelection(selection: Selection | null, keyboard: KeyboardDocument): Selection | null {
  if (selection === null) return null;
  const stands =
    selection.kind === 'button'
      ? findButton(keyboard, selection.id) !== null
      : keyboard.rows.some((row) => row.id === selection.id);
  return stands ? selection : null;
}

/** The place right after the selection; at the end of the last row without one. */
export function placeAfter(selection: Selection | null, keyboard: KeyboardDocument): Place {
  const found = selection?.kind === 'button' ? findButton(keyboard, selection.id) : null;
  if (found) return { kind: 'in-row', row: found.row, index: found.index + 1 };
  const chosen = selection?.kind === 'row' ? keyboard.rows.findIndex((row) => row.id === selection.id) : -1;
  const row = chosen >= 0 ? chosen : keyboard.rows.length - 1;
  if (row < 0) return { kind: 'new-row', row: 0 };
  return { kind: 'in-row', row, index: keyboard.rows[row]?.buttons.length ?? 0 };
}

/** What the focus is to go to as soon as it is on the page; null when nobody asked. Neither kept nor undone. */
export const requestedFocus = createStore<{ readonly target: Target | null }>(() => ({ target: null }));

/** Asks whoever shows the target for the focus. */
export function requestFocus(target: Target): void {
  requestedFocus.setState({ target });
}

/** The wish is granted: the field has the focus. */
export function grantFocus(): void {
  requestedFocus.setState({ target: null });
}
