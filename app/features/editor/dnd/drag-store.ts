import { createStore } from 'zustand/vanilla';
import type { ActionKind } from '../../../core/request/actions.ts';
import type { BoardRects } from './board-rects.ts';
import type { Gap } from './list-gaps.ts';

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
