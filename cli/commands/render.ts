import { type Client, type TerminalColors, WALLPAPERS, type Wallpaper } from '../../app/core/index.ts';
import type { Command } from '../command.ts';
import { CHAT_WIDTH, drawAsSvg, drawAsText } from '../draw-keyboard.ts';
import { languageOption, numberOption, wordOption } from '../options.ts';
import { KEYBOARD_OPTIONS, KEYBOARD_USAGE, takeOneKeyboard } from '../take-keyboard.ts';

const FORMATS = ['svg', 'ansi'] as const;
const CLIENTS: readonly Client[] = ['web', 'classic', 'mobile'];
const COLORS: readonly TerminalColors[] = ['truecolor', '256', 'none'];
const NAMES = Object.keys(WALLPAPERS) as Wallpaper[];

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
      width: numberOption(options, 'width', CHAT_WIDTH.least, CHAT_WIDTH.most) ?? CHAT_WIDTH.usual,
      wallpaper: wordOption(options, 'wallpaper', NAMES) ?? 'usual',
    };
    const design = await takeOneKeyboard(files, options, around);
    around.out(format === 'svg' ? drawAsSvg(design, view, language) : drawAsText(design, view, language, colors));
    return 0;
  },
};
