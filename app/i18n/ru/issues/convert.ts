import type {
  ChangePhrases,
  LossPhrases,
  NeedPhrases,
  TaskPhrases,
} from '../../../core/portal/convert/convert-codes.ts';
import type { Outcome } from '../../../core/portal/validator/store-answer.ts';
import type { Texts } from '../../en/words.ts';

const NEEDED: Readonly<Record<NeedPhrases['convert-needs']['name'], string>> = {
  botId: 'Не хватает botId: это номер, который возвращает imbot.v2.Bot.register.',
  dialogId: 'Не хватает dialogId. В ответе на команду это chat.dialogId из события.',
  messageId: 'Не хватает messageId. В ответе на команду это message.id из события.',
  commandId: 'Не хватает commandId: это command.id из события. По имени команда больше не ищется.',
};

function becomes(outcome: Outcome): string {
  switch (outcome) {
    case 'stored':
      return 'сохраняется';
    case 'removed':
      return 'убирается';
    case 'no-keyboard':
    case 'ignored':
      return 'игнорируется';
    default:
      return `отклоняется (${outcome})`;
  }
}

/** What changes in a request and its bot on the way to imbot.v2. */
export const convertPhrases: Texts<ChangePhrases & LossPhrases & NeedPhrases & TaskPhrases> = {
  'convert-method': ({ from, to }) => `Вместо ${from} — ${to}.`,
  'convert-names': ({ renamed }) => `Новые имена: ${renamed.join(', ')}.`,
  'convert-token': ({ wasClient }) =>
    wasClient
      ? 'Вместо CLIENT_ID вебхук передаёт botToken бота. Код берёт его из B24_BOT_TOKEN.'
      : 'Вебхуку нужен ещё botToken бота. Код берёт его из B24_BOT_TOKEN.',
  'convert-author': ({ isUpdate }) =>
    isUpdate
      ? 'Раньше своё сообщение менял человек. Бот меняет только собственные сообщения, а вебхуку нужно право imbot.'
      : 'Раньше сообщение писал владелец вебхука. Теперь его пишет бот: он должен состоять в чате, а вебхуку нужно право imbot.',
  'convert-now-read': ({ names }) => `Прежний метод игнорировал ${names.join(', ')}, новый это учтёт.`,
  'convert-bot-inside': 'BOT_ID записан внутри клавиатуры: только там этот метод ищет бота для кнопок с COMMAND.',
  'convert-opened': 'Клавиатура теперь не текст, а JSON: списка в тексте этот метод не читает.',
  'convert-wrapped': 'Кнопки записаны в BUTTONS, чтобы рядом поместился BOT_ID.',
  'convert-made-by-code':
    'Эту клавиатуру собирает код: пусть он ставит BOT_ID рядом с BUTTONS, иначе портал отбросит кнопки с COMMAND.',
  'convert-removal': 'Клавиатура записана как "N": здесь только так убирают прежнюю, пустая ничего не меняет.',
  'convert-result': ({ to }) => `Ответ — объект: то, что было в result, теперь в ${to}.`,
  'convert-silent': ({ isUpdate }) =>
    `Клавиатура без подходящих кнопок больше не вызывает ошибку: портал сообщает об успехе и ${isUpdate ? 'оставляет прежнюю' : 'отправляет сообщение без кнопок'}.`,
  'convert-no-twin': ({ name, method }) => `${name} убран: в ${method} ничего похожего нет.`,
  'convert-unread': ({ name, method }) =>
    `${name} убран: прежний метод его игнорировал, а ${method} принял бы за свой.`,
  'convert-stored': ({ before, after, lost }) =>
    lost > 0
      ? `Кнопок и концов рядов, которые больше не сохраняются: ${lost}. Прежде клавиатура ${becomes(before)}, теперь ${becomes(after)}.`
      : `Прежде клавиатура ${becomes(before)}, теперь ${becomes(after)}.`,
  'convert-needs': ({ name }) => NEEDED[name],
  'convert-task-bot': ({ isNew }) =>
    isNew
      ? 'Зарегистрируйте бота через imbot.v2.Bot.register: там задаются botToken (до 40 символов) и способ получения событий.'
      : 'Зарегистрируйте своего бота через imbot.v2.Bot.register: там задаются botToken (до 40 символов) и способ получения событий.',
  'convert-task-commands':
    'Зарегистрируйте команды через imbot.v2.Command.register, все параметры — в fields. Вызовы есть на вкладке «Код».',
  'convert-task-events':
    'Обрабатывайте другие события: вместо ONIMBOTMESSAGEADD — ONIMBOTV2MESSAGEADD, вместо ONIMCOMMANDADD — ONIMBOTV2COMMANDADD. Команда приходит с косой чертой, по одной в событии.',
  'convert-task-answer': 'На команды отвечайте через imbot.v2.Command.answer вместо imbot.command.answer.',
  'convert-task-messages':
    'Отправляйте, меняйте и удаляйте сообщения через imbot.v2.Chat.Message.send, update и delete — с тем же botToken.',
  'convert-task-read':
    'Читайте сообщения через im.dialog.messages.get: imbot.v2.Chat.Message.get обычным ботам недоступен (BOT_TYPE_NOT_ALLOWED).',
};
