import { loadDictionary, translator } from '../../../i18n/i18n.tsx';
import { giveBotWords } from '../../../portal-client/call/bot-words.ts';
import { editorStore } from '../../../store/editor-store.ts';

// Whoever leads to the built-in portal, or shows it, has this loaded: its bot speaks the language of the page.
giveBotWords(async () => {
  const { language } = editorStore.getState().preferences;
  return translator(language, await loadDictionary(language));
});
