import { arrangeRows } from '../core/keyboard/arrange-rows.ts';
import type { KeyboardButton } from '../core/keyboard/document.ts';
import { fitsPhone } from '../core/portal/render/estimate-width.ts';
import { type EditorState, type EditorStore, editKeyboard } from './editor-store.ts';
import { isSelected, selectAmong } from './selection.ts';

/** How many of them go into a row, or as many as a phone has room for. */
export type RowSize = 1 | 2 | 3 | 'phone';

/** Puts the buttons into rows of this size: those of the rows that are selected, several that are, or else all of them. */
export function arrangeCommand(store: EditorStore, size: RowSize): void {
  const { selection, history } = store.getState();
  const ids = arrangedIds(store.getState());
  const fits = (row: readonly KeyboardButton[]) =>
    size === 'phone' ? fitsPhone(row.map(({ fields }) => fields)) : row.length <= size;
  const present = history.present.keyboard;
  const arranged = arrangeRows(present, ids, fits);
  // Rows that were arranged are others now, so their buttons are selected instead.
  const isGone = selection?.kind === 'row' && arranged !== present;
  editKeyboard(store, (keyboard) => (keyboard === present ? arranged : arrangeRows(keyboard, ids, fits)), {
    label: 'arrange',
    selection: isGone ? selectAmong(arranged, 'button', new Set(ids)) : selection,
  });
}

function arrangedIds({ selection, history }: EditorState): readonly string[] {
  const { rows } = history.present.keyboard;
  const isAll = selection === null || (selection.kind === 'button' && !selection.more);
  return rows.flatMap((row) =>
    row.buttons
      .filter(({ id }) => isAll || isSelected(selection, 'row', row.id) || isSelected(selection, 'button', id))
      .map(({ id }) => id),
  );
}
