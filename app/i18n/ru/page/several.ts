import type { several as english } from '../../en/page/several.ts';
import type { Same } from '../../en/same.ts';

export const several: Same<typeof english> = {
  'several.button': { one: '{count} кнопка', few: '{count} кнопки', many: '{count} кнопок', other: '{count} кнопки' },
  'several.row': { one: '{count} ряд', few: '{count} ряда', many: '{count} рядов', other: '{count} ряда' },
  'several.selected': 'Выбрано: {what}.',
  'several.none': 'Ничего не выбрано.',
  'several.pickHint': 'Нажимайте на кнопки, чтобы выбрать их.',
  'several.values': 'Разные значения',
  'several.actions': 'Эти кнопки делают разное. Чтобы изменить действие, выберите кнопки одного вида.',
  'several.rowKeys': '{up} и {down} перемещают ряды, {remove} удаляет их.',
  'action.arrange1': 'По одной кнопке в ряд',
  'action.arrange2': 'По две кнопки в ряд',
  'action.arrange3': 'По три кнопки в ряд',
  'action.arrangeForPhone': 'Ряды по ширине телефона',
  'several.done': 'Готово',
};
