import './app.css';
import { createRoot } from 'react-dom/client';
import { App, whenDrawable } from './App.tsx';
import { loadFirstDictionary, loadWords, translator } from './i18n/i18n.tsx';
import { firstDeed } from './store/deeds.ts';
import { editorStore, startWith } from './store/editor-store.ts';
import { loadChecks } from './store/issues.ts';
import { browserWorld, pageStorage, persist, readPreferences } from './store/keep/persistence.ts';
import { followTheme } from './store/set-preferences.ts';
import { followEditor, settledStore } from './store/settled.ts';

const storage = pageStorage(window);
const preferences = readPreferences(storage, navigator.languages);
const first = await loadFirstDictionary(preferences.language);
startWith(editorStore, preferences, translator(preferences.language, first)('app.defaultMessage'));
const { ready } = persist(browserWorld(editorStore, storage), window);
document.documentElement.lang = preferences.language;
followTheme(editorStore, document.documentElement, matchMedia('(prefers-color-scheme: dark)'));

const root = document.getElementById('root');
await ready;
const begun = firstDeed(editorStore, window);
void begun.then(() => loadChecks(editorStore, loadWords(editorStore.getState().preferences.language)));
followEditor(editorStore, settledStore);
// Not waited for right here: what comes may import what stands here.
void whenDrawable().then(() => {
  if (root) createRoot(root).render(<App first={first} begun={begun} />);
});
