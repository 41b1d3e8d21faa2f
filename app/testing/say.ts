import { words as en } from '../i18n/en/issues/words.ts';
import { words as ru } from '../i18n/ru/issues/words.ts';
import { type Sayable, sayer } from '../i18n/words.ts';

const [inEnglish, inRussian] = [sayer(en), sayer(ru)];

/** What an issue, the label of a fix or an explanation says in both languages. Throws when there is none. */
export function say(said: Sayable | null | undefined): { readonly en: string; readonly ru: string } {
  if (!said) throw new Error('nothing was said');
  return { en: inEnglish(said), ru: inRussian(said) };
}
