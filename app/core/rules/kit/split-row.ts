import type { Fix } from '../../json/issue.ts';
import { type KeyboardButton, type KeyboardDocument, nextId, type Row } from '../../keyboard/document.ts';
import { findButton } from '../../keyboard/find-button.ts';
import { fixKeyboard } from './make-fix.ts';

/**
 * The keyboard with one row divided into several. The first part keeps the row's id, the last one what ended the row; the new ids
 * count on from `nextId(keyboard, 'r')`. The same object when the row is not there or there is nothing to divide.
 */
export function splitRow(
  keyboard: KeyboardDocument,
  rowId: string,
  divide: (row: Row) => readonly (readonly KeyboardButton[])[],
): KeyboardDocument {
  const at = keyboard.rows.findIndex((row) => row.id === rowId);
  const row = keyboard.rows[at];
  const parts = row ? divide(row) : [];
  if (!row || parts.length < 2) return keyboard;
  const first = Number(nextId(keyboard, 'r').slice(1));
  const rows = parts.map((buttons, i): Row => {
    const id = i === 0 ? row.id : `r${first + i - 1}`;
    return i === parts.length - 1 && row.newline ? { id, buttons, newline: row.newline } : { id, buttons };
  });
  return { ...keyboard, rows: keyboard.rows.toSpliced(at, 1, ...rows) };
}

/** Puts the end of a row in the place of an entry that was meant to be one, in whichever row that stands by then. */
export function endRowAt(buttonId: string): Fix {
  return fixKeyboard({ code: 'end-the-row-here', params: {} }, (keyboard) => {
    const found = findButton(keyboard, buttonId);
    const row = found && keyboard.rows[found.row];
    if (!row) return keyboard;
    return splitRow(keyboard, row.id, ({ buttons }) => [buttons.slice(0, found.index), buttons.slice(found.index + 1)]);
  });
}
