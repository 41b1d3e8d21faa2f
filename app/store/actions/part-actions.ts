import { isUnknownEntry, type KeyboardButton } from '../../core/keyboard/document.ts';
import { findButton } from '../../core/keyboard/find-button.ts';
import type { Place } from '../../core/keyboard/place.ts';
import { duplicateCommand, moveButtonCommand, moveRowCommand, removeCommand } from '../commands.ts';
import { type EditorState, type EditorStore, select } from '../editor-store.ts';
import type { Action, ActionId } from './action.ts';
import { type Direction, neighbourPlace } from './neighbour-place.ts';

/** What is done to the buttons and rows that are selected. */
export const PART_ACTIONS: readonly Action[] = [
  {
    id: 'editText',
    keys: ['F2'],
    inFields: false,
    enabled: (state) => chosenButton(state) !== null,
    run: (store) => store.setState((state) => ({ editing: chosenButton(state)?.id ?? null })),
  },
  move('moveLeft', 'Alt+ArrowLeft', 'left'),
  move('moveRight', 'Alt+ArrowRight', 'right'),
  move('moveUp', 'Alt+ArrowUp', 'up'),
  move('moveDown', 'Alt+ArrowDown', 'down'),
  move('moveToNewRow', 'Alt+Enter', 'new-row'),
  {
    id: 'duplicate',
    keys: ['Mod+D'],
    inFields: false,
    enabled: (state) => state.selection?.kind === 'row' || canCopy(state),
    run: (store) => withSelection(store, (kind, id) => duplicateCommand(store, kind, id)),
  },
  {
    id: 'remove',
    keys: ['Delete', 'Backspace'],
    inFields: false,
    enabled: (state) => state.selection !== null,
    run: (store) => withSelection(store, (kind, id) => removeCommand(store, kind, id)),
  },
  {
    id: 'deselect',
    keys: ['Escape'],
    inFields: false,
    enabled: (state) => state.selection !== null,
    run: (store) => select(store, null),
  },
];

function move(id: ActionId, key: string, direction: Direction): Action {
  return {
    id,
    keys: [key],
    inFields: false,
    enabled: (state) => target(state, direction) !== null,
    run: (store) => {
      const state = store.getState();
      const goal = target(state, direction);
      if (goal === null || !state.selection) return;
      if (typeof goal === 'number') moveRowCommand(store, state.selection.id, goal);
      else moveButtonCommand(store, state.selection.id, goal);
    },
  };
}

/** The selected button; null for a list entry that is none. */
function chosenButton({ selection, history }: EditorState): KeyboardButton | null {
  const found = selection?.kind === 'button' ? findButton(history.present.keyboard, selection.id) : null;
  return found && found.button.raw === undefined ? found.button : null;
}

function canCopy({ selection, history }: EditorState): boolean {
  const found = selection?.kind === 'button' ? findButton(history.present.keyboard, selection.id) : null;
  return found !== null && (found.button.raw === undefined || isUnknownEntry(found.button.raw));
}

/** Where the selection would go: a place for a button, an index for a row. */
function target(state: EditorState, direction: Direction): Place | number | null {
  const { selection } = state;
  const { keyboard } = state.history.present;
  if (selection?.kind === 'button') return neighbourPlace(keyboard, selection.id, direction);
  const at = keyboard.rows.findIndex((row) => row.id === selection?.id);
  if (at > 0 && direction === 'up') return at - 1;
  return at >= 0 && at < keyboard.rows.length - 1 && direction === 'down' ? at + 2 : null;
}

function withSelection(store: EditorStore, run: (kind: 'button' | 'row', id: string) => void): void {
  const { selection } = store.getState();
  if (selection) run(selection.kind, selection.id);
}
