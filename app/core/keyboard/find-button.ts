import type { Button, KeyboardDocument } from './document.ts';

/** Where a button stands, counted from 0. */
export interface Found {
  readonly button: Button;
  readonly row: number;
  readonly index: number;
}

/** The button with this id and where it stands, or null. */
export function findButton(keyboard: KeyboardDocument, id: string): Found | null {
  for (const [row, { buttons }] of keyboard.rows.entries()) {
    const index = buttons.findIndex((button) => button.id === id);
    const button = buttons[index];
    if (button) return { button, row, index };
  }
  return null;
}
