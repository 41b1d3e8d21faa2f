import type { firstJson as source } from '../../en/first/json.ts';
import type { Same } from '../../en/same.ts';

export const firstJson: Same<typeof source> = {
  'json.live': 'Пишите здесь: холст обновится, как только JSON станет верным.',
  'json.place': 'Строка {line}, столбец {column}:',
  'json.notApplied': 'Пока не применено.',
  'json.drop': 'Отменить правки',
  'json.docs': 'документация',
};
