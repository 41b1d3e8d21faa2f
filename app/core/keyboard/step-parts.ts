import { type KeyboardButton, type KeyboardDocument, nextId, type Row } from './document.ts';
import { moveButtons } from './move-button.ts';

/** One step without dragging. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'new-row';

/**
 * The keyboard with these buttons moved one step; the same object when they cannot go there. Left and right go within a row,
 * past whatever is not among them. Up and down each goes to the next row, those of one row side by side, and at the edge of
 * the keyboard to a row of its own. A new row is one for all of them, below the last.
 */
export function stepButtons(
  keyboard: KeyboardDocument,
  ids: readonly string[],
  direction: Direction,
): KeyboardDocument {
  const chosen = new Set(ids);
  const isChosen = ({ id }: KeyboardButton) => chosen.has(id);
  const { rows } = keyboard;
  const last = rows.findLastIndex((row) => row.buttons.some(isChosen));
  if (last < 0) return keyboard;
  if (direction === 'new-row') return moveButtons(keyboard, ids, { kind: 'new-row', row: last + 1 });
  if (direction === 'up' || direction === 'down') return stepToNextRow(keyboard, isChosen, direction);
  const shifted = rows.map((row): Row => {
    const buttons = shift(row.buttons, isChosen, direction === 'left' ? -1 : 1);
    return buttons === row.buttons ? row : { ...row, buttons };
  });
  return shifted.every((row, at) => row === rows[at]) ? keyboard : { ...keyboard, rows: shifted };
}

/** The keyboard with these rows moved one step up (-1) or down (1), past rows that are not among them. */
export function stepRows(keyboard: KeyboardDocument, ids: readonly string[], step: -1 | 1): KeyboardDocument {
  const chosen = new Set(ids);
  const rows = shift(keyboard.rows, ({ id }) => chosen.has(id), step);
  return rows === keyboard.rows ? keyboard : { ...keyboard, rows };
}

/** The list with those chosen one place further; those at its end stay. The same list when none moves. */
function shift<Part>(parts: readonly Part[], isChosen: (part: Part) => boolean, step: -1 | 1): readonly Part[] {
  if (step > 0) {
    const back = parts.toReversed();
    const moved = shift(back, isChosen, -1);
    return moved === back ? parts : moved.toReversed();
  }
  const list = [...parts];
  let isMoved = false;
  for (const [at, part] of parts.entries()) {
    const before = list[at - 1];
    if (before === undefined || !isChosen(part) || isChosen(before)) continue;
    list.splice(at - 1, 2, part, before);
    isMoved = true;
  }
  return isMoved ? list : parts;
}

/** All at once, so that what comes from the next row is not taken along. */
function stepToNextRow(
  keyboard: KeyboardDocument,
  isChosen: (button: KeyboardButton) => boolean,
  direction: 'up' | 'down',
): KeyboardDocument {
  const { rows } = keyboard;
  const step = direction === 'up' ? -1 : 1;
  const edge = direction === 'up' ? rows[0] : rows.at(-1);
  const beyond = edge?.buttons.filter(isChosen) ?? [];
  // They stand in a row of their own at the edge already.
  if (edge && beyond.length > 0 && beyond.length === edge.buttons.length) return keyboard;
  const stepped = rows.flatMap((row, at): Row[] => {
    const from = rows[at - step]?.buttons ?? [];
    const coming = from.filter(isChosen);
    const left = row.buttons.filter((button) => !isChosen(button));
    if (coming.length === 0 && left.length === row.buttons.length) return [row];
    const index = row.buttons.slice(0, from.findIndex(isChosen)).filter((button) => !isChosen(button)).length;
    const buttons = coming.length === 0 ? left : left.toSpliced(index, 0, ...coming);
    return buttons.length === 0 ? [] : [{ ...row, buttons }];
  });
  if (beyond.length === 0) return { ...keyboard, rows: stepped };
  const fresh: Row = { id: nextId(keyboard, 'r'), buttons: beyond };
  return { ...keyboard, rows: direction === 'up' ? [fresh, ...stepped] : [...stepped, fresh] };
}
