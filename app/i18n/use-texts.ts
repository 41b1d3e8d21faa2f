import { useEffect, useLayoutEffect, useState } from 'react';
import type { Dictionary } from './en/dictionary.ts';
import type { FirstDictionary } from './en/start/first.ts';
import type { Words } from './en/words.ts';
import { loadDictionary, loadFirstDictionary, loadWords } from './i18n.tsx';

interface Loaded {
  readonly language: 'en' | 'ru';
  readonly first: FirstDictionary;
  readonly dictionary: Dictionary | null;
  readonly words: Words | null;
}

/** The texts of the page: those of the first sight, then all once `begun` has come. Another language is there as a whole or not at all. */
export function useTexts(language: 'en' | 'ru', first: FirstDictionary, begun: Promise<void>): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ language, first, dictionary: null, words: null });
  const isWhole = language === loaded.language && loaded.words !== null;
  useEffect(() => {
    if (isWhole) return;
    let current = true;
    const rest = begun.then(() => Promise.all([loadDictionary(language), loadWords(language)]));
    void Promise.all([loadFirstDictionary(language), rest]).then(
      ([first, [dictionary, words]]) => current && setLoaded({ language, first, dictionary, words }),
    );
    return () => {
      current = false;
    };
  }, [language, isWhole, begun]);
  // In the frame that shows the texts: the browser goes through the whole page for it, which is better done once.
  useLayoutEffect(() => {
    document.documentElement.lang = loaded.language;
    if (typeof loaded.first['app.title'] === 'string') document.title = loaded.first['app.title'];
  }, [loaded]);
  return loaded;
}
