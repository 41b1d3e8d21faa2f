import { createStore, type StoreApi } from 'zustand/vanilla';

/** How far the present design is from being safe in the browser. */
export type SaveState = 'saved' | 'saving' | 'failed';

/** Apart from the editor: it changes twice with every change, and whoever follows the design need not hear of it. */
export type SaveStore = StoreApi<{ readonly save: SaveState }>;

export function createSaveStore(): SaveStore {
  return createStore(() => ({ save: 'saved' as SaveState }));
}

/** The one of the page. */
export const saveStore = createSaveStore();
