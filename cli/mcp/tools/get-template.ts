import { z } from 'zod';
import { TEMPLATES, templateDesign } from '../../../app/core/index.ts';
import { writeKind } from '../../write-kind.ts';
import { linkFor } from '../kit/designer-link.ts';
import { LANG, OPEN, OPEN_NOTE } from '../kit/inputs.ts';
import { makeTool, ToolError } from '../kit/tool.ts';
import { TO } from './convert-keyboard.ts';

const IDS = TEMPLATES.map(({ id }) => id);

export const templateTool = makeTool({
  name: 'get_template',
  title: 'Get a template of a Bitrix24 keyboard',
  description:
    'One of list_templates, written as a request or as another kind of text. {{name}} in it is a variable: put a value, or code, in its place.',
  input: z.strictObject({ id: z.enum(IDS), to: TO.default('request'), lang: LANG }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    when: z.string(),
    text: z.string(),
    notes: z.string(),
    open: OPEN,
    openNote: OPEN_NOTE,
  }),
  example: { id: 'confirm' },
  run: ({ id, to, lang }, { page }) => {
    const template = TEMPLATES.find((one) => one.id === id);
    if (template === undefined) throw new ToolError('There is no such template.');
    const design = templateDesign(template, lang);
    const { text, notes } = writeKind(to, design, lang);
    const link = linkFor(page, design);
    const { name, when } = template;
    return {
      data: { id, name: name[lang], when: when[lang], text, notes, ...link },
      text: [text, notes, link.open].filter(Boolean).join('\n'),
    };
  },
});
