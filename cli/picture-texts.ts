import type { PictureTexts } from '../app/core/index.ts';
import { firstPreview as en } from '../app/i18n/en/first/preview.ts';
import { firstPreview as ru } from '../app/i18n/ru/first/preview.ts';
import { translate } from '../app/i18n/translate.ts';
import type { WordLanguage } from './say-in.ts';

const WORDS = { en, ru } as const;

/** What a picture says in words: what stands for pictures, files and dates. Dates are those of UTC: a picture is the same everywhere. */
export function pictureTexts(language: WordLanguage): PictureTexts {
  const words = WORDS[language];
  return {
    noText: translate(words['preview.noText'], language),
    image: (address) => `[${address.split('/').at(-1) ?? address}]`,
    file: (id) => translate(words['preview.file'], language, { id }),
    time: (at) => {
      const date = new Date(at * 1000);
      return Number.isNaN(date.getTime()) ? String(at) : date.toLocaleString(language, { timeZone: 'UTC' });
    },
  };
}
