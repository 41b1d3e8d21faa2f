import { z } from 'zod';
import { CHAT_WIDTH, drawAsSvg, drawAsText } from '../../draw-keyboard.ts';
import { linkFor } from '../kit/designer-link.ts';
import { KEYBOARD, LANG, METHOD, OPEN, OPEN_NOTE, TEXT } from '../kit/inputs.ts';
import { takeDesign } from '../kit/take-design.ts';
import { makeTool } from '../kit/tool.ts';

export const previewTool = makeTool({
  name: 'preview_keyboard',
  title: 'Draw a Bitrix24 keyboard',
  description:
    'Draws the message with its keyboard as a messenger shows it: only what a portal stores, in the rows in which it stands. As a drawing of text to show in a chat, or as an SVG file. Widths are approximate.',
  input: z.strictObject({
    text: TEXT,
    keyboard: KEYBOARD,
    format: z.enum(['text', 'svg']).default('text'),
    look: z
      .enum(['web', 'classic', 'mobile'])
      .default('web')
      .describe('Which messenger: the one in a browser, the classic one, the phone'),
    method: METHOD,
    lang: LANG,
  }),
  output: z.object({ drawing: z.string(), open: OPEN, openNote: OPEN_NOTE }),
  example: { text: '[{"TEXT":"Yes","LINK":"/","DISPLAY":"LINE"},{"TEXT":"No","LINK":"/","DISPLAY":"LINE"}]' },
  run: ({ text, keyboard, format, look, method, lang }, { page }) => {
    const design = takeDesign({ text, method, keyboard });
    const view = { client: look, width: CHAT_WIDTH.usual, wallpaper: 'usual' } as const;
    const drawing = format === 'svg' ? drawAsSvg(design, view, lang) : drawAsText(design, view, lang, 'none');
    const link = linkFor(page, design);
    return { data: { drawing, ...link }, text: `${drawing}\n${link.open}` };
  },
});
