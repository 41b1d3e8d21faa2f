import { TEMPLATES, templateDesign } from '../../app/core/index.ts';
import { type Command, UsageError } from '../command.ts';
import { languageOption, textOption } from '../options.ts';
import { writeKind } from '../write-kind.ts';

/** Lists the templates, or writes one. */
export const writeTemplateCommand: Command = {
  name: 'template',
  usage: '[ID] [--to json|request|KIND|v2] [--lang en|ru]',
  summary: 'Lists the templates, or writes one as a request.',
  options: { to: { type: 'string' }, lang: { type: 'string' } },
  async run([id, ...others], options, around) {
    const language = languageOption(options);
    if (others.length > 0) throw new UsageError('One template at a time.');
    if (id === undefined) {
      const lines = TEMPLATES.map((one) => `${one.id.padEnd(10)}${one.name[language]}: ${one.when[language]}\n`);
      around.out(lines.join(''));
      return 0;
    }
    const template = TEMPLATES.find((one) => one.id === id);
    if (template === undefined) {
      throw new UsageError(`There is no template ${id}. There are: ${TEMPLATES.map((one) => one.id).join(', ')}.`);
    }
    const to = textOption(options, 'to') ?? 'request';
    const { text, notes } = writeKind(to, templateDesign(template, language), language);
    around.err(notes);
    around.out(text);
    return 0;
  },
};
