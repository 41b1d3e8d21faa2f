import { type KeyboardButton, type KeyboardDocument, type Row, takeIds } from './document.ts';
import { standAlike } from './move-button.ts';

/**
 * The keyboard with these buttons in rows of their own, in their order, where the first of them stood: each row takes as many as
 * `fits` allows, and at least one. What else stood in their rows stays in them. The same object when they stand so already.
 */
export function arrangeRows(
  keyboard: KeyboardDocument,
  ids: readonly string[],
  fits: (row: readonly KeyboardButton[]) => boolean,
): KeyboardDocument {
  const chosen = new Set(ids);
  const isChosen = ({ id }: KeyboardButton) => chosen.has(id);
  const groups: KeyboardButton[][] = [];
  for (const button of keyboard.rows.flatMap((row) => row.buttons.filter(isChosen))) {
    const last = groups.at(-1);
    if (last && fits([...last, button])) last.push(button);
    else groups.push([button]);
  }
  const first = keyboard.rows.findIndex((row) => row.buttons.some(isChosen));
  const freshId = takeIds(keyboard, 'r');
  const rows = keyboard.rows.flatMap((row, at): Row[] => {
    if (!row.buttons.some(isChosen)) return [row];
    const left = row.buttons.filter((button) => !isChosen(button));
    const rest = left.length === 0 ? [] : [{ ...row, buttons: left }];
    return at === first ? [...rest, ...groups.map((buttons) => ({ id: freshId(), buttons }))] : rest;
  });
  return standAlike(rows, keyboard.rows) ? keyboard : { ...keyboard, rows };
}
