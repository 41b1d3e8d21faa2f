import type { clipboard as source } from '../../en/page/clipboard.ts';
import type { Same } from '../../en/same.ts';

export const clipboard: Same<typeof source> = {
  'clipboard.copy.button': {
    one: 'Скопирована {count} кнопка.',
    few: 'Скопированы {count} кнопки.',
    many: 'Скопировано {count} кнопок.',
    other: 'Скопировано {count} кнопки.',
  },
  'clipboard.copy.row': {
    one: 'Скопирован {count} ряд.',
    few: 'Скопированы {count} ряда.',
    many: 'Скопировано {count} рядов.',
    other: 'Скопировано {count} ряда.',
  },
  'clipboard.cut.button': {
    one: 'Вырезана {count} кнопка.',
    few: 'Вырезаны {count} кнопки.',
    many: 'Вырезано {count} кнопок.',
    other: 'Вырезано {count} кнопки.',
  },
  'clipboard.cut.row': {
    one: 'Вырезан {count} ряд.',
    few: 'Вырезаны {count} ряда.',
    many: 'Вырезано {count} рядов.',
    other: 'Вырезано {count} ряда.',
  },
  'clipboard.paste.button': {
    one: 'Вставлена {count} кнопка.',
    few: 'Вставлены {count} кнопки.',
    many: 'Вставлено {count} кнопок.',
    other: 'Вставлено {count} кнопки.',
  },
  'clipboard.paste.row': {
    one: 'Вставлен {count} ряд.',
    few: 'Вставлены {count} ряда.',
    many: 'Вставлено {count} рядов.',
    other: 'Вставлено {count} ряда.',
  },
  'clipboard.refused': 'Браузер не разрешает странице копировать. Нажмите {key}.',
  'clipboard.unread': 'Браузер не разрешает странице читать буфер обмена. Нажмите {key}.',
  'clipboard.nothing': 'В буфере обмена нет текста.',
  'clipboard.foreign': 'Распознано: {kind}.',
  'clipboard.foreignSize': 'Распознано: {kind}, {what}.',
  'clipboard.unknown': 'Во вставленном тексте клавиатура не найдена.',
  'clipboard.openImport': 'Открыть импорт',
};
