import { useEffect } from 'react';
import { useStore } from 'zustand';
import { loadDictionary, translator } from '../../i18n/i18n.tsx';
import { editorStore } from '../../store/editor-store.ts';
import { isForBoard } from './is-for-board.ts';

const load = async (language: 'en' | 'ru') => {
  const [clipboard, dictionary] = await Promise.all([import('./board-clipboard.ts'), loadDictionary(language)]);
  return { ...clipboard, t: translator(language, dictionary) };
};

/**
 * Copies, cuts and pastes parts of the board wherever the focus is, but for fields and dialogs. What is pasted and is no keyboard
 * of its own goes to `onForeign`. `begun` comes with the first thing that a person does: before that nothing is selected.
 */
export function useClipboard(begun: Promise<void>, onForeign: (text: string) => void): void {
  const language = useStore(editorStore, (state) => state.preferences.language);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '' || !isForBoard(event)) return;
      const types = [...(event.clipboardData?.types ?? [])];
      event.preventDefault();
      void load(language).then(({ pasteText, t }) => pasteText(text, types, { t, onForeign }));
    };
    window.addEventListener('paste', onPaste, { signal });
    void begun.then(() => load(language)).then(({ listen, t }) => listen({ t, onForeign }, signal));
    return () => stop.abort();
  }, [language, begun, onForeign]);
}
