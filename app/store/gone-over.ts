import type { EditorStore } from './editor-store.ts';

/** Calls back when another keyboard takes the place of the one that was open: nobody has changed that one. */
export function whenGoneOver(store: EditorStore, act: () => void): () => void {
  return store.subscribe(({ keyboard, history }, before) => {
    if (keyboard !== before.keyboard && history !== before.history) act();
  });
}
