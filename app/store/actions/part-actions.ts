import type { KeyboardButton } from '../../core/keyboard/document.ts';
import { canDuplicate } from '../../core/keyboard/duplicate-button.ts';
import { findButton } from '../../core/keyboard/find-button.ts';
import type { Direction } from '../../core/keyboard/step-parts.ts';
import { type EditorState, type EditorStore, select } from '../editor-store.ts';
import { duplicateCommand, removeCommand, stepCommand, stepParts } from '../part-commands.ts';
import { isSelected, listIds, requestFocus, type Selection, selectAmong } from '../selection.ts';
import type { Action, ActionId } from './action.ts';

/** What is done to the buttons and rows that are selected. */
export const PART_ACTIONS: readonly Action[] = [
  {
    id: 'editText',
    keys: ['F2'],
    boardKeys: ['Enter'],
    inFields: false,
    enabled: (state) => chosenButton(state) !== null,
    run: (store) => store.setState((state) => ({ editing: chosenButton(state)?.id ?? null })),
  },
  {
    id: 'settings',
    keys: [],
    boardKeys: ['Shift+Enter'],
    inFields: false,
    enabled: (state) => state.selection?.kind === 'button',
    run: (store) => {
      const { selection } = store.getState();
      if (selection?.kind !== 'button') return;
      store.setState({ editing: null });
      requestFocus({ kind: 'button', id: selection.id, field: 'TEXT' });
    },
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
    run: (store) => withSelection(store, (parts) => duplicateCommand(store, parts)),
  },
  {
    id: 'remove',
    keys: ['Delete', 'Backspace'],
    inFields: false,
    enabled: (state) => state.selection !== null,
    run: (store) => withSelection(store, (parts) => removeCommand(store, parts)),
  },
  {
    id: 'selectAll',
    keys: ['Mod+A'],
    inFields: false,
    enabled: ({ history }) => history.present.keyboard.rows.some(({ buttons }) => buttons.length > 0),
    run: (store) => {
      const { history, selection } = store.getState();
      const { keyboard } = history.present;
      select(store, selectAmong(keyboard, 'button', new Set(listIds(keyboard, 'button')), selection?.id));
    },
  },
  {
    id: 'pick',
    keys: [],
    inFields: false,
    enabled: ({ history, picking }) => !picking && listIds(history.present.keyboard, 'button').length > 1,
    run: (store) => store.setState({ picking: true, editing: null }),
  },
  {
    id: 'deselect',
    keys: ['Escape'],
    inFields: false,
    enabled: ({ selection, picking }) => selection !== null || picking,
    // Of several the one that leads stays; with the next press it goes too.
    run: (store) => {
      store.setState({ picking: false });
      withSelection(store, ({ kind, id, more }) => select(store, more ? { kind, id } : null));
    },
  },
];

function move(id: ActionId, key: string, direction: Direction): Action {
  return {
    id,
    keys: [key],
    inFields: false,
    enabled: ({ history, selection }) => {
      const { keyboard } = history.present;
      return selection !== null && stepParts(keyboard, selection, direction) !== keyboard;
    },
    run: (store) => withSelection(store, (parts) => stepCommand(store, parts, direction)),
  };
}

/** The one button that is selected; null for several, and for a list entry that is none. */
function chosenButton({ selection, history }: EditorState): KeyboardButton | null {
  const one = selection?.kind === 'button' && !selection.more ? selection.id : null;
  const found = one === null ? null : findButton(history.present.keyboard, one);
  return found && found.button.raw === undefined ? found.button : null;
}

function canCopy({ selection, history }: EditorState): boolean {
  const isCopied = (button: KeyboardButton) => isSelected(selection, 'button', button.id) && canDuplicate(button);
  return history.present.keyboard.rows.some(({ buttons }) => buttons.some(isCopied));
}

function withSelection(store: EditorStore, run: (parts: Selection) => void): void {
  const { selection } = store.getState();
  if (selection) run(selection);
}
