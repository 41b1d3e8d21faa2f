import type { ErrorText } from './error-text.ts';

/**
 * Errors that any method can answer.
 * https://apidocs.bitrix24.com/limits.html
 */
export const systemErrors: readonly ErrorText[] = [
  {
    codes: ['NO_AUTH_FOUND'],
    en: [
      'The portal does not see who is calling',
      'The address lacks the user or the secret. Copy the whole webhook from the portal and paste it again.',
    ],
    ru: [
      'Портал не видит, кто к нему обращается',
      'В адресе нет пользователя или секретного кода. Скопируйте вебхук с портала целиком и вставьте заново.',
    ],
  },
  {
    codes: ['INVALID_CREDENTIALS'],
    en: [
      'The portal does not accept this webhook',
      'The secret is wrong, or the webhook was deleted, has expired or was blocked as leaked. Check the address, or create a new webhook.',
    ],
    ru: [
      'Портал не принимает этот вебхук',
      'Секретный код неверен либо вебхук удалён, просрочен или заблокирован из-за утечки. Проверьте адрес или создайте новый вебхук.',
    ],
  },
  {
    codes: ['INSUFFICIENT_SCOPE'],
    method: /^imbot\./i,
    en: [
      'The webhook has no right to chatbots',
      'Open the webhook on the portal, add the permission “Chatbots” (imbot), save it and try again.',
    ],
    ru: [
      'У вебхука нет прав на чат-ботов',
      'Откройте вебхук на портале, добавьте право «Чат-боты» (imbot), сохраните и повторите.',
    ],
  },
  {
    codes: ['INSUFFICIENT_SCOPE'],
    method: /^im\./i,
    en: [
      'The webhook has no right to chats',
      'Open the webhook on the portal, add the permission “Chat and notifications” (im), save it and try again.',
    ],
    ru: [
      'У вебхука нет прав на чаты',
      'Откройте вебхук на портале, добавьте право «Чат и уведомления» (im), сохраните и повторите.',
    ],
  },
  {
    codes: ['INSUFFICIENT_SCOPE'],
    en: [
      'The webhook lacks a permission',
      'Open the webhook on the portal, add the permission this method needs, save it and try again.',
    ],
    ru: [
      'Вебхуку не хватает прав',
      'Откройте вебхук на портале, добавьте право, которого требует метод, сохраните и повторите.',
    ],
  },
  {
    codes: ['EXPIRED_TOKEN', 'INVALID_TOKEN'],
    en: [
      'The access token is no longer valid',
      'This happens with apps, not with webhooks. Paste the address of an incoming webhook.',
    ],
    ru: [
      'Токен доступа больше не действует',
      'Так бывает у приложений, но не у вебхуков. Вставьте адрес входящего вебхука.',
    ],
  },
  {
    codes: ['USER_ACCESS_ERROR'],
    en: [
      'The user may not use this app',
      'Ask the administrator of the portal for access, or use an incoming webhook of your own.',
    ],
    ru: [
      'У пользователя нет доступа к приложению',
      'Попросите доступ у администратора портала или используйте свой входящий вебхук.',
    ],
  },
  {
    codes: ['ACCESS_DENIED'],
    description: /client.?id/i,
    en: [
      'CLIENT_ID is missing',
      'A webhook must name the CLIENT_ID with which the bot was registered. Add it to the request.',
    ],
    ru: [
      'Не указан CLIENT_ID',
      'Вебхук должен передать CLIENT_ID, с которым зарегистрирован бот. Добавьте его в запрос.',
    ],
  },
  {
    codes: ['ACCESS_DENIED'],
    description: /plan|commercial|tariff|subscription|тариф|подписк/i,
    en: [
      'The plan of the portal has no REST',
      'Webhooks need a paid plan or a trial. Talk to the administrator of the portal.',
    ],
    ru: [
      'REST недоступен на тарифе портала',
      'Для вебхуков нужен платный тариф или демо-режим. Обратитесь к администратору портала.',
    ],
  },
  {
    codes: ['ACCESS_DENIED'],
    method: /^imbot\.v2\./i,
    en: ['The bot has no access to this chat', 'Add the bot to the chat, or choose a chat it is a member of.'],
    ru: ['У бота нет доступа к этому чату', 'Добавьте бота в чат или выберите чат, в котором он состоит.'],
  },
  {
    codes: ['ACCESS_DENIED'],
    en: [
      'Access denied',
      'The owner of the webhook may not do this, or the plan of the portal has no REST. The description of the error tells which.',
    ],
    ru: [
      'Доступ запрещён',
      'У владельца вебхука нет на это прав, или на тарифе портала нет REST. Подробности — в описании ошибки.',
    ],
  },
  {
    codes: ['WRONG_LICENSE'],
    en: [
      'The licence of the portal does not allow this',
      'Check the plan or the licence of the portal with its administrator.',
    ],
    ru: ['Лицензия портала этого не позволяет', 'Уточните тариф или лицензию у администратора портала.'],
  },
  {
    codes: ['ERROR_METHOD_NOT_FOUND'],
    method: /^imbot\.v2\./i,
    en: [
      'The portal does not know this method',
      'Methods imbot.v2 need a recent portal. Update it, or send with im.message.add or imbot.message.add.',
    ],
    ru: [
      'Портал не знает этого метода',
      'Методы imbot.v2 есть только на новых порталах. Обновите портал или отправьте через im.message.add либо imbot.message.add.',
    ],
  },
  {
    codes: ['ERROR_METHOD_NOT_FOUND'],
    en: [
      'The portal does not know this method',
      'Check that the address leads to a Bitrix24 portal and that the portal is up to date.',
    ],
    ru: ['Портал не знает этого метода', 'Проверьте, что адрес ведёт на портал Битрикс24 и что портал обновлён.'],
  },
  {
    codes: ['INVALID_REQUEST'],
    en: ['The portal refuses the request', 'Most often the address begins with http://. Write https:// instead.'],
    ru: ['Портал отклоняет запрос', 'Чаще всего адрес начинается с http://. Замените на https://.'],
  },
  {
    codes: ['WRONG_AUTH_TYPE'],
    en: [
      'This method does not work with a webhook',
      'It can be called only by an app. Choose another method of sending.',
    ],
    ru: ['Этот метод не работает через вебхук', 'Его может вызвать только приложение. Выберите другой метод отправки.'],
  },
  {
    codes: ['AUTHORIZATION_ERROR'],
    en: [
      'The portal takes you for another user',
      'The browser sent its login along. Sign out of the portal, or send from a private window.',
    ],
    ru: [
      'Портал принимает вас за другого пользователя',
      'Браузер передал свой вход на портал. Выйдите с портала или отправьте из окна инкогнито.',
    ],
  },
  {
    codes: ['QUERY_LIMIT_EXCEEDED'],
    en: ['Too many requests at once', 'The message was not sent. Wait a few seconds and try again.'],
    ru: ['Слишком много запросов подряд', 'Сообщение не отправлено. Подождите несколько секунд и повторите.'],
  },
  {
    codes: ['OPERATION_TIME_LIMIT'],
    en: ['This method has used up its time', 'The portal has closed it for a while. Try again in up to ten minutes.'],
    ru: ['Метод исчерпал отведённое время', 'Портал временно закрыл его. Повторите в течение десяти минут.'],
  },
  {
    codes: ['OVERLOAD_LIMIT'],
    en: ['REST is blocked because of overload', 'Trying again does not help: write to the support of Bitrix24.'],
    ru: ['REST заблокирован из-за перегрузки', 'Повторы не помогут: напишите в поддержку Битрикс24.'],
  },
  {
    codes: ['ERROR_BATCH_METHOD_NOT_ALLOWED'],
    en: ['This method cannot be called in a batch', 'Call it on its own.'],
    ru: ['Этот метод нельзя вызвать в пакете', 'Вызовите его отдельно.'],
  },
  {
    codes: ['ERROR_BATCH_LENGTH_EXCEEDED'],
    en: ['The batch is too long', 'A batch takes up to 50 commands. Split it.'],
    ru: ['Пакет слишком длинный', 'В пакете может быть до 50 команд. Разделите его.'],
  },
  {
    codes: ['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'],
    en: ['The portal failed inside', 'Look into the chat: the message may have arrived. If it has not, try once more.'],
    ru: ['Внутренняя ошибка портала', 'Загляните в чат: сообщение могло дойти. Если его нет, повторите ещё раз.'],
  },
  {
    codes: ['PORTAL_DELETED'],
    en: ['This portal no longer exists', 'It was deleted or closed. Paste a webhook of another portal.'],
    ru: ['Этого портала больше нет', 'Он удалён или закрыт. Вставьте вебхук другого портала.'],
  },
  {
    codes: ['ERROR_MANIFEST_IS_NOT_AVAILABLE'],
    en: ['The app is not available', 'This concerns apps from the market. Check the method that is called.'],
    ru: ['Приложение недоступно', 'Ошибка относится к приложениям из маркета. Проверьте вызываемый метод.'],
  },
  {
    codes: ['WRONG_ENCODING'],
    en: ['The request is in a wrong encoding', 'Send the request as UTF-8.'],
    ru: ['Запрос в неверной кодировке', 'Отправьте запрос в UTF-8.'],
  },
  {
    codes: ['100', 'ERROR_ARGUMENT'],
    en: ['A parameter is missing or wrong', 'The description of the error names it. Fill it in and send again.'],
    ru: ['Параметр не указан или неверен', 'Его имя — в описании ошибки. Заполните его и отправьте снова.'],
  },
  {
    codes: ['ERROR_NOT_FOUND'],
    en: ['The portal found nothing under this number', 'Check the numbers of chat, message and bot.'],
    ru: ['По этому номеру на портале ничего нет', 'Проверьте номера чата, сообщения и бота.'],
  },
  {
    codes: ['ERROR_CORE'],
    en: ['The portal could not carry out the request', 'The description of the error tells why.'],
    ru: ['Портал не смог выполнить запрос', 'Причина — в описании ошибки.'],
  },
];
