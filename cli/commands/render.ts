import {
  type Client,
  drawAnsi,
  drawApproximateSvg,
  TABLE_FONT,
  type TerminalColors,
  WALLPAPERS,
  type Wallpaper,
} from '../../app/core/index.ts';
import type { Command } from '../command.ts';
import { languageOption, numberOption, wordOption } from '../options.ts';
import { pictureTexts } from '../picture-texts.ts';
import { KEYBOARD_OPTIONS, KEYBOARD_USAGE, takeKeyboard } from '../take-keyboard.ts';

const FORMATS = ['svg', 'ansi'] as const;
const CLIENTS: readonly Client[] = ['web', 'classic', 'mobile'];
const COLORS: readonly TerminalColors[] = ['truecolor', '256', 'none'];
const NAMES = Object.keys(WALLPAPERS) as Wallpaper[];
/** The column of a chat, in pixels. */
const WIDTH = { least: 200, usual: 500, most: 2000 } as const;

const SAID = {
  en: { title: 'Keyboard', note: `Approximate: the widths of texts are those of a table of the font ${TABLE_FONT}.` },
  ru: { title: 'Клавиатура', note: `Приблизительно: ширина текста взята из таблицы шрифта ${TABLE_FONT}.` },
} as const;

/** Draws a keyboard with its message. */
export const renderCommand: Command = {
  name: 'render',
  usage: `FILE [--format svg|ansi] [--look web|classic|mobile] [--width N] [--wallpaper NAME] [--colors truecolor|256|none] ${KEYBOARD_USAGE} [--lang en|ru]`,
  summary: 'Draws a keyboard with its message: as an SVG, or in the terminal.',
  options: {
    ...KEYBOARD_OPTIONS,
    format: { type: 'string' },
    look: { type: 'string' },
    width: { type: 'string' },
    wallpaper: { type: 'string' },
    colors: { type: 'string' },
    lang: { type: 'string' },
  },
  async run(files, options, around) {
    const language = languageOption(options);
    const format = wordOption(options, 'format', FORMATS) ?? 'svg';
    const colors = wordOption(options, 'colors', COLORS) ?? (around.hasColours ? '256' : 'none');
    const view = {
      client: wordOption(options, 'look', CLIENTS) ?? 'web',
      width: numberOption(options, 'width', WIDTH.least, WIDTH.most) ?? WIDTH.usual,
      wallpaper: wordOption(options, 'wallpaper', NAMES) ?? 'usual',
    };
    const { design } = await takeKeyboard(files, options, around);
    const texts = pictureTexts(language);
    around.out(
      format === 'svg'
        ? drawApproximateSvg(design, view, texts, SAID[language])
        : drawAnsi(design, view, texts, colors),
    );
    return 0;
  },
};
