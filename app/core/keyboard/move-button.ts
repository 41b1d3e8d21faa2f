import { type KeyboardButton, type KeyboardDocument, nextId, type Row } from './document.ts';
import { clampPlace, type Place } from './place.ts';

/**
 * The keyboard with these buttons moved side by side to a place, counted before the move, in the order that they stand in. The
 * same object when they stand there already. Rows that the move empties go.
 */
export function moveButtons(keyboard: KeyboardDocument, ids: readonly string[], place: Place): KeyboardDocument {
  const chosen = new Set(ids);
  const isChosen = ({ id }: KeyboardButton) => chosen.has(id);
  const moved = keyboard.rows.flatMap((row) => row.buttons.filter(isChosen));
  if (moved.length === 0) return keyboard;
  const goal = clampPlace(keyboard, place);
  const rows = keyboard.rows.flatMap((row, at): Row[] => {
    const isGoal = goal.kind === 'in-row' && goal.row === at;
    const before = goal.kind === 'new-row' && goal.row === at ? [freshRow(keyboard, moved)] : [];
    if (!isGoal && !row.buttons.some(isChosen)) return [...before, row];
    const left = row.buttons.filter((button) => !isChosen(button));
    if (!isGoal) return left.length === 0 ? before : [...before, { ...row, buttons: left }];
    const index = row.buttons.slice(0, goal.index).filter((button) => !isChosen(button)).length;
    return [{ ...row, buttons: left.toSpliced(index, 0, ...moved) }];
  });
  if (goal.kind === 'new-row' && goal.row === keyboard.rows.length) rows.push(freshRow(keyboard, moved));
  return standAlike(rows, keyboard.rows) ? keyboard : { ...keyboard, rows };
}

function freshRow(keyboard: KeyboardDocument, buttons: readonly KeyboardButton[]): Row {
  return { id: nextId(keyboard, 'r'), buttons };
}

/** Whether the same buttons stand in both, row by row. */
export function standAlike(rows: readonly Row[], others: readonly Row[]): boolean {
  return (
    rows.length === others.length &&
    rows.every(({ buttons }, at) => {
      const own = others[at]?.buttons;
      return own?.length === buttons.length && buttons.every((button, i) => button === own[i]);
    })
  );
}
