import type { convert as source } from '../en/convert.ts';
import type { Same } from '../en/same.ts';

export const convert: Same<typeof source> = {
  'convert.title': 'Перевод на imbot.v2',
  'convert.needs': 'Осталось заполнить',
  'convert.changes': 'Что меняется в запросе',
  'convert.losses': 'Что теряется',
  'convert.tasks': 'Что ещё поменять в боте',
  'convert.page': 'документация',
  'convert.pageOf': 'Документация: {task}',
  'convert.already': 'Этот запрос уже использует imbot.v2.',
  'convert.run': 'Перевести',
  'convert.cancel': 'Отмена',
  'convert.done': 'Готово',
  'convert.made': 'Переведено.',
  'convert.copy': 'Копировать список',
  'convert.copied': 'Скопировано',
  'convert.copyRefused': 'Браузер не разрешил копирование. Выделите список и скопируйте.',
};
