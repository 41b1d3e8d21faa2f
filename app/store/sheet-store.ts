import { createStore } from 'zustand/vanilla';

/** Whether a small screen shows the fields of a problem in a sheet over the list that it was chosen from. */
export const sheetStore = createStore<{ readonly open: boolean }>(() => ({ open: false }));

export function closeSheet(): void {
  sheetStore.setState({ open: false });
}

export function openSheet(): void {
  sheetStore.setState({ open: true });
}
