import { type Group, starting } from './group.ts';

const LOOK = [
  ...[
    'all-disabled',
    'block-keyboard',
    'block-without-command',
    'ignored-color',
    'low-contrast',
    'nothing-on-computers',
  ],
  ...[
    'nothing-on-phones',
    'stacked-row',
    'unknown-context',
    'unknown-display',
    'unknown-token',
    'wide-button',
    'wide-row',
  ],
  ...['wrong-color', 'wrong-default-color', 'wrong-flag', 'wrong-width'],
];

/** What a portal does to a keyboard. */
export const PORTAL_GROUPS: readonly Group[] = [
  {
    id: 'keyboard',
    title: { en: 'The keyboard as a whole', ru: 'Клавиатура целиком' },
    why: {
      en: 'A keyboard is a list of buttons, or an object with the list in BUTTONS. Names inside of it are read in capitals alone. When no button is left, a new message is answered with KEYBOARD_ERROR, while an update by imbot.v2 answers success and keeps the old keyboard; when some are left, the answer is success and nobody hears of the others. Rows are no lists of their own: an entry with TYPE NEWLINE ends one. What counts for the limit of 60,000 characters is the stored form, where every button has all of its fields: a link of one letter takes 159.',
      ru: 'Клавиатура: список кнопок или объект со списком в BUTTONS. Имена внутри читаются только заглавными буквами. Если ни одной кнопки не осталось, на новое сообщение портал отвечает KEYBOARD_ERROR, а изменение через imbot.v2 отвечает успехом и оставляет прежнюю клавиатуру; если часть осталась, ответ: успех, а об остальных никто не узнает. Ряды не бывают вложенными списками: ряд заканчивает запись с TYPE NEWLINE. Предел в 60 000 символов считается по сохранённой форме, где у каждой кнопки есть все поля: ссылка в одну букву занимает 159.',
    },
    codes: [
      ...['buttons-key', 'clears-keyboard', 'empty-keyboard', 'empty-row', 'keyboard-near-limit', 'keyboard-removed'],
      ...[
        'keyboard-too-large',
        'nested-row',
        'newline-fields',
        'newline-type',
        'no-buttons',
        'not-a-button',
        'not-json',
      ],
      ...['only-newlines', 'refused-keyboard', 'single-button', 'stored-keyboard', 'text-keyboard', 'type-newline'],
      ...['unknown-entry', 'unknown-type', 'unknown-values', 'whole-request'],
    ],
  },
  {
    id: 'text',
    title: { en: 'Texts and lengths', ru: 'Тексты и длина' },
    why: {
      en: 'A button needs TEXT, a text that is not blank and not "0": without it the portal drops the button. Its length has no limit but that of the whole keyboard. A message may have 20,000 characters; a longer one is cut. Half of a character, such as an emoji that was cut in two, makes a portal see nothing of a JSON request.',
      ru: 'Кнопке нужен TEXT: непустой текст, но не "0"; без него портал отбрасывает кнопку. Длина ограничена только пределом всей клавиатуры. Сообщение может быть до 20 000 символов, более длинное обрезается. Из-за половины символа, например разрезанного эмодзи, портал не видит в запросе JSON ничего.',
    },
    codes: [
      ...['text-invisible', 'text-list', 'text-missing', 'text-not-string', 'text-zero', 'long-field', 'long-message'],
      'torn-character',
    ],
  },
  {
    id: 'action',
    title: { en: 'What a button does', ru: 'Что делает кнопка' },
    why: {
      en: 'A button does one thing. Of several, LINK wins over APP_ID, ACTION and COMMAND, in this order, and the others vanish. ACTION is one of PUT, SEND, COPY, CALL and DIALOG in capitals, with a value that is not blank; anything else is no action, and a button without an action is dropped. A list as a value breaks the whole request. FUNCTION belongs to Bitrix24 itself: a button with it is dropped even when the rest is right.',
      ru: 'Кнопка делает что-то одно. Из нескольких действий LINK важнее APP_ID, ACTION и COMMAND, в этом порядке, остальные исчезают. ACTION: одно из PUT, SEND, COPY, CALL и DIALOG заглавными буквами, с непустым значением; всё остальное действием не считается, а кнопка без действия отбрасывается. Список вместо значения ломает весь запрос. FUNCTION принадлежит самому Битрикс24: кнопка с ним отбрасывается, даже если остальное верно.',
    },
    codes: [
      ...['action-case', 'action-empty', 'action-no-value', 'action-undocumented', 'action-unknown', 'call-number'],
      ...[
        'call-number-form',
        'dialog-id',
        'function',
        'no-action',
        'several-actions',
        'value-list',
        'value-not-string',
      ],
      ...['value-without-action'],
    ],
  },
  {
    id: 'link',
    title: { en: 'Links', ru: 'Ссылки' },
    why: {
      en: 'LINK begins with http:// or https:// in small letters, or with / for an address on the portal. Anything else is no link: the next action of the button is tried, and without one the button is dropped. What is stored is escaped for HTML, so that a stored keyboard that is sent again is escaped twice.',
      ru: 'LINK начинается с http:// или https:// строчными буквами либо с / для адреса на портале. Всё остальное не ссылка: портал пробует следующее действие кнопки, а если его нет, отбрасывает её. Сохранённый адрес экранирован для HTML, поэтому сохранённая клавиатура при повторной отправке экранируется дважды.',
    },
    codes: starting('link-').filter((code) => code !== 'link-secret'),
  },
  {
    id: 'command',
    title: { en: 'Commands', ru: 'Команды' },
    why: {
      en: 'A command button belongs to a bot, and is dropped when no bot is known. Where the bot is read depends on the method: im.message.add and its kin take it beside the keyboard and overwrite the one inside; an update or an answer by imbot.v2 takes the one inside of the keyboard alone. COMMAND_PARAMS is a text and ends at its first line break.',
      ru: 'Кнопка с командой принадлежит боту; если бот неизвестен, она отбрасывается. Где портал ищет бота, зависит от метода: im.message.add и подобные берут его рядом с клавиатурой и затирают того, что внутри; изменение и ответ на команду в imbot.v2 берут только того, что внутри клавиатуры. COMMAND_PARAMS: текст, и кончается он на первом переводе строки.',
    },
    codes: [
      ...starting('command-', 'params-').filter((code) => code !== 'params-without-app'),
      ...['bot-from-keyboard', 'bot-into-keyboard', 'missing-bot', 'register-commands', 'two-bots', 'wrong-bot'],
    ],
  },
  {
    id: 'app',
    title: { en: 'Applications', ru: 'Приложения' },
    why: {
      en: 'APP_ID is the number of an application; another text is stored as 0 and opens nothing. APP_PARAMS is a text, anything else is left out. The documentation calls both outdated.',
      ru: 'APP_ID: номер приложения; другой текст сохраняется как 0 и ничего не открывает. APP_PARAMS: текст, всё остальное не сохраняется. Документация называет оба поля устаревшими.',
    },
    codes: [...starting('app-'), 'params-without-app'],
  },
  {
    id: 'look',
    title: { en: 'Look and behaviour', ru: 'Вид и поведение' },
    why: {
      en: 'A wrong value of the look loses no button, but is not what you see. DISPLAY other than LINE puts a button on a row of its own. Colours are # with 3 or 6 digits, colour names are primary, secondary, alert and base in small letters; BLOCK and DISABLED are "Y" alone; CONTEXT is MOBILE, DESKTOP or ALL. BLOCK works for command buttons only. A list in the place of a colour breaks the whole request.',
      ru: 'Из-за неверного вида кнопка не теряется, но выглядит не так. Любой DISPLAY, кроме LINE, ставит кнопку в отдельный ряд. Цвета: # и 3 или 6 цифр; имена цветов: primary, secondary, alert и base строчными буквами; BLOCK и DISABLED: только "Y"; CONTEXT: MOBILE, DESKTOP или ALL. BLOCK действует лишь у кнопок с командой. Список вместо цвета ломает весь запрос.',
    },
    codes: LOOK,
  },
  {
    id: 'fields',
    title: { en: 'Names of fields', ru: 'Имена полей' },
    why: {
      en: 'The portal knows a fixed set of fields, in capitals. What it does not know it drops and says nothing, a misspelt name and one in small letters too.',
      ru: 'Портал знает постоянный набор полей, заглавными буквами. Незнакомое он молча отбрасывает, в том числе имена с опечаткой и строчными буквами.',
    },
    codes: [
      ...[
        'dropped-field',
        'dropped-key',
        'empty-field',
        'list-as-value',
        'misnamed-field',
        'misnamed-key',
        'repeated-key',
      ],
      ...['repeated-param', 'schema-key', 'undocumented-key'],
    ],
  },
  {
    id: 'request',
    title: { en: 'The request', ru: 'Запрос' },
    why: {
      en: 'A new message needs a recipient and something to say: a keyboard alone is answered with MESSAGE_EMPTY. Outdated bot methods called by a webhook want CLIENT_ID, those of imbot.v2 botToken. An update by im.message.update is possible for three days and for the author alone.',
      ru: 'Новому сообщению нужны получатель и содержание: на одну клавиатуру портал отвечает MESSAGE_EMPTY. Устаревшим методам ботов через вебхук нужен CLIENT_ID, методам imbot.v2: botToken. Изменить сообщение через im.message.update может только автор и только три дня.',
    },
    codes: [
      ...['deprecated-method', 'message-empty', 'message-left-out', 'method-unclear', 'method-unknown', 'missing-id'],
      ...['needs-secret', 'no-counterpart', 'no-dialog', 'param-type', 'unknown-params', 'wrong-dialog', 'wrong-id'],
    ],
  },
  {
    id: 'written',
    title: { en: 'A request as it is written', ru: 'Запрос как он написан' },
    why: {
      en: 'The first level of names is read in any case by the methods of version 1, while imbot.v2 reads botId, dialogId and fields with message and keyboard. Names of one version in a call of the other are not found, and what is not found is passed over: the message comes without buttons, or not at all.',
      ru: 'Имена первого уровня методы первой версии читают в любом регистре, а imbot.v2 читает botId, dialogId и fields с message и keyboard. Имён одной версии в вызове другой портал не находит, а чего не нашёл, того для него нет: сообщение приходит без кнопок или не приходит.',
    },
    codes: starting('written-'),
  },
];
