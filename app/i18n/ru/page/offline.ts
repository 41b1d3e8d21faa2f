import type { offline as source } from '../../en/page/offline.ts';
import type { Same } from '../../en/same.ts';

export const offline: Same<typeof source> = {
  'offline.notice': 'Новая версия',
  'offline.ready': 'Готова новая версия',
  'offline.reload': 'Обновить',
  'action.takeUpdate': 'Перейти на новую версию',
  'offline.later': 'Позже',
};
