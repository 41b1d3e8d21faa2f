import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Dictionary, Key } from './en/dictionary.ts';
import { type Say, sayer, type Words } from './en/words.ts';
import { type Params, translate } from './translate.ts';

export type Translate = (key: Key, params?: Params) => string;

interface I18n {
  readonly language: 'en' | 'ru';
  readonly t: Translate;
  /** Puts into words what core has to say; empty until the words are there, right after the first sight. */
  readonly say: Say;
}

const I18nContext = createContext<I18n | null>(null);

const LOADERS = {
  en: () => import('./en/dictionary.ts').then((module) => module.dictionary),
  ru: () => import('./ru/dictionary.ts').then((module) => module.dictionary),
};

/** Loads a language; only the one in use is ever fetched. */
export function loadDictionary(language: 'en' | 'ru'): Promise<Dictionary> {
  return LOADERS[language]();
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
export function translator(language: 'en' | 'ru', dictionary: Dictionary): Translate {
  return (key, params) => translate(dictionary[key], language, params);
}

const SILENT: Say = () => '';

interface I18nProviderProps {
  readonly language: 'en' | 'ru';
  readonly dictionary: Dictionary;
  /** Null until they are loaded. */
  readonly words: Words | null;
  readonly children: ReactNode;
}

export function I18nProvider(props: I18nProviderProps) {
  const { language, dictionary, words } = props;
  const value = useMemo(
    () => ({ language, t: translator(language, dictionary), say: words ? sayer(words) : SILENT }),
    [language, dictionary, words],
  );
  return <I18nContext value={value}>{props.children}</I18nContext>;
}

export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n outside of I18nProvider');
  return value;
}
