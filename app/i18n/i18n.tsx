import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Dictionary, Key } from './en/dictionary.ts';
import { type Params, translate } from './translate.ts';

export type Translate = (key: Key, params?: Params) => string;

interface I18n {
  readonly language: 'en' | 'ru';
  readonly t: Translate;
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

/** The same function outside of React. */
export function translator(language: 'en' | 'ru', dictionary: Dictionary): Translate {
  return (key, params) => translate(dictionary[key], language, params);
}

export function I18nProvider(props: { language: 'en' | 'ru'; dictionary: Dictionary; children: ReactNode }) {
  const { language, dictionary } = props;
  const value = useMemo(() => ({ language, t: translator(language, dictionary) }), [language, dictionary]);
  return <I18nContext value={value}>{props.children}</I18nContext>;
}

export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n outside of I18nProvider');
  return value;
}
