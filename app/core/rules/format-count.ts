import type { Localized } from '../issue.ts';

const ENGLISH = new Intl.NumberFormat('en');
const RUSSIAN = new Intl.NumberFormat('ru');

/** A number as both languages write it: 60,000 and 60 000, with a non-breaking space. */
export function formatCount(count: number): Localized {
  return { en: ENGLISH.format(count), ru: RUSSIAN.format(count) };
}
