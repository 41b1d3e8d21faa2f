import { updateStore } from '../update-store.ts';
import type { Action } from './action.ts';

/** What is done about the page itself. */
export const UPDATE_ACTIONS: readonly Action[] = [
  {
    id: 'takeUpdate',
    keys: [],
    inFields: false,
    enabled: () => updateStore.getState().take !== null,
    run: () => updateStore.getState().take?.(),
  },
];
