import type { preview as source } from '../en/preview.ts';
import type { Same } from '../same.ts';

export const preview: Same<typeof source> = {
  'preview.title': 'Просмотр',
  'preview.kind': 'Веб, новый чат',
  'preview.width': 'Ширина',
  'preview.pixels': 'px',
  'preview.widthAuto': 'По ширине панели, до {width} px',
  'preview.noText': 'Нет текста сообщения',
  'preview.hint': 'Добавьте кнопку — она появится здесь.',
  'preview.hintRefused': 'Добавьте кнопку — она появится здесь. Без кнопок портал отклонит запрос.',
  'preview.input': 'Сообщение',
  'preview.dropped': {
    one: '{count} кнопка не появится: портал её отбросит',
    few: '{count} кнопки не появятся: портал их отбросит',
    many: '{count} кнопок не появятся: портал их отбросит',
    other: '{count} кнопки не появятся: портал их отбросит',
  },
  'preview.mobileOnly': 'только в мобильном приложении',
  'preview.nameless': 'Кнопка {position}',
  'preview.reason.not-an-object': 'не объект кнопки',
  'preview.reason.function': 'есть поле FUNCTION',
  'preview.reason.no-text': 'TEXT пустой или не строка',
  'preview.reason.no-action': 'ничего не делает',
  'preview.reason.bad-action': 'действие задано неверно',
  'preview.reason.bad-link': 'ссылка должна начинаться с https://, http:// или /',
  'preview.reason.no-bot': 'команде нужен id бота',
  'preview.reason.type-error': 'список вместо текста',
  'preview.outcome.refused':
    'Портал отклонит запрос ({code}): в клавиатуре нет ни одной кнопки, которую он сохранил бы.',
  'preview.outcome.oversize':
    'Портал отклонит запрос ({code}): клавиатура займёт {size} символов, а {limit} и больше — слишком много.',
  'preview.outcome.typeError':
    'На этом запросе портал упадёт (HTTP 500): вместо одного значения стоит список или объект.',
  'preview.outcome.noKeyboard': 'Сообщение уйдёт без клавиатуры.',
  'preview.outcome.ignored': 'Портал пропустит эту клавиатуру: под сообщением останется прежняя.',
  'preview.outcome.removed': 'Портал уберёт клавиатуру у сообщения.',
};
