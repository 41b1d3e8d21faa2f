import type { firstProblems as source } from '../../en/first/problems.ts';
import type { Same } from '../../en/same.ts';

export const firstProblems: Same<typeof source> = {
  'problems.title': 'Проблемы',
  'problems.unread': 'JSON не закончен: здесь проблемы последнего варианта, который удалось прочитать.',
  'problems.none': 'Проблем нет: портал сохранит все кнопки.',
  'problems.noneShort': 'Проблем нет',
  'problems.error': 'Ошибка',
  'problems.warning': 'Предупреждение',
  'problems.info': 'Примечание',
  'problems.todo': 'Осталось сделать',
  'problems.more': 'и ещё {count}',
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
  'problems.docs': 'документация',
  'problems.docsOf': 'Документация: {message}',
};
