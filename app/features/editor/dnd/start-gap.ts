import { findButton } from '../../../core/keyboard/find-button.ts';
import { type Place, samePlace } from '../../../core/keyboard/place.ts';
import type { EditorState } from '../../../store/editor-store.ts';
import { placeAfter } from '../../../store/selection.ts';
import type { Dragged } from './drag-store.ts';
import type { Gap } from './list-gaps.ts';

/** Where a drag by keyboard begins: where the thing stands now; something new, after the selection. */
export function startGap(gaps: readonly Gap[], dragged: Dragged, state: EditorState): Gap | null {
  const place = startPlace(dragged, state);
  return gaps.find((gap) => samePlace(gap.place, place)) ?? gaps[0] ?? null;
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
