import type { KeyboardDocument } from '../../core/keyboard/document.ts';
import { findButton } from '../../core/keyboard/find-button.ts';
import type { Place } from '../../core/keyboard/place.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'new-row';

/**
 * Where a button goes when it is moved one step without dragging; null when it cannot go there. Up and down at the
 * edge of the keyboard lead into a row of its own.
 */
export function neighbourPlace(keyboard: KeyboardDocument, id: string, direction: Direction): Place | null {
  const found = findButton(keyboard, id);
  const row = found && keyboard.rows[found.row];
  if (!row) return null;
  const alone = row.buttons.length === 1;
  switch (direction) {
    case 'left':
      return found.index === 0 ? null : { kind: 'in-row', row: found.row, index: found.index - 1 };
    case 'right':
      return found.index === row.buttons.length - 1 ? null : { kind: 'in-row', row: found.row, index: found.index + 2 };
    case 'new-row':
      return alone ? null : { kind: 'new-row', row: found.row + 1 };
    case 'up':
    case 'down': {
      const next = found.row + (direction === 'up' ? -1 : 1);
      const target = keyboard.rows[next];
      if (target) return { kind: 'in-row', row: next, index: Math.min(found.index, target.buttons.length) };
      return alone ? null : { kind: 'new-row', row: direction === 'up' ? 0 : keyboard.rows.length };
    }
  }
}
