import { BUTTON_ACTIONS, sampleButton } from '../../core/request/actions.ts';
import { addButtonCommand, addRowCommand } from '../commands.ts';
import type { Action } from './action.ts';

/** What is new on the board. The keys are digits, in the order of the palette: they are the same in every language and layout. */
export const ADD_ACTIONS: readonly Action[] = [
  ...BUTTON_ACTIONS.map(
    ({ kind }, at): Action => ({
      id: `add${kind}`,
      keys: [String(at + 1)],
      inFields: false,
      enabled: () => true,
      run: (store) => {
        store.setState({ panel: 'build' });
        addButtonCommand(store, sampleButton(kind, store.getState().word));
        const { selection } = store.getState();
        // Whoever has just asked for it by a key or a word can type.
        if (selection) store.setState({ editing: selection.id });
      },
    }),
  ),
  {
    id: 'addRow',
    keys: [String(BUTTON_ACTIONS.length + 1)],
    inFields: false,
    enabled: () => true,
    run: (store) => {
      store.setState({ panel: 'build' });
      addRowCommand(store);
    },
  },
];
