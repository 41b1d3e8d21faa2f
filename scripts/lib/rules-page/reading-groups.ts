import { ERROR_CODES } from '../../../app/core/index.ts';
import { type Group, starting } from './group.ts';

/** What is said of texts, of secrets and of addresses. */
export const READING_GROUPS: readonly Group[] = [
  {
    id: 'secrets',
    title: { en: 'Secrets', ru: 'Секреты' },
    why: {
      en: 'A webhook is a password, and so are the tokens of bots and applications. Everyone in a chat sees the fields of its buttons. A portal looks for leaked webhooks and blocks them.',
      ru: 'Вебхук: это пароль, как и токены ботов и приложений. Поля кнопок видит каждый участник чата. Портал ищет утёкшие вебхуки и блокирует их.',
    },
    codes: ['link-secret', 'secret-left-out', 'secret-removed', 'value-secret'],
  },
  {
    id: 'reading',
    title: { en: 'Reading code and texts', ru: 'Чтение кода и текстов' },
    why: {
      en: 'Code is read, not run. What only a running program knows becomes a variable, {{name}}; what makes buttons in a loop becomes an entry that stands for all of them. These notes tell where the keyboard on the screen and the one of the program may differ.',
      ru: 'Код читается, а не выполняется. Что знает лишь работающая программа, становится переменной {{имя}}; что создаёт кнопки в цикле, становится записью вместо них всех. Эти замечания говорят, где клавиатура на экране и клавиатура программы могут отличаться.',
    },
    codes: [
      ...[
        'address-hash',
        'body-not-json',
        'curl-file',
        'dynamic-expression',
        'example-value',
        'in-a-loop',
        'key-twice',
      ],
      ...[
        'keyboard-alone',
        'keyboard-expression',
        'keyboard-not-json',
        'labels-send',
        'language-unread',
        'large-number',
      ],
      ...[
        'loose-fields',
        'menu-no-keyboard',
        'missing-comma',
        'nested-rows',
        'no-keyboard',
        'not-params',
        'nothing-found',
      ],
      ...[
        'nothing-pasted',
        'numbered-buttons',
        'onpremise-builder',
        'several-keyboards',
        'stopped',
        'too-deep',
        'too-long',
      ],
      ...['too-many-fields', 'unclosed-bracket', 'under-a-condition', 'unknown-entries', 'unquoted-ampersand'],
      ...starting('import-', 'pasted-', 'read-'),
    ],
  },
  {
    id: 'json',
    title: { en: 'Mistakes in JSON', ru: 'Ошибки в JSON' },
    why: {
      en: 'A portal that gets broken JSON sees no parameters at all and answers as if they were missing, often MESSAGE_EMPTY. A keyboard sent as a text inside of the request is read more leniently, but on versions of the portal differently.',
      ru: 'Получив испорченный JSON, портал не видит параметров вовсе и отвечает так, будто их нет, часто MESSAGE_EMPTY. Клавиатуру, отправленную текстом внутри запроса, он читает мягче, но разные версии портала по-разному.',
    },
    codes: starting('json-'),
  },
  {
    id: 'webhook',
    title: { en: 'The address of a webhook', ru: 'Адрес вебхука' },
    why: {
      en: 'An incoming webhook is https://PORTAL/rest/USER/SECRET/. A page on https can call https alone, and this machine. Methods of chats are not in REST 3.0, so that an address with /rest/api/ is used as the ordinary one.',
      ru: 'Входящий вебхук: https://ПОРТАЛ/rest/ПОЛЬЗОВАТЕЛЬ/СЕКРЕТ/. Страница на https может обращаться только к https и к этому компьютеру. Методов чатов в REST 3.0 нет, поэтому адрес с /rest/api/ используется как обычный.',
    },
    codes: starting('webhook-'),
  },
  {
    id: 'errors',
    title: { en: 'Errors of a portal', ru: 'Ошибки портала' },
    why: {
      en: 'A portal answers {"error": CODE, "error_description": text}. Go by the code, in any case of letters: the HTTP status of the documentation and of portals differ. Several codes of portals are not documented.',
      ru: 'Портал отвечает {"error": КОД, "error_description": текст}. Смотрите на код, в любом регистре: статус HTTP в документации и на порталах разный. Часть кодов не документирована.',
    },
    codes: ERROR_CODES,
  },
];
