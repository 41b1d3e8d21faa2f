import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { nameButton } from '../../core/keyboard/name-button.ts';

/** Where a button or a row stands, counted from 1. */
export interface Position {
  readonly row: number;
  readonly index: number;
  /** What the button is called; null for a row and for what has no text. */
  readonly name: string | null;
}

/** The positions of all buttons and rows by their ids, found at once: the list may be long. A row has index 0. */
export function locateButtons(keyboard: KeyboardDocument): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  for (const [row, { id, buttons }] of keyboard.rows.entries()) {
    positions.set(id, { row: row + 1, index: 0, name: null });
    for (const [index, button] of buttons.entries()) {
      positions.set(button.id, { row: row + 1, index: index + 1, name: nameButton(button) });
    }
  }
  return positions;
}
