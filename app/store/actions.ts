import { isUnknownEntry, type KeyboardButton, type KeyboardDocument } from '../core/keyboard/document.ts';
import { findButton } from '../core/keyboard/find-button.ts';
import type { Place } from '../core/keyboard/place.ts';
import {
  duplicateCommand,
  moveButtonCommand,
  moveRowCommand,
  redoCommand,
  removeCommand,
  undoCommand,
} from './commands.ts';
import { type EditorState, type EditorStore, select } from './editor-store.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'new-row';

/**
 * Where a button goes when it is moved one step without dragging; null when it cannot go there. Up and down at the
 * edge of the keyboard lead into a row of its own.
 */
export function neighbourPlace(keyboard: KeyboardDocument, id: string, direction: Direction): Place | null {
  const found = findButton(keyboard, id);
  const row = found && keyboard.rows[found.row];
  if (!row) return null;
  const alone = row.buttons.length === 1;
  switch (direction) {
    case 'left':
      return found.index === 0 ? null : { kind: 'in-row', row: found.row, index: found.index - 1 };
    case 'right':
      return found.index === row.buttons.length - 1 ? null : { kind: 'in-row', row: found.row, index: found.index + 2 };
    case 'new-row':
      return alone ? null : { kind: 'new-row', row: found.row + 1 };
    case 'up':
    case 'down': {
      const next = found.row + (direction === 'up' ? -1 : 1);
      const target = keyboard.rows[next];
      if (target) return { kind: 'in-row', row: next, index: Math.min(found.index, target.buttons.length) };
      return alone ? null : { kind: 'new-row', row: direction === 'up' ? 0 : keyboard.rows.length };
    }
  }
}

export type ActionId =
  | 'undo'
  | 'redo'
  | 'editText'
  | 'moveLeft'
  | 'moveRight'
  | 'moveUp'
  | 'moveDown'
  | 'moveToNewRow'
  | 'duplicate'
  | 'remove'
  | 'deselect'
  | 'send'
  | 'import'
  | 'share'
  | 'templates';

/** One thing a person can do, behind toolbar, menu and keys alike. */
export interface Action {
  readonly id: ActionId;
  /** `Mod` is Ctrl, or Command on a Mac. Empty when no key does it. */
  readonly keys: readonly string[];
  /** Whether the keys work while the focus is in a text field. */
  readonly inFields: boolean;
  readonly enabled: (state: EditorState) => boolean;
  readonly run: (store: EditorStore) => void;
}

export const ACTIONS: readonly Action[] = [
  {
    id: 'undo',
    keys: ['Mod+Z'],
    inFields: true,
    enabled: (state) => state.history.past.length > 0,
    run: undoCommand,
  },
  {
    id: 'redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    inFields: true,
    enabled: (state) => state.history.future.length > 0,
    run: redoCommand,
  },
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
  {
    id: 'send',
    keys: ['Mod+Enter'],
    inFields: true,
    enabled: () => true,
    run: (store) => store.setState({ dialog: 'send' }),
  },
  {
    id: 'import',
    keys: ['Mod+O'],
    inFields: true,
    enabled: () => true,
    run: (store) => store.setState({ dialog: 'import' }),
  },
  {
    id: 'share',
    keys: [],
    inFields: false,
    enabled: () => true,
    run: (store) => store.setState({ dialog: 'share' }),
  },
  {
    id: 'templates',
    keys: [],
    inFields: false,
    enabled: () => true,
    run: (store) => store.setState({ dialog: 'templates' }),
  },
];

/** The action of this id. */
export function findAction(id: ActionId): Action {
  const found = ACTIONS.find((action) => action.id === id);
  if (!found) throw new Error(`No action ${id}`);
  return found;
}

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
