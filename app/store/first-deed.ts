import type { EditorState, EditorStore } from './editor-store.ts';

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
