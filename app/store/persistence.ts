import { DRAFT_KEY, readDraft, writeDraft } from './draft.ts';
import { type EditorStore, setHistory } from './editor-store.ts';
import { PREFERENCES_KEY, type Preferences, parsePreferences } from './preferences.ts';

/** Milliseconds from the first change that is not saved to its save, however long the typing goes on. */
const SAVE_DELAY = 200;

/** Where a draft that could not be read is set aside. */
export const DAMAGED_KEY = 'kd.draft.damaged';

/**
 * Brings back what was kept and keeps every change from now on: soon after it, and at once when the page is hidden.
 * Another tab's changes are taken over, so that two tabs show the same keyboard. Returns a function that stops it.
 */
export function persist(store: EditorStore, storage: Storage, page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  restore(store, storage);

  const save = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    store.setState({ save: keep(store, storage) ? 'saved' : 'failed' });
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key !== DRAFT_KEY || event.newValue === null || timer !== undefined) return;
    const history = readDraft(event.newValue);
    if (!history) return;
    setHistory(store, history);
    // It is saved already: saving it once more would bounce it between the tabs.
    clearTimeout(timer);
    timer = undefined;
    store.setState({ save: 'saved' });
  };
  const onHide = () => {
    if (page.document.visibilityState === 'hidden') save();
  };
  const stop = store.subscribe((state, before) => {
    if (state.preferences !== before.preferences) write(storage, PREFERENCES_KEY, JSON.stringify(state.preferences));
    if (state.history === before.history || same(state.history, before.history)) return;
    timer ??= setTimeout(save, SAVE_DELAY);
    if (state.save === 'saved') store.setState({ save: 'saving' });
  });
  page.addEventListener('storage', onStorage);
  page.addEventListener('pagehide', save);
  page.document.addEventListener('visibilitychange', onHide);
  return () => {
    save();
    stop();
    page.removeEventListener('storage', onStorage);
    page.removeEventListener('pagehide', save);
    page.document.removeEventListener('visibilitychange', onHide);
  };
}

/** Closing a step changes nothing that is kept. */
function same(a: { past: unknown; present: unknown }, b: { past: unknown; present: unknown }): boolean {
  return a.past === b.past && a.present === b.present;
}

function restore(store: EditorStore, storage: Storage): void {
  const text = read(storage, DRAFT_KEY);
  if (text === null) {
    store.setState({ damaged: read(storage, DAMAGED_KEY) });
    return;
  }
  const history = readDraft(text);
  if (history) {
    store.setState({ history, damaged: read(storage, DAMAGED_KEY) });
    return;
  }
  setAside(storage, text);
  store.setState({ damaged: text });
}

/** Moves the text rather than copying it: there may be no room for two. */
function setAside(storage: Storage, text: string): void {
  remove(storage, DRAFT_KEY);
  if (!write(storage, DAMAGED_KEY, text)) write(storage, DRAFT_KEY, text);
}

/** Saves; with less and less undo history when the browser has no room. */
function keep(store: EditorStore, storage: Storage): boolean {
  const { history } = store.getState();
  return [undefined, 200_000, 0].some((budget) => write(storage, DRAFT_KEY, writeDraft(history, budget)));
}

function read(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function write(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // What may not be touched stays.
  }
}

/** The preferences kept in this browser. */
export function readPreferences(storage: Storage, languages: readonly string[]): Preferences {
  return parsePreferences(read(storage, PREFERENCES_KEY), languages);
}

/** Takes the damaged draft out of the browser for good. */
export function forgetDamaged(store: EditorStore, storage: Storage): void {
  remove(storage, DAMAGED_KEY);
  store.setState({ damaged: null });
}

/** The browser's storage, or one that forgets with the page where storage is forbidden: then nothing counts as saved. */
export function pageStorage(page: Pick<Window, 'localStorage'>): Storage {
  try {
    return page.localStorage;
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem: () => {
        throw new Error('Storage is forbidden');
      },
      removeItem: () => undefined,
      clear: () => undefined,
    };
  }
}
