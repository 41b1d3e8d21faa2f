import { createContext, type ReactNode, type RefObject, use, useContext, useDeferredValue, useMemo } from 'react';
import type { Dictionary, Key } from './en/dictionary.ts';
import type { Entry } from './en/same.ts';
import type { FirstDictionary, FirstKey } from './en/start/first.ts';
import { type Say, sayer, type Words } from './en/words.ts';
import { type Params, translate } from './translate.ts';

export type Translate = (key: Key, params?: Params) => string;
/** Knows the texts alone that are there from the start. */
export type TranslateFirst = (key: FirstKey, params?: Params) => string;

interface FirstI18n {
  readonly language: 'en' | 'ru';
  readonly t: TranslateFirst;
  /** Puts into words what core has to say; empty until the words are there, right after the first sight. */
  readonly say: Say;
}

interface I18n extends FirstI18n {
  readonly t: Translate;
}

interface Texts extends FirstI18n {
  readonly dictionary: Dictionary | null;
}

const I18nContext = createContext<Texts | null>(null);
/** Another one, not the same once more: of that, React would draw anew whoever reads it, however near another value is. */
const SeenContext = createContext<Texts | null>(null);

const FIRST = {
  en: () => import('./en/start/first.ts').then((module) => module.first),
  ru: () => import('./ru/start/first.ts').then((module) => module.first),
};

/** Loads what the first sight needs of a language. */
export function loadFirstDictionary(language: 'en' | 'ru'): Promise<FirstDictionary> {
  return FIRST[language]();
}

const LOADERS = {
  en: () => import('./en/dictionary.ts').then((module) => module.dictionary),
  ru: () => import('./ru/dictionary.ts').then((module) => module.dictionary),
};

const loading = new Map<'en' | 'ru', Promise<Dictionary>>();

/** Loads a whole language; only the one in use is ever fetched. The same promise for all who ask, so that a part can wait for it. */
export function loadDictionary(language: 'en' | 'ru'): Promise<Dictionary> {
  const known = loading.get(language);
  if (known) return known;
  const coming = LOADERS[language]().then((dictionary) => {
    // React's own mark of a promise whose value is there: `use` gives it without a wait.
    Object.assign(coming, { status: 'fulfilled', value: dictionary });
    return dictionary;
  });
  loading.set(language, coming);
  // Whoever waits is told first; only then does another try make sense.
  coming.catch(() => setTimeout(() => loading.delete(language), 1000));
  return coming;
}

const WORDS = {
  en: () => import('./en/issues/words.ts').then((module) => module.words),
  ru: () => import('./ru/issues/words.ts').then((module) => module.words),
};

/** Loads the words for what core has to say; the first sight does without them. */
export function loadWords(language: 'en' | 'ru'): Promise<Words> {
  return WORDS[language]();
}

/** The same function outside of React. */
export function translator<K extends string>(
  language: 'en' | 'ru',
  dictionary: Readonly<Record<K, Entry>>,
): (key: K, params?: Params) => string {
  return (key, params) => translate(dictionary[key], language, params);
}

const SILENT: Say = () => '';

interface I18nProviderProps {
  readonly language: 'en' | 'ru';
  readonly first: FirstDictionary;
  /** Null until it is loaded. */
  readonly dictionary: Dictionary | null;
  /** Null until they are loaded. */
  readonly words: Words | null;
  readonly children: ReactNode;
}

export function I18nProvider({ language, first, dictionary, words, children }: I18nProviderProps) {
  const value = useMemo(
    () => ({
      language,
      t: translator(language, first),
      dictionary,
      say: words ? sayer(words) : SILENT,
    }),
    [language, first, dictionary, words],
  );
  return <I18nContext value={value}>{children}</I18nContext>;
}

interface SeenFirstProps {
  readonly box: RefObject<Element | null>;
  readonly children: ReactNode;
}

/** What is out of sight gets another language a moment after what is seen: it holds nobody up. */
export function SeenFirst({ box, children }: SeenFirstProps) {
  const now = useContext(I18nContext);
  const late = useDeferredValue(now);
  // Asked when the words change, and at no other time.
  return <SeenContext value={now !== late && isOutOfSight(box.current) ? late : now}>{children}</SeenContext>;
}

function isOutOfSight(box: Element | null): boolean {
  const place = box?.getBoundingClientRect();
  return place !== undefined && (place.bottom < 0 || place.top > innerHeight);
}

/** For what stands in the first sight: the texts that are there from the start, and no other. */
export function useFirstI18n(): FirstI18n {
  const value = use(SeenContext) ?? use(I18nContext);
  if (!value) throw new Error('useFirstI18n outside of I18nProvider');
  return value;
}

/**
 * All texts. A part that comes before them waits for them, as for its own code: it stands inside of a `Suspense`, or is fetched
 * together with them.
 */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n outside of I18nProvider');
  const { language, say } = value;
  // Always asked for in the same way: a part that goes on after a wait, and then does not ask again, is an error to React.
  const dictionary = value.dictionary ?? use(loadDictionary(language));
  return useMemo(() => ({ language, say, t: translator(language, dictionary) }), [language, say, dictionary]);
}
