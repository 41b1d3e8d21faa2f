import { createStore } from 'zustand/vanilla';

/** How to go on with the new version of the page that waits; null while none does. */
export const updateStore = createStore<{ readonly take: (() => void) | null }>(() => ({ take: null }));
