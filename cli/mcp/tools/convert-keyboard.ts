import { z } from 'zod';
import { WRITTEN_KINDS } from '../../../app/core/index.ts';
import { writeKind } from '../../write-kind.ts';
import { linkFor } from '../kit/designer-link.ts';
import { KEYBOARD, LANG, METHOD, OPEN, OPEN_NOTE, TEXT } from '../kit/inputs.ts';
import { takeDesign } from '../kit/take-design.ts';
import { makeTool } from '../kit/tool.ts';

const KINDS = [...WRITTEN_KINDS.map(({ id }) => id), 'v2'] as const;
const TOLD = WRITTEN_KINDS.map(({ id, what }) => `${id}: ${what}`).join('; ');

/** What a keyboard is to become. */
export const TO = z
  .enum(KINDS)
  .describe(`${TOLD}; v2: the request as one of imbot.v2, with what else has to change in "notes"`);

export const convertTool = makeTool({
  name: 'convert_keyboard',
  title: 'Convert a Bitrix24 keyboard',
  description:
    'Writes a keyboard as another kind of text, or its request as one of imbot.v2 (to: "v2"). Nothing is lost silently: "notes" tell what is. Secrets are left out. For code in a certain library use write_code.',
  input: z.strictObject({ text: TEXT, to: TO, keyboard: KEYBOARD, method: METHOD, lang: LANG }),
  output: z.object({ text: z.string(), notes: z.string(), open: OPEN, openNote: OPEN_NOTE }),
  example: {
    text: '{"BOT_ID":5,"DIALOG_ID":"chat1","MESSAGE":"Hi","KEYBOARD":{"BUTTONS":[{"TEXT":"Help","COMMAND":"help"}]}}',
    method: 'imbot.message.add',
    to: 'v2',
  },
  run: ({ text, to, keyboard, method, lang }, { page }) => {
    const written = writeKind(to, takeDesign({ text, method, keyboard }), lang);
    const link = linkFor(page, written.design);
    return {
      data: { text: written.text, notes: written.notes, ...link },
      text: [written.text, written.notes, link.open].filter(Boolean).join('\n'),
    };
  },
});
