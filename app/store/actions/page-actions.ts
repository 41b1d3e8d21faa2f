import { redoCommand, undoCommand } from '../commands.ts';
import type { Action } from './action.ts';

/** What is done to the keyboard as a whole, and what opens. */
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
