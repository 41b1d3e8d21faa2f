import { createStore } from 'zustand/vanilla';
import type { EditorState, EditorStore } from './editor-store.ts';
import type { Deeds } from './to-do.ts';

const DEEDS = ['pointerdown', 'keydown', 'click', 'drop'];

/**
 * Comes with the first thing that a person does on the page or that becomes of the design, at once where there is something to
 * look at. Before that nobody has made a mistake or told a secret, so that what looks for those may wait.
 */
export function firstDeed(store: EditorStore, page: EventTarget): Promise<void> {
  const start = store.getState();
  if (isBegun(start)) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = new AbortController();
    const done = () => {
      stop.abort();
      forget();
      resolve();
    };
    const forget = store.subscribe(({ history }) => {
      if (history.present !== start.history.present) done();
    });
    for (const deed of DEEDS) page.addEventListener(deed, done, { capture: true, passive: true, signal: stop.signal });
  });
}

function isBegun({ history, preferences }: EditorState): boolean {
  const { keyboard, unread } = history.present;
  const isEmpty = keyboard.rows.length === 0 && keyboard.wrapper.kind !== 'opaque' && unread === undefined;
  return !isEmpty || preferences.drawer === 'problems';
}

/** What is no step of the history and yet was done, and with which keyboard. A page that is opened anew knows nothing of it. */
export const doneStore = createStore<Omit<Deeds, 'history'> & { readonly keyboard: string | null }>(() => ({
  keyboard: null,
  used: null,
  left: [],
}));

/** As on a page that is opened anew, where nobody has done anything yet. */
export function forgetUse(): void {
  doneStore.setState(doneStore.getInitialState(), true);
}

/** To be called wherever a design leaves the page, or is to: sent, copied, saved or shared. What is empty then is judged. */
export function noteUse(store: EditorStore): void {
  const { keyboard, history } = store.getState();
  doneStore.setState({ keyboard, used: history.present, left: deedsOf(store).left });
}

/** What a person has done with the present keyboard. */
export function deedsOf(store: EditorStore): Deeds {
  const { history, keyboard } = store.getState();
  const { used, left, ...done } = doneStore.getState();
  return done.keyboard === keyboard ? { history, used, left } : { history, used: null, left: [] };
}
