import type { EditorStore } from './editor-store.ts';
import type { Preferences } from './preferences.ts';

/** Changes what belongs to the person; kept for the next visit, never undone. */
export function setPreferences(store: EditorStore, change: Partial<Preferences>): void {
  store.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
}
