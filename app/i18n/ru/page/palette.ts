import type { palette as source } from '../../en/page/palette.ts';
import type { Same } from '../../en/same.ts';

export const palette: Same<typeof source> = {
  'keys.group.add': 'Добавить',
  'keys.group.part': 'Выделенное',
  'keys.group.page': 'Клавиатура и страница',
  'keys.group.moving': 'На холсте',
  'keys.walk': 'Перейти от кнопки к кнопке',
  'keys.ends': 'Первая и последняя кнопка',
  'keys.lift': 'Взять, переместить стрелками и опустить',
  'keys.next': 'Из текста — к тому, что делает кнопка',
  'keys.or': 'или',
  'keys.single': 'Одиночные клавиши',
  'keys.singleHint': 'Цифры, M и ? работают без Ctrl, если вы не набираете текст.',
  'palette.search': 'Поиск команд, шаблонов и клавиатур',
  'palette.results': 'Найдено',
  'palette.group.recent': 'Недавние',
  'palette.group.action': 'Команды',
  'palette.group.template': 'Шаблоны',
  'palette.group.keyboard': 'Клавиатуры',
  'palette.none': 'По запросу «{text}» ничего не найдено.',
  'palette.found': {
    one: '{count} результат',
    few: '{count} результата',
    many: '{count} результатов',
    other: '{count} результата',
  },
};
