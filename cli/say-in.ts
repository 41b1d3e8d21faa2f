import { words as en } from '../app/i18n/en/issues/words.ts';
import { type Say, sayer } from '../app/i18n/en/words.ts';
import { words as ru } from '../app/i18n/ru/issues/words.ts';

/** The languages of what is said. */
export type WordLanguage = 'en' | 'ru';

const SAYERS: Readonly<Record<WordLanguage, Say>> = { en: sayer(en), ru: sayer(ru) };

/** Puts what the core has to say into words: `sayIn('en')(issue)`, `sayIn('ru')(issue.fix.label)`. */
export function sayIn(language: WordLanguage): Say {
  return SAYERS[language];
}
