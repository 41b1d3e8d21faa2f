import type { EditorStore } from './editor-store.ts';
import type { Preferences } from './preferences.ts';

/** Changes what belongs to the person; kept for the next visit, never undone. */
export function setPreferences(store: EditorStore, change: Partial<Preferences>): void {
  store.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
}

/** Keeps the page in the chosen theme, and with the system's while that is the choice. Returns a function that stops it. */
export function followTheme(store: EditorStore, root: HTMLElement, dark: MediaQueryList): () => void {
  const apply = () => {
    const { theme } = store.getState().preferences;
    root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  dark.addEventListener('change', apply);
  const stop = store.subscribe(apply);
  return () => {
    dark.removeEventListener('change', apply);
    stop();
  };
}
