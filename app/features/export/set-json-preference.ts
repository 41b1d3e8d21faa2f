import { editorStore } from '../../store/editor-store.ts';
import type { Preferences } from '../../store/preferences.ts';

/** Chooses what the JSON holds or how it is laid out; kept for the next visit. */
export function setJsonPreference(change: Partial<Pick<Preferences, 'jsonScope' | 'jsonStyle'>>): void {
  editorStore.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
}
