import type { problems as source } from '../en/problems.ts';
import type { Same } from '../en/same.ts';

export const problems: Same<typeof source> = {
  'problems.toDoTitle': 'Осталось сделать',
  'problems.noneYet': 'Пока всё в порядке.',
  'problems.sharedBy': 'Кнопки с этой проблемой',
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
  'problems.about': 'подробнее',
  'problems.aboutOf': 'Подробнее: {message}',
  'problems.show': 'Показать',
  'problems.showAll': 'Показать все {count}',
  'problems.button': 'Ряд {row}, кнопка {index}',
  'problems.row': 'Ряд {row}',
  'problems.keyboard': 'Клавиатура',
  'problems.request': 'Запрос',
  'problems.quoted': '«{name}»',
};
