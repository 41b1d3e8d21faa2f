import type { ErrorText } from './error-text.ts';

/**
 * Errors of the methods that send and change a message.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export const messageErrors: readonly ErrorText[] = [
  {
    codes: ['MESSAGE_EMPTY', 'EMPTY_MESSAGE'],
    en: ['The message has no text', 'A keyboard alone cannot be sent. Write at least a word above the buttons.'],
    ru: ['В сообщении нет текста', 'Одну клавиатуру отправить нельзя. Напишите над кнопками хотя бы слово.'],
  },
  {
    codes: ['KEYBOARD_ERROR'],
    en: [
      'The portal found no usable button',
      'Every button needs a caption and one action, and the keys must be upper case. Look through the problems of the keyboard.',
    ],
    ru: [
      'Портал не нашёл ни одной годной кнопки',
      'У каждой кнопки должны быть подпись и действие, а ключи — заглавными буквами. Посмотрите список проблем клавиатуры.',
    ],
  },
  {
    codes: ['PARAM_KEYBOARD_ERROR'],
    method: /^im(?:bot)?\.message\./i,
    en: [
      'The keyboard is too large',
      'As the portal stores it, it must take fewer than 60,000 characters. Remove buttons or shorten captions and values.',
    ],
    ru: [
      'Клавиатура слишком велика',
      'В том виде, в каком её хранит портал, она должна занимать меньше 60 000 символов. Уберите часть кнопок или сократите подписи и значения.',
    ],
  },
  {
    codes: ['PARAM_KEYBOARD_ERROR'],
    en: [
      'The portal does not accept this keyboard',
      'Either no button is usable, or the keyboard takes 60,000 characters or more. Look through the problems of the keyboard.',
    ],
    ru: [
      'Портал не принимает эту клавиатуру',
      'Либо в ней нет годных кнопок, либо она занимает от 60 000 символов. Посмотрите список проблем клавиатуры.',
    ],
  },
  {
    codes: ['KEYBOARD_OVERSIZE'],
    en: [
      'The keyboard is too large',
      'As the portal stores it, it must take fewer than 60,000 characters. Remove buttons or shorten captions and values.',
    ],
    ru: [
      'Клавиатура слишком велика',
      'В том виде, в каком её хранит портал, она должна занимать меньше 60 000 символов. Уберите часть кнопок или сократите подписи и значения.',
    ],
  },
  {
    codes: ['USER_ID_EMPTY'],
    en: [
      'The recipient is not a valid number',
      'Write the number of a user, or chat and a number, for example chat42.',
    ],
    ru: ['Получатель указан неверно', 'Укажите номер пользователя или chat с номером, например chat42.'],
  },
  {
    codes: ['USER_NOT_FOUND'],
    en: [
      'There is no such user on the portal',
      'Check the number of the recipient. A group chat is written with the word chat before its number.',
    ],
    ru: [
      'На портале нет такого пользователя',
      'Проверьте номер получателя. Перед номером группового чата пишется chat.',
    ],
  },
  {
    codes: ['CHAT_ID_EMPTY', 'CHAT_ID'],
    en: ['The portal found no such chat', 'Check the number of the chat or of the workgroup.'],
    ru: ['Портал не нашёл такого чата', 'Проверьте номер чата или рабочей группы.'],
  },
  {
    codes: ['DIALOG_ID_EMPTY'],
    en: ['The recipient is missing or wrong', 'Write the number of a user, or chat and a number, for example chat42.'],
    ru: ['Получатель не указан или указан неверно', 'Укажите номер пользователя или chat с номером, например chat42.'],
  },
  {
    codes: ['PARAMS_ERROR'],
    en: [
      'The portal did not add the message',
      'Check the recipient and whether the owner of the webhook may write there.',
    ],
    ru: ['Портал не добавил сообщение', 'Проверьте получателя и может ли владелец вебхука туда писать.'],
  },
  {
    codes: ['CANCELED'],
    en: [
      'The owner of the webhook is not in this chat',
      'Add the owner to the chat, or choose another one. A dialogue with oneself always works.',
    ],
    ru: [
      'Владелец вебхука не состоит в этом чате',
      'Добавьте его в чат или выберите другой. Диалог с собой доступен всегда.',
    ],
  },
  {
    codes: ['ERROR_NO_ACCESS'],
    en: [
      'The owner of the webhook may not write to this user',
      'Choose another recipient. A dialogue with oneself always works.',
    ],
    ru: [
      'Владелец вебхука не может писать этому пользователю',
      'Выберите другого получателя. Диалог с собой доступен всегда.',
    ],
  },
  {
    codes: ['ACCESS_ERROR'],
    en: [
      'This chat is closed for posting',
      'Only some may write here, as in the general chat or a channel. Choose another chat.',
    ],
    ru: ['В этот чат нельзя писать', 'Здесь пишут не все, как в общем чате или канале. Выберите другой чат.'],
  },
  {
    codes: ['ATTACH_ERROR', 'PARAM_ATTACH_ERROR'],
    en: ['The attachment is built wrong', 'Correct ATTACH or leave it out: the keyboard does not need it.'],
    ru: ['Вложение составлено неверно', 'Исправьте ATTACH или уберите его: клавиатуре оно не нужно.'],
  },
  {
    codes: ['ATTACH_OVERSIZE'],
    en: ['The attachment is too large', 'Shorten ATTACH to fewer than 60,000 characters.'],
    ru: ['Вложение слишком велико', 'Сократите ATTACH: он должен быть короче 60 000 символов.'],
  },
  {
    codes: ['MENU_ERROR', 'MENU_OVERSIZE'],
    en: ['The context menu is wrong or too large', 'Correct MENU or leave it out: the keyboard does not need it.'],
    ru: ['Контекстное меню неверно или слишком велико', 'Исправьте MENU или уберите его: клавиатуре оно не нужно.'],
  },
  {
    codes: ['REPLY_ACCESS_ERROR', 'REPLY_FROM_OTHER_CHAT_ERROR', 'REPLY_ERROR'],
    en: [
      'This message cannot be replied to',
      'It is in another chat, is deleted or out of reach. Send without a reply.',
    ],
    ru: ['На это сообщение нельзя ответить', 'Оно из другого чата, удалено или недоступно. Отправьте без ответа.'],
  },
  {
    codes: ['MESSAGE_DUPLICATED_BY_UUID'],
    en: [
      'This message is being sent already',
      'The portal has a message with the same TEMPLATE_ID. Look into the chat before you send again.',
    ],
    ru: [
      'Это сообщение уже отправляется',
      'На портале есть сообщение с тем же TEMPLATE_ID. Загляните в чат, прежде чем отправлять снова.',
    ],
  },
  {
    codes: ['ERROR_FROM_OTHER_MODULE'],
    en: [
      'Something else on the portal refused the message',
      'An add-on or a setting forbids it. Ask the administrator, or choose another chat.',
    ],
    ru: [
      'Сообщение отклонил другой модуль портала',
      'Его запрещает дополнение или настройка. Спросите администратора или выберите другой чат.',
    ],
  },
  {
    codes: ['CANT_EDIT_MESSAGE'],
    en: [
      'This message can no longer be changed',
      'Only its author can do it, within three days, and not after it was deleted. Send a new message.',
    ],
    ru: [
      'Это сообщение уже нельзя изменить',
      'Менять его может только автор, в течение трёх дней и пока оно не удалено. Отправьте новое сообщение.',
    ],
  },
  {
    codes: ['MESSAGE_ID_ERROR', 'MESSAGE_ID_EMPTY'],
    en: [
      'The number of the message is missing or wrong',
      'Take the number that the portal answered when the message was sent.',
    ],
    ru: ['Номер сообщения не указан или неверен', 'Возьмите номер, которым портал ответил на отправку.'],
  },
];
