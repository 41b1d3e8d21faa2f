import { isUnknownEntry, type KeyboardButton, type KeyboardDocument, takeIds } from './document.ts';

/**
 * The keyboard with copies of these buttons, those of a row together after the last of them. Their ids are those that
 * `takeIds(keyboard, 'b')` gives, in the order of the board. Entries that are no buttons are passed over.
 */
export function duplicateButtons(keyboard: KeyboardDocument, ids: readonly string[]): KeyboardDocument {
  const chosen = new Set(ids);
  const isCopied = (button: KeyboardButton) => chosen.has(button.id) && canDuplicate(button);
  const freshId = takeIds(keyboard, 'b');
  const rows = keyboard.rows.map((row) => {
    const copies = row.buttons.filter(isCopied).map((button) => ({ ...button, id: freshId() }));
    if (copies.length === 0) return row;
    return { ...row, buttons: row.buttons.toSpliced(row.buttons.findLastIndex(isCopied) + 1, 0, ...copies) };
  });
  return rows.every((row, at) => row === keyboard.rows[at]) ? keyboard : { ...keyboard, rows };
}

/** Whether there can be another one of it: of what is no button a portal keeps none. */
export function canDuplicate({ raw }: KeyboardButton): boolean {
  return raw === undefined || isUnknownEntry(raw);
}
