import { addButton } from './add-button.ts';
import type { KeyboardDocument } from './document.ts';
import { findButton } from './find-button.ts';

/**
 * The keyboard with a copy of the button right after it. The copy's id is `nextId(keyboard, 'b')`. The same object for an
 * entry that is no button.
 */
export function duplicateButton(keyboard: KeyboardDocument, id: string): KeyboardDocument {
  const found = findButton(keyboard, id);
  if (!found || found.button.raw !== undefined) return keyboard;
  return addButton(keyboard, found.button.fields, { kind: 'in-row', row: found.row, index: found.index + 1 });
}
