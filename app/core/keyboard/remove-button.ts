import type { KeyboardDocument, Row } from './document.ts';

/** The keyboard without this button. A row that this empties goes too, or it would leave a line break behind. */
export function removeButton(keyboard: KeyboardDocument, id: string): KeyboardDocument {
  return removeButtons(keyboard, [id]);
}

/** The keyboard without these buttons, and without the rows that this empties. */
export function removeButtons(keyboard: KeyboardDocument, ids: readonly string[]): KeyboardDocument {
  const gone = new Set(ids);
  let isChanged = false;
  const rows = keyboard.rows.flatMap((row): Row[] => {
    const buttons = row.buttons.filter(({ id }) => !gone.has(id));
    if (buttons.length === row.buttons.length) return [row];
    isChanged = true;
    return buttons.length === 0 ? [] : [{ ...row, buttons }];
  });
  return isChanged ? { ...keyboard, rows } : keyboard;
}
