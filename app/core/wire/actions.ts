import type { Localized } from '../issue.ts';
import type { Fields } from '../keyboard/document.ts';

/** What a button can do. The five of ACTION are named by its values. */
export type ActionKind = 'LINK' | 'COMMAND' | 'PUT' | 'SEND' | 'COPY' | 'CALL' | 'DIALOG' | 'APP_ID';

/** One input that an action needs. */
export interface ActionInput {
  readonly field: string;
  readonly label: Localized;
  readonly example: string;
  readonly hint: Localized;
}

/** One action: how the palette and the inspector name it, what it needs, and a button that works at once. */
export interface Action {
  readonly kind: ActionKind;
  readonly name: Localized;
  readonly does: Localized;
  readonly inputs: readonly ActionInput[];
  readonly sample: { readonly en: Fields; readonly ru: Fields };
  readonly deprecated?: true;
}

function valueInput(en: string, ru: string, example: string, hint: Localized): ActionInput {
  return { field: 'ACTION_VALUE', label: { en, ru }, example, hint };
}

function act(kind: string, value: Localized): { en: Fields; ru: Fields } {
  return { en: { ACTION: kind, ACTION_VALUE: value.en }, ru: { ACTION: kind, ACTION_VALUE: value.ru } };
}

function labelled(en: string, ru: string, fields: { en: Fields; ru: Fields }): { en: Fields; ru: Fields } {
  return {
    en: { TEXT: en, ...fields.en, DISPLAY: 'LINE' },
    ru: { TEXT: ru, ...fields.ru, DISPLAY: 'LINE' },
  };
}

function both(fields: Fields): { en: Fields; ru: Fields } {
  return { en: fields, ru: fields };
}

/**
 * The eight actions in the palette's order. A new button is written with DISPLAY LINE, since a row is drawn side by side.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const ACTIONS: readonly Action[] = [
  {
    kind: 'LINK',
    name: { en: 'Link', ru: 'Ссылка' },
    does: { en: 'Opens a link', ru: 'Открывает ссылку' },
    inputs: [
      {
        field: 'LINK',
        label: { en: 'Link', ru: 'Ссылка' },
        example: 'https://example.com/',
        hint: {
          en: 'Begins with https://, http:// or / for a page of the portal.',
          ru: 'Начинается с https://, http:// или с / для страницы портала.',
        },
      },
    ],
    sample: labelled('Open website', 'Открыть сайт', both({ LINK: 'https://www.example.com/' })),
  },
  {
    kind: 'COMMAND',
    name: { en: 'Command', ru: 'Команда' },
    does: { en: 'Runs a bot command', ru: 'Вызывает команду бота' },
    inputs: [
      {
        field: 'COMMAND',
        label: { en: 'Command', ru: 'Команда' },
        example: 'help',
        hint: { en: 'Name without a slash. Needs a bot id.', ru: 'Имя без косой черты. Нужен id бота.' },
      },
      {
        field: 'COMMAND_PARAMS',
        label: { en: 'Parameters', ru: 'Параметры' },
        example: 'id:7',
        hint: {
          en: 'One line of text for the bot; may be empty.',
          ru: 'Одна строка текста для бота; может быть пустой.',
        },
      },
    ],
    sample: labelled('Help', 'Помощь', both({ COMMAND: 'help' })),
  },
  {
    kind: 'PUT',
    name: { en: 'Insert text', ru: 'Вставить текст' },
    does: { en: 'Puts text into the input field', ru: 'Вставляет текст в поле ввода' },
    inputs: [
      valueInput('Text to insert', 'Что вставить', '/help', {
        en: 'The user can change it before sending.',
        ru: 'Пользователь сможет поправить его перед отправкой.',
      }),
    ],
    sample: labelled('Insert command', 'Вставить команду', act('PUT', { en: '/help', ru: '/help' })),
  },
  {
    kind: 'SEND',
    name: { en: 'Send text', ru: 'Отправить текст' },
    does: { en: 'Sends text as the user', ru: 'Отправляет текст от имени пользователя' },
    inputs: [
      valueInput('Text to send', 'Что отправить', '/help', {
        en: 'Sent at once as a message of the person who presses.',
        ru: 'Сразу уйдёт сообщением от того, кто нажал.',
      }),
    ],
    sample: labelled('Say hello', 'Поздороваться', act('SEND', { en: 'Hello!', ru: 'Здравствуйте!' })),
  },
  {
    kind: 'COPY',
    name: { en: 'Copy', ru: 'Копировать' },
    does: { en: 'Copies text', ru: 'Копирует текст' },
    inputs: [
      valueInput('Text to copy', 'Что скопировать', 'INV-4821', {
        en: 'Goes to the clipboard of the person who presses.',
        ru: 'Попадёт в буфер обмена того, кто нажал.',
      }),
    ],
    sample: labelled('Copy number', 'Копировать номер', act('COPY', { en: 'INV-4821', ru: 'INV-4821' })),
  },
  {
    kind: 'CALL',
    name: { en: 'Call', ru: 'Позвонить' },
    does: { en: 'Calls a number', ru: 'Звонит по номеру' },
    inputs: [
      valueInput('Phone number', 'Номер телефона', '+74950000000', {
        en: 'International form, from + and the country code.',
        ru: 'В международном виде, с + и кодом страны.',
      }),
    ],
    sample: labelled('Call us', 'Позвонить нам', act('CALL', { en: '+12025550100', ru: '+74950000000' })),
  },
  {
    kind: 'DIALOG',
    name: { en: 'Open chat', ru: 'Открыть чат' },
    does: { en: 'Opens a chat', ru: 'Открывает чат' },
    inputs: [
      valueInput('Chat', 'Чат', 'chat1', {
        en: 'chatN for a chat, sgN for a group, a number for a person.',
        ru: 'chatN — чат, sgN — группа, число — сотрудник.',
      }),
    ],
    sample: labelled('Open chat', 'Открыть чат', act('DIALOG', { en: 'chat1', ru: 'chat1' })),
  },
  {
    kind: 'APP_ID',
    name: { en: 'Open app', ru: 'Приложение' },
    does: { en: 'Opens an application', ru: 'Открывает приложение' },
    inputs: [
      {
        field: 'APP_ID',
        label: { en: 'Application id', ru: 'Id приложения' },
        example: '12',
        hint: {
          en: 'Deprecated: a press does nothing in the web messenger.',
          ru: 'Устарело: в веб-мессенджере нажатие ничего не делает.',
        },
      },
      {
        field: 'APP_PARAMS',
        label: { en: 'Parameters', ru: 'Параметры' },
        example: 'id=7',
        hint: { en: 'Text for the application; may be empty.', ru: 'Текст для приложения; может быть пустым.' },
      },
    ],
    sample: labelled('Open app', 'Открыть приложение', both({ APP_ID: 12 })),
    deprecated: true,
  },
];

/** The fields that make up any action: changing the action takes all others of them away. */
export const ACTION_FIELDS = [
  'LINK',
  'ACTION',
  'ACTION_VALUE',
  'COMMAND',
  'COMMAND_PARAMS',
  'APP_ID',
  'APP_PARAMS',
] as const;

/** The action of this kind. */
export function findAction(kind: ActionKind): Action {
  return ACTIONS.find((action) => action.kind === kind) ?? (ACTIONS[0] as Action);
}
