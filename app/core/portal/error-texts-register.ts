import type { ErrorText } from './error-text.ts';

/**
 * Errors of registering bots and commands, of events and of reading.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
 */
export const registerErrors: readonly ErrorText[] = [
  {
    codes: ['BOT_CODE_REQUIRED', 'BOT_PROPERTIES_REQUIRED'],
    en: ['The new bot lacks a code or a name', 'Fill in fields.code and fields.properties.name.'],
    ru: ['У нового бота нет кода или имени', 'Заполните fields.code и fields.properties.name.'],
  },
  {
    codes: ['BOT_CODE_ALREADY_TAKEN'],
    en: [
      'There is a bot with this code already',
      'It was registered with another token. Choose another code, or use the token of that bot.',
    ],
    ru: [
      'Бот с таким кодом уже есть',
      'Он зарегистрирован с другим токеном. Выберите другой код или укажите токен того бота.',
    ],
  },
  {
    codes: ['BOT_INVALID_TYPE', 'BOT_INVALID_EVENT_MODE', 'BOT_WEBHOOK_URL_REQUIRED', 'BOT_INVALID_CALLBACK'],
    en: [
      'The settings of the new bot are wrong',
      'Check type, eventMode and, for the mode webhook, webhookUrl. To fetch events, use eventMode “fetch”.',
    ],
    ru: [
      'Настройки нового бота неверны',
      'Проверьте type, eventMode и, для режима webhook, webhookUrl. Чтобы забирать события, укажите eventMode «fetch».',
    ],
  },
  {
    codes: ['BOT_LIMIT_EXCEEDED'],
    en: ['There are too many bots', 'One app may have up to 100 bots. Unregister those you do not need.'],
    ru: ['Ботов слишком много', 'У одного приложения может быть до 100 ботов. Удалите ненужных.'],
  },
  {
    codes: ['BOT_REGISTER_FAILED', 'COMMAND_REGISTER_FAILED'],
    en: ['The portal could not register it', 'Try again; if it stays so, ask the administrator of the portal.'],
    ru: ['Портал не смог зарегистрировать', 'Повторите; если не поможет, спросите администратора портала.'],
  },
  {
    codes: ['BOT_AVATAR_INCORRECT_TYPE', 'BOT_AVATAR_INCORRECT_SIZE'],
    en: ['The picture of the bot does not fit', 'Use an image of up to 5000 × 5000 pixels, or leave it out.'],
    ru: ['Аватар бота не подходит', 'Возьмите изображение до 5000 × 5000 пикселей или уберите его.'],
  },
  {
    codes: ['BOT_TYPE_NOT_ALLOWED'],
    en: [
      'This bot may not read messages',
      'Only bots of the types personal and supervisor may. Look at the message in the chat.',
    ],
    ru: [
      'Этому боту нельзя читать сообщения',
      'Читать могут только боты типов personal и supervisor. Посмотрите сообщение в чате.',
    ],
  },
  {
    codes: ['COMMAND_REQUIRED', 'COMMAND_NAME_INVALID', 'COMMAND_ERROR'],
    en: ['The command has no usable name', 'Give a text without the slash, for example help.'],
    ru: ['У команды нет подходящего имени', 'Укажите текст без косой черты, например help.'],
  },
  {
    codes: ['COMMAND_TITLE_REQUIRED'],
    en: ['A visible command needs a title', 'Fill in fields.title, or make the command hidden.'],
    ru: ['Видимой команде нужно название', 'Заполните fields.title или сделайте команду скрытой.'],
  },
  {
    codes: ['MESSAGE_NOT_FOUND'],
    en: ['The portal has no such message', 'It was deleted, or its number belongs to another portal.'],
    ru: ['На портале нет такого сообщения', 'Оно удалено, или его номер — с другого портала.'],
  },
  {
    codes: ['ID_EMPTY', 'USER_NOT_EXISTS'],
    en: ['The portal found no such user', 'Check the number of the user, or find the user by name.'],
    ru: ['Портал не нашёл такого пользователя', 'Проверьте номер пользователя или найдите его по имени.'],
  },
  {
    codes: ['SCOPE_ERROR', 'AUTH_ERROR', 'USER_NOT_SUBSCRIBED'],
    en: [
      'The events of a person cannot be fetched',
      'Leave out withUserEvents: the events of the bot come without it.',
    ],
    ru: ['События пользователя получить нельзя', 'Уберите withUserEvents: события бота приходят и без него.'],
  },
  {
    codes: ['0'],
    en: [
      'The portal failed on one of the values',
      'A list or an object stands where a text is needed: look through colours and ACTION_VALUE of the buttons.',
    ],
    ru: [
      'Портал не справился с одним из значений',
      'Вместо текста передан список или объект: проверьте цвета и ACTION_VALUE у кнопок.',
    ],
  },
  {
    codes: ['BITRIX_REST_V3_EXCEPTION'],
    en: [
      'The address belongs to REST 3.0',
      'Chats have no methods there. Remove /api from the address of the webhook.',
    ],
    ru: ['Это адрес REST 3.0', 'Методов для чатов там нет. Уберите /api из адреса вебхука.'],
  },
];
