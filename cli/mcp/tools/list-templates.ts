import { z } from 'zod';
import { TEMPLATES } from '../../../app/core/index.ts';
import { LANG, OPEN, OPEN_NOTE } from '../kit/inputs.ts';
import { makeTool } from '../kit/tool.ts';

export const templatesTool = makeTool({
  name: 'list_templates',
  title: 'List templates of Bitrix24 keyboards',
  description:
    'The keyboards that many bots need (confirm, approval, rating, poll, pages, menu, ...), with when to use each. Start from one instead of an empty keyboard; get_template gives it.',
  input: z.strictObject({ lang: LANG }),
  output: z.object({
    templates: z.array(z.object({ id: z.string(), name: z.string(), when: z.string(), methods: z.array(z.string()) })),
    open: OPEN,
    openNote: OPEN_NOTE,
  }),
  example: { lang: 'en' },
  run: ({ lang }, { page }) => {
    const templates = TEMPLATES.map(({ id, name, when, methods }) => ({
      id,
      name: name[lang],
      when: when[lang],
      methods,
    }));
    const openNote = 'The link opens the empty page, which offers the templates too.';
    return { data: { templates, open: page, openNote }, text: null };
  },
});
