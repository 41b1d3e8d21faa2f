import type { code as source } from '../en/code.ts';
import type { Same } from '../en/same.ts';

export const code: Same<typeof source> = {
  'code.title': 'Код',
  'code.language': 'Язык',
  'code.target': 'Библиотека или способ',
  'code.other': 'Другое',
  'code.method': 'Метод',
  'code.copy': 'Копировать',
  'code.download': 'Скачать',
  'code.copied': 'Скопировано',
  'code.copyRefused': 'Браузер не разрешил копирование. Выделите код и скопируйте.',
  'code.codeOf': 'Код: {target}',
  'code.reads': 'Берётся из переменных окружения: {names}. Секретов в коде нет.',
  'code.secret': 'Через вебхук этому методу нужен ещё {name}. Это секрет, поэтому здесь его нет.',
  'code.onpremise': 'Работает внутри коробочного Битрикс24, в коде модуля. Ни вебхук, ни секрет не нужны.',
  'code.missing': 'Для {method} не хватает: {names}.',
  'code.need.dialogId': 'получатель',
  'code.need.messageId': 'ID сообщения',
  'code.need.commandId': 'ID команды',
  'code.need.botId': 'ID бота',
  'code.fill': 'Указать',
  'code.register': 'Зарегистрировать эти команды',
  'code.registers': {
    one: 'Регистрирует {count} команду этой клавиатуры.',
    few: 'Регистрирует {count} команды этой клавиатуры.',
    many: 'Регистрирует {count} команд этой клавиатуры.',
    other: 'Регистрирует {count} команды этой клавиатуры.',
  },
  'code.noCommands': 'В этой клавиатуре пока нет команд: регистрировать нечего.',
  'code.backToRequest': 'Вернуться к запросу',
};
