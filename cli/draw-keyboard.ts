import {
  type Design,
  drawAnsi,
  drawApproximateSvg,
  type PictureTexts,
  TABLE_FONT,
  type TerminalColors,
  type View,
} from '../app/core/index.ts';
import { firstPreview as en } from '../app/i18n/en/first/preview.ts';
import { firstPreview as ru } from '../app/i18n/ru/first/preview.ts';
import { translate } from '../app/i18n/translate.ts';
import type { WordLanguage } from './say-in.ts';

const SAID = {
  en: { title: 'Keyboard', note: `Approximate: the widths of texts are those of a table of the font ${TABLE_FONT}.` },
  ru: { title: 'Клавиатура', note: `Приблизительно: ширина текста взята из таблицы шрифта ${TABLE_FONT}.` },
} as const;

/** The column of a chat, in pixels. */
export const CHAT_WIDTH = { least: 200, usual: 500, most: 2000 } as const;

/** A keyboard with its message as an SVG file. */
export function drawAsSvg(design: Design, view: View, language: WordLanguage): string {
  return drawApproximateSvg(design, view, pictureTexts(language), SAID[language]);
}

/** The same as text for a terminal. */
export function drawAsText(design: Design, view: View, language: WordLanguage, colors: TerminalColors): string {
  return drawAnsi(design, view, pictureTexts(language), colors);
}

const WORDS = { en, ru } as const;

/** What a picture says in words: what stands for pictures, files and dates. Dates are those of UTC: a picture is the same everywhere. */
function pictureTexts(language: WordLanguage): PictureTexts {
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
