import { z } from 'zod';
import { snippetTargets, writeTarget } from '../../../app/core/index.ts';
import { linkFor } from '../kit/designer-link.ts';
import { KEYBOARD, METHOD, OPEN, OPEN_NOTE, TEXT } from '../kit/inputs.ts';
import { takeDesign } from '../kit/take-design.ts';
import { makeTool } from '../kit/tool.ts';

const TARGETS = snippetTargets.map(({ id }) => id);
const TOLD = snippetTargets.map(({ id, label }) => `${id}: ${label}`).join('; ');

export const codeTool = makeTool({
  name: 'write_code',
  title: 'Write code that sends a Bitrix24 keyboard',
  description:
    'Writes the code that sends a keyboard, for a library or a tool. The code reads secrets from the environment; {{name}} in a text becomes a variable of the language.',
  input: z.strictObject({
    text: TEXT,
    target: z.enum(TARGETS).describe(TOLD),
    keyboard: KEYBOARD,
    method: METHOD,
  }),
  output: z.object({
    code: z.string(),
    language: z.string(),
    fileName: z.string(),
    open: OPEN,
    openNote: OPEN_NOTE,
  }),
  example: { text: '{"BUTTONS":[{"TEXT":"Site","LINK":"https://example.com/"}]}', target: 'php-sdk' },
  run: ({ text, target, keyboard, method }, { page }) => {
    const design = takeDesign({ text, method, keyboard });
    const code = writeTarget(target, design);
    const { language, fileName } = snippetTargets.find(({ id }) => id === target) ?? { language: '', fileName: '' };
    const link = linkFor(page, design);
    return { data: { code, language, fileName, ...link }, text: `${code}\n${link.open}` };
  },
});
