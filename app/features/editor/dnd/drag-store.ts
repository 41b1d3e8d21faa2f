import { createStore } from 'zustand/vanilla';
import type { KeyboardDocument } from '../../../core/keyboard/document.ts';
import { findButton } from '../../../core/keyboard/find-button.ts';
import { type Place, samePlace } from '../../../core/keyboard/place.ts';
import { type ActionKind, sampleButton } from '../../../core/request/actions.ts';
import type { Translate } from '../../../i18n/i18n.tsx';
import { addButtonCommand, addRowCommand } from '../../../store/commands.ts';
import type { EditorState, EditorStore } from '../../../store/editor-store.ts';
import { moveCommand } from '../../../store/part-commands.ts';
import { placeAfter } from '../../../store/selection.ts';
import type { BoardRects, Gap } from './gaps.ts';

/** What is being dragged: a button or row of the board, or something new from the palette. */
export type Dragged =
  | { readonly kind: 'button'; readonly id: string }
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'new'; readonly action: ActionKind }
  | { readonly kind: 'new-row' };

interface DragState {
  readonly dragged: Dragged | null;
  /** Whether the arrow keys lead it instead of a pointer. */
  readonly byKeyboard: boolean;
  readonly rects: BoardRects | null;
  readonly gaps: readonly Gap[];
  readonly gap: Gap | null;
}

const IDLE: DragState = { dragged: null, byKeyboard: false, rects: null, gaps: [], gap: null };

/** Lives as long as the drag. The design does not change before the drop. */
export const dragStore = createStore<DragState>(() => IDLE);

export function endDrag(): void {
  dragStore.setState(IDLE);
}

/** The one command that a drop runs. */
export function dropDragged(store: EditorStore, dragged: Dragged, place: Place, t: Translate): void {
  switch (dragged.kind) {
    case 'button':
      moveCommand(store, { kind: 'button', id: dragged.id }, place);
      break;
    case 'row':
      moveCommand(store, { kind: 'row', id: dragged.id }, place);
      break;
    case 'new':
      addButtonCommand(store, sampleButton(dragged.action, t), place);
      break;
    case 'new-row':
      addRowCommand(store, place.row);
  }
}

/** Where a drag by keyboard begins: where the thing stands now; something new, after the selection. */
export function startGap(gaps: readonly Gap[], dragged: Dragged, state: EditorState): Gap | null {
  const place = startPlace(dragged, state);
  return gaps.find((gap) => samePlace(gap.place, place)) ?? gaps[0] ?? null;
}

/** The gaps that arrow keys step through: of those where the thing already stands only the one that it begins at. */
export function keyboardGaps(
  gaps: readonly Gap[],
  start: Gap | null,
  dragged: Dragged,
  keyboard: KeyboardDocument,
): readonly Gap[] {
  return gaps.filter((gap) => gap === start || !standsThere(gap.place, dragged, keyboard));
}

/** Whether a drop there would change nothing. */
function standsThere({ kind, ...place }: Place, dragged: Dragged, keyboard: KeyboardDocument): boolean {
  if (dragged.kind !== 'button' && dragged.kind !== 'row') return false;
  const isNext = (at: number, now: number) => now === at || now === at + 1;
  if (dragged.kind === 'row')
    return isNext(
      keyboard.rows.findIndex(({ id }) => id === dragged.id),
      place.row,
    );
  const found = findButton(keyboard, dragged.id);
  if (!found) return false;
  if ('index' in place) return place.row === found.row && isNext(found.index, place.index);
  return kind === 'new-row' && keyboard.rows[found.row]?.buttons.length === 1 && isNext(found.row, place.row);
}

function startPlace(dragged: Dragged, state: EditorState): Place {
  const { keyboard } = state.history.present;
  switch (dragged.kind) {
    case 'button': {
      const found = findButton(keyboard, dragged.id);
      return { kind: 'in-row', row: found?.row ?? 0, index: found?.index ?? 0 };
    }
    case 'row':
      return { kind: 'new-row', row: keyboard.rows.findIndex((row) => row.id === dragged.id) };
    case 'new':
      return placeAfter(state.selection, keyboard);
    case 'new-row':
      return { kind: 'new-row', row: keyboard.rows.length };
  }
}
