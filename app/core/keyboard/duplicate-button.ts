import { insertButton } from './add-button.ts';
import { isUnknownEntry, type KeyboardDocument, nextId } from './document.ts';
import { findButton } from './find-button.ts';

/**
 * The keyboard with a copy of the button, or of an unknown entry, right after it. The copy's id is `nextId(keyboard, 'b')`.
 * The same object for an entry that is no button.
 */
export function duplicateButton(keyboard: KeyboardDocument, id: string): KeyboardDocument {
  const found = findButton(keyboard, id);
  if (!found || (found.button.raw !== undefined && !isUnknownEntry(found.button.raw))) return keyboard;
  const copy = { ...found.button, id: nextId(keyboard, 'b') };
  return insertButton(keyboard, copy, { kind: 'in-row', row: found.row, index: found.index + 1 });
}
