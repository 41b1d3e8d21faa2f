import type { problems as source } from '../en/problems.ts';
import type { Same } from '../en/same.ts';

export const problems: Same<typeof source> = {
  'problems.title': 'Проблемы',
  'problems.none': 'Проблем нет: портал сохранит все кнопки.',
  'problems.noneShort': 'Проблем нет',
  'problems.error': 'Ошибка',
  'problems.warning': 'Предупреждение',
  'problems.info': 'Примечание',
  'problems.errors': {
    one: '{count} ошибка',
    few: '{count} ошибки',
    many: '{count} ошибок',
    other: '{count} ошибки',
  },
  'problems.warnings': {
    one: '{count} предупреждение',
    few: '{count} предупреждения',
    many: '{count} предупреждений',
    other: '{count} предупреждения',
  },
  'problems.infos': {
    one: '{count} примечание',
    few: '{count} примечания',
    many: '{count} примечаний',
    other: '{count} примечания',
  },
  'problems.filter': 'Показать только',
  'problems.fixAll': 'Исправить всё ({count})',
  'problems.fixedAll': {
    one: 'Исправлена {count} проблема. {rest}.',
    few: 'Исправлены {count} проблемы. {rest}.',
    many: 'Исправлено {count} проблем. {rest}.',
    other: 'Исправлено {count} проблемы. {rest}.',
  },
  'problems.left': {
    one: 'Осталась {count}',
    few: 'Осталось {count}',
    many: 'Осталось {count}',
    other: 'Осталось {count}',
  },
  'problems.fixed': 'Исправлено: {label}.',
  'problems.fix': 'Исправить: {label}',
  'problems.show': 'Показать',
  'problems.showAll': 'Показать все {count}',
  'problems.button': 'Ряд {row}, кнопка {index}',
  'problems.row': 'Ряд {row}',
  'problems.keyboard': 'Клавиатура',
  'problems.request': 'Запрос',
  'problems.quoted': '«{name}»',
  'problems.docs': 'документация',
  'problems.docsOf': 'Документация: {message}',
};
