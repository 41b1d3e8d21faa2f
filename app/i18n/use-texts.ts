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

/**
 * The texts of the page: those of the first sight, then all once `begun` has come. Another language is there as a whole or not at
 * all; one that has been there comes back at once. The browser is told of it `later`: it goes through the whole page for it.
 */
export function useTexts(
  language: 'en' | 'ru',
  first: FirstDictionary,
  begun: Promise<void>,
  later: (act: () => void) => void,
): Loaded {
  /** The latest first; what was there in the beginning comes last, and is not whole. */
  const [known, setKnown] = useState<readonly [Loaded, ...Loaded[]]>([
    { language, first, dictionary: null, words: null },
  ]);
  const whole = known.find((one) => one.language === language && one.words !== null);
  const loaded = whole ?? known[0];
  useEffect(() => {
    if (whole) return;
    let current = true;
    const rest = begun.then(() => Promise.all([loadDictionary(language), loadWords(language)]));
    void Promise.all([loadFirstDictionary(language), rest]).then(
      ([first, [dictionary, words]]) =>
        current && setKnown((before) => [{ language, first, dictionary, words }, ...before]),
    );
    return () => {
      current = false;
    };
  }, [language, whole, begun]);
  const { language: shown } = loaded;
  const title = loaded.first['app.title'];
  useLayoutEffect(() => {
    later(() => {
      document.documentElement.lang = shown;
      if (typeof title === 'string') document.title = title;
    });
  }, [shown, title, later]);
  return loaded;
}
