import {
  type Design,
  drawAnsi,
  drawApproximateSvg,
  TABLE_FONT,
  type TerminalColors,
  type View,
} from '../app/core/index.ts';
import { pictureTexts } from './picture-texts.ts';
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
