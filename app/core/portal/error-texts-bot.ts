import type { ErrorText } from './error-text.ts';

/**
 * Errors of the bot methods, imbot.* and imbot.v2.*, and of open lines.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
 */
export const botErrors: readonly ErrorText[] = [
  {
    codes: ['BOT_ID_ERROR', 'BOT_ID_REQUIRED', 'BOT_NOT_FOUND'],
    en: ['The portal found no such bot', 'Check the number of the bot. It must be registered on this portal.'],
    ru: ['Портал не нашёл такого бота', 'Проверьте номер бота. Он должен быть зарегистрирован на этом портале.'],
  },
  {
    codes: ['BOT_TOKEN_NOT_SPECIFIED'],
    en: [
      'The token of the bot is missing',
      'With a webhook, botToken is needed: the one with which the bot was registered.',
    ],
    ru: ['Не указан токен бота', 'Вебхуку нужен botToken — тот, с которым зарегистрирован бот.'],
  },
  {
    codes: ['BOT_TOKEN_INVALID_LENGTH'],
    en: ['The token of the bot is too long', 'botToken takes up to 40 characters.'],
    ru: ['Токен бота слишком длинный', 'В botToken помещается до 40 символов.'],
  },
  {
    codes: ['BOT_OWNERSHIP_ERROR', 'APP_ID_ERROR'],
    en: [
      'The bot belongs to another app',
      'Use the webhook and the token or CLIENT_ID with which the bot was registered.',
    ],
    ru: [
      'Бот принадлежит другому приложению',
      'Используйте вебхук и токен или CLIENT_ID, с которыми бот зарегистрирован.',
    ],
  },
  {
    codes: ['MESSAGE_ACCESS_DENIED'],
    en: ['The bot may not change this message', 'A bot can change only what it wrote itself, and no system messages.'],
    ru: ['Боту нельзя менять это сообщение', 'Бот может менять только свои сообщения, кроме системных.'],
  },
  {
    codes: ['SENDING_FAILED', 'WRONG_REQUEST'],
    en: ['The portal did not send the message', 'Check that the bot is in the chat and may write there.'],
    ru: ['Портал не отправил сообщение', 'Проверьте, что бот состоит в чате и может туда писать.'],
  },
  {
    codes: ['TOO_MANY_MESSAGES'],
    en: ['Too many messages are forwarded at once', 'Forward up to 100 messages in one request.'],
    ru: ['Слишком много пересылаемых сообщений', 'За один запрос пересылается до 100 сообщений.'],
  },
  {
    codes: ['WRONG_UUID'],
    en: ['templateId is not a UUID', 'Use a UUID of version 4 in lower case, or leave templateId out.'],
    ru: ['templateId — не UUID', 'Укажите UUID версии 4 строчными буквами или уберите templateId.'],
  },
  {
    codes: ['REST_SERVER_NOT_FOUND'],
    en: ['The portal could not process the call', 'Try again; if it stays so, send with im.message.add.'],
    ru: ['Портал не смог обработать вызов', 'Повторите; если не поможет, отправьте через im.message.add.'],
  },
  {
    codes: ['COMMAND_ID_ERROR', 'COMMAND_NOT_FOUND'],
    en: ['The portal found no such command', 'Check the number of the command and that the bot has registered it.'],
    ru: ['Портал не нашёл такой команды', 'Проверьте номер команды и то, что бот её зарегистрировал.'],
  },
  {
    codes: ['COMMAND_ANSWER_FAILED'],
    en: ['The answer to the command was not sent', 'Check the numbers of command, message and chat.'],
    ru: ['Ответ на команду не отправлен', 'Проверьте номера команды, сообщения и чата.'],
  },
  {
    codes: ['USER_MESSAGE_LIMIT'],
    en: ['This user got a message this week already', 'An open line may write to a user first only once a week.'],
    ru: ['Этому пользователю уже писали на этой неделе', 'Открытая линия может написать первой только раз в неделю.'],
  },
  {
    codes: ['FIND_SHORT'],
    en: ['The search text is too short', 'Type at least two characters.'],
    ru: ['Слишком короткий запрос', 'Введите не меньше двух символов.'],
  },
];
