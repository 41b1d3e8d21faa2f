import type { firstTemplates as source } from '../../en/first/templates.ts';
import type { Same } from '../../en/same.ts';

export const firstTemplates: Same<typeof source> = {
  'step.template': 'шаблон',
  'templates.inserted': 'Шаблон вставлен: {name}',
  'templates.first': 'Начните с шаблона',
  'templates.all': 'Все шаблоны',
  'templates.paste': 'или вставьте JSON, код или cURL',
  'action.templates': 'Шаблоны',
};
