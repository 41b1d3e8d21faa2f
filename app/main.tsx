import './app.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadDictionary, loadWords, translator } from './i18n/i18n.tsx';
import { editorStore, startWith } from './store/editor-store.ts';
import { loadChecks } from './store/issues.ts';
import { browserWorld, pageStorage, persist, readPreferences } from './store/keep/persistence.ts';
import { followTheme } from './store/set-preferences.ts';
import { followEditor, settledStore } from './store/settled.ts';

const storage = pageStorage(window);
const preferences = readPreferences(storage, navigator.languages);
const dictionary = await loadDictionary(preferences.language);
startWith(editorStore, preferences, translator(preferences.language, dictionary)('app.defaultMessage'));
const { ready } = persist(browserWorld(editorStore, storage), window);
followTheme(editorStore, document.documentElement, matchMedia('(prefers-color-scheme: dark)'));

const root = document.getElementById('root');
void loadChecks(editorStore, loadWords(preferences.language));
await ready;
followEditor(editorStore, settledStore);
if (root) createRoot(root).render(<App first={dictionary} />);
