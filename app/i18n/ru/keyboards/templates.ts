import type { templates as source } from '../../en/keyboards/templates.ts';
import type { Same } from '../../en/same.ts';

export const templates: Same<typeof source> = {
  'templates.title': 'Шаблоны',
  'templates.search': 'Найти шаблон',
  'templates.none': 'По запросу «{text}» ничего не найдено.',
  'templates.found': {
    one: '{count} шаблон',
    few: '{count} шаблона',
    many: '{count} шаблонов',
    other: '{count} шаблона',
  },
  'templates.for': 'Для {methods}',
  'templates.replace': 'Заменить эту клавиатуру',
  'templates.append': 'Добавить ниже',
  'templates.open': 'Открыть как новую',
};
