import type { inputs as source } from '../../en/page/inputs.ts';
import type { Same } from '../../en/same.ts';

export const inputs: Same<typeof source> = {
  'input.LINK': 'Ссылка',
  'input.LINK.hint': 'Начинается с https://, http:// или с / для страницы портала.',
  'input.COMMAND': 'Команда',
  'input.COMMAND.hint': 'Имя без косой черты. Нужен ID бота.',
  'input.COMMAND_PARAMS': 'Параметры',
  'input.COMMAND_PARAMS.hint': 'Одна строка текста для бота; необязательно.',
  'input.PUT': 'Что вставить',
  'input.PUT.hint': 'Пользователь сможет изменить его перед отправкой.',
  'input.SEND': 'Что отправить',
  'input.SEND.hint': 'Сразу отправится сообщением от имени нажавшего.',
  'input.COPY': 'Что скопировать',
  'input.COPY.hint': 'Попадёт в буфер обмена нажавшего.',
  'input.CALL': 'Номер телефона',
  'input.CALL.hint': 'В международном виде, с + и кодом страны.',
  'input.DIALOG': 'Чат',
  'input.DIALOG.hint': 'chatN — чат, sgN — рабочая группа, число — сотрудник.',
  'input.APP_ID': 'ID приложения',
  'input.APP_ID.hint': 'Устарело: в веб-мессенджере нажатие ничего не делает.',
  'input.APP_PARAMS': 'Параметры',
  'input.APP_PARAMS.hint': 'Текст для приложения; необязательно.',
};
