import { redoCommand, undoCommand } from '../commands.ts';
import type { DialogName, EditorState } from '../editor-store.ts';
import { updateStore } from '../update-store.ts';
import type { Action, ActionId } from './action.ts';

/** What is done to the keyboard as a whole, what opens, and the next version of the page. */
export const PAGE_ACTIONS: readonly Action[] = [
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
    id: 'editMessage',
    keys: ['M'],
    inFields: false,
    enabled: () => true,
    run: (store) => store.setState({ editing: 'message', panel: 'build' }),
  },
  open('send', ['Mod+Enter'], true),
  open('import', ['Mod+O'], true),
  open('share'),
  open('templates'),
  open('library'),
  open('versions'),
  // What is being done in another dialog is not thrown away for a look at these.
  { ...open('commands', ['Mod+K'], true), enabled: ({ dialog }) => dialog === null },
  { ...open('keys', ['?']), enabled: ({ dialog }) => dialog === null || dialog === 'commands' },
  {
    id: 'takeUpdate',
    keys: [],
    inFields: false,
    enabled: () => updateStore.getState().take !== null,
    run: () => updateStore.getState().take?.(),
  },
];

function open(id: ActionId & DialogName, keys: readonly string[] = [], inFields = false): Action {
  const enabled: (state: EditorState) => boolean = () => true;
  return { id, keys, inFields, enabled, run: (store) => store.setState({ dialog: id }) };
}
