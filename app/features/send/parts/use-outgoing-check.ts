import { useEffect } from 'react';
import { useStore } from 'zustand';
import { loadDictionary, translator } from '../../../i18n/i18n.tsx';
import { editorStore } from '../../../store/editor-store.ts';
import { setOutgoingCheck } from '../../../ui/outgoing.ts';

/** Whatever is copied or saved is looked at for secrets. */
export function useOutgoingCheck(begun: Promise<void>): void {
  const language = useStore(editorStore, (state) => state.preferences.language);
  useEffect(() => {
    const load = async () => {
      await begun;
      const t = translator(language, await loadDictionary(language));
      const { checkSecrets } = await import('./check-outgoing.ts');
      return (text: string) => checkSecrets(text, t);
    };
    setOutgoingCheck(load());
  }, [language, begun]);
}
