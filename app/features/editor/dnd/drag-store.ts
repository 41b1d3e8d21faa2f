import { createStore } from 'zustand/vanilla';
import type { KeyboardDocument } from '../../../core/keyboard/document.ts';
import { findButton } from '../../../core/keyboard/find-button.ts';
import { type Place, samePlace } from '../../../core/keyboard/place.ts';
import { type ActionKind, sampleButton } from '../../../core/request/actions.ts';
import type { TranslateFirst } from '../../../i18n/i18n.tsx';
import { copyToCommand } from '../../../store/clip-commands.ts';
import { addButtonCommand, addRowCommand } from '../../../store/commands.ts';
import type { EditorState, EditorStore } from '../../../store/editor-store.ts';
import { moveCommand } from '../../../store/part-commands.ts';
import { placeAfter, type Selection, selectedIds } from '../../../store/selection.ts';
import type { BoardRects, Gap } from './gaps.ts';

/** What is being dragged: buttons or rows of the board, of which the one with this id was taken hold of, or something new. */
export type Dragged = Selection | { readonly kind: 'new'; readonly action: ActionKind } | { readonly kind: 'new-row' };

interface DragState {
  readonly dragged: Dragged | null;
  /** Whether the arrow keys lead it instead of a pointer. */
  readonly byKeyboard: boolean;
  readonly rects: BoardRects | null;
  /** What the arrow keys step through; none while a pointer leads. */
  readonly gaps: readonly Gap[];
  readonly gap: Gap | null;
  /** Whether it stays where it is, and a copy of it falls. */
  readonly copies: boolean;
}

const IDLE: DragState = { dragged: null, byKeyboard: false, rects: null, gaps: [], gap: null, copies: false };

/** Lives as long as the drag. The design does not change before the drop. */
export const dragStore = createStore<DragState>(() => IDLE);

export function endDrag(): void {
  dragStore.setState(IDLE);
}

/** The one command that a drop runs. */
export function dropDragged(
  store: EditorStore,
  dragged: Dragged,
  { place, copies }: { readonly place: Place; readonly copies: boolean },
  t: TranslateFirst,
): void {
  switch (dragged.kind) {
    case 'button':
    case 'row':
      if (copies) copyToCommand(store, dragged, place);
      else moveCommand(store, dragged, place);
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

/** Whether a drop there would change nothing: they stand side by side, and the place is beside or between them. */
function standsThere(place: Place, dragged: Dragged, keyboard: KeyboardDocument): boolean {
  if (dragged.kind !== 'button' && dragged.kind !== 'row') return false;
  const ids = new Set(selectedIds(dragged));
  if (dragged.kind === 'row') return isWithin(place.row, keyboard.rows, ids);
  const found = findButton(keyboard, dragged.id);
  const own = found && keyboard.rows[found.row]?.buttons;
  if (!own) return false;
  if (place.kind === 'in-row') return place.row === found.row && isWithin(place.index, own, ids);
  const isNext = place.row === found.row || place.row === found.row + 1;
  return isNext && own.length === ids.size && own.every(({ id }) => ids.has(id));
}

function isWithin(at: number, parts: readonly { readonly id: string }[], ids: ReadonlySet<string>): boolean {
  const first = parts.findIndex(({ id }) => ids.has(id));
  const block = parts.slice(first, first + ids.size);
  return at >= first && at <= first + ids.size && block.length === ids.size && block.every(({ id }) => ids.has(id));
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
