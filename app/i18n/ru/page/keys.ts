import type { keys as source } from '../../en/page/keys.ts';
import type { Same } from '../../en/same.ts';

export const keys: Same<typeof source> = {
  'action.addLINK': 'Добавить кнопку: Ссылка',
  'action.addCOMMAND': 'Добавить кнопку: Команда',
  'action.addPUT': 'Добавить кнопку: Вставить текст',
  'action.addSEND': 'Добавить кнопку: Отправить текст',
  'action.addCOPY': 'Добавить кнопку: Копировать',
  'action.addCALL': 'Добавить кнопку: Позвонить',
  'action.addDIALOG': 'Добавить кнопку: Открыть чат',
  'action.addAPP_ID': 'Добавить кнопку: Приложение',
  'action.addRow': 'Добавить ряд',
  'action.settings': 'Перейти к настройкам',
  'action.editMessage': 'Изменить сообщение',
  'action.library': 'Все клавиатуры',
  'action.versions': 'Версии',
  'action.commands': 'Команды',
  'action.keys': 'Горячие клавиши',
};
