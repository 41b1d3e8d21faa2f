import { useEffect } from 'react';
import { useStore } from 'zustand';
import { loadDictionary, translator } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { isField } from '../../ui/is-field.ts';

const load = async (language: 'en' | 'ru') => {
  const [clipboard, dictionary] = await Promise.all([import('./board-clipboard.ts'), loadDictionary(language)]);
  return { ...clipboard, t: translator(language, dictionary) };
};

/**
 * Copies, cuts and pastes parts of the board wherever the focus is, but for fields and dialogs. What is pasted and is no keyboard
 * of its own goes to `onForeign`. `begun` comes with the first thing that a person does; what does the work is fetched then.
 */
export function useClipboard(begun: Promise<void>, onForeign: (text: string) => void): void {
  const language = useStore(editorStore, (state) => state.preferences.language);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let hands: Awaited<ReturnType<typeof load>> | null = null;
    const onTake = (event: ClipboardEvent) => {
      if (editorStore.getState().selection === null || !isForBoard(event) || isTextMeant()) return;
      event.preventDefault();
      const verb = event.type === 'cut' ? 'cut' : 'copy';
      // A key that is pressed before the work can be done is not lost; it only takes another way.
      if (hands) hands.takeSelected(verb, { t: hands.t, onForeign }, event);
      else void load(language).then(({ takeSelected, t }) => takeSelected(verb, { t, onForeign }));
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '' || !isForBoard(event)) return;
      const types = [...(event.clipboardData?.types ?? [])];
      event.preventDefault();
      void load(language).then(({ pasteText, t }) => pasteText(text, types, { t, onForeign }));
    };
    window.addEventListener('copy', onTake, { signal });
    window.addEventListener('cut', onTake, { signal });
    window.addEventListener('paste', onPaste, { signal });
    void begun
      .then(() => load(language))
      .then((loaded) => {
        hands = loaded;
        loaded.listen({ t: loaded.t, onForeign }, signal);
      });
    return () => stop.abort();
  }, [language, begun, onForeign]);
}

/**
 * Whether a clipboard event means the board. The focus tells, not where the event began: some browsers send it to an old selection
 * that is left in another part of the page.
 */
function isForBoard(event: ClipboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body) return !isField(activeElement);
  // Nothing has the focus. An editor may have drawn itself anew by now: the path tells where the event began.
  return !event.composedPath().some(isField);
}

/** Whether a person has marked some text of the page, and has left the board to do so: then a copy means that. */
function isTextMeant(): boolean {
  return !document.activeElement?.closest('[data-board]') && String(getSelection() ?? '') !== '';
}
