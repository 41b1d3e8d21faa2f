import { isJsonObject } from '../../core/json/json.ts';
import type { Template, TemplateLanguage } from '../../core/templates/template.ts';

/** The templates in which every word of the text stands somewhere: in what is said of them, on their buttons or in their methods. */
export function findTemplates(
  templates: readonly Template[],
  text: string,
  language: TemplateLanguage,
): readonly Template[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const said = fold(allTexts(template, language).join(' '));
    return words.every((word) => said.includes(word));
  });
}

function allTexts({ name, when, message, methods, rows }: Template, language: TemplateLanguage): readonly string[] {
  const captions = rows.flat().map(({ TEXT, COMMAND, ACTION }) => {
    const caption = isJsonObject(TEXT) ? TEXT[language] : TEXT;
    return [caption, COMMAND, ACTION].filter((one) => typeof one === 'string').join(' ');
  });
  return [name[language], when[language], message[language], ...methods, ...captions];
}

/** Russian is typed with and without its dots. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
