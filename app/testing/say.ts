import { dictionary as english, type Key } from '../i18n/en/dictionary.ts';
import { words as en } from '../i18n/en/issues/words.ts';
import { type Sayable, sayer } from '../i18n/en/words.ts';
import { dictionary as russian } from '../i18n/ru/dictionary.ts';
import { words as ru } from '../i18n/ru/issues/words.ts';
import { translate } from '../i18n/translate.ts';

const sayers = { en: sayer(en), ru: sayer(ru) };

/** What an issue, the label of a fix or an explanation says in both languages. Throws when there is none. */
export function say(said: Sayable | null | undefined): { readonly en: string; readonly ru: string } {
  if (!said) throw new Error('nothing was said');
  return { en: sayers.en(said), ru: sayers.ru(said) };
}

/** A text of the page in English. */
export function inEnglish(key: Key): string {
  return translate(english[key], 'en');
}

/** A text of the page in Russian. */
export function inRussian(key: Key): string {
  return translate(russian[key], 'ru');
}
