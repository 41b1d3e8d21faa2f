import type { LossParams, RuleFixes, RuleIssues } from '../../../core/rules/kit/rule-codes.ts';
import type { Texts } from '../../en/words.ts';
import { count } from './format.ts';

const ID_NAMES = { messageId: 'ID сообщения', commandId: 'ID команды' } as const;

/** The sentence about a button that is lost, and why. */
function dropped(why: string): string {
  return `Портал отбросит кнопку: ${why}`;
}

/** The sentence about an action that is ignored; `winner` runs instead, without one the button is lost. */
function ignored(carrier: string, winner: string | null, why: string): string {
  return winner === null ? dropped(why) : `Портал проигнорирует ${carrier}, сработает ${winner}: ${why}`;
}

/** What becomes of a message whose keyboard is not stored, as the half of a sentence. */
function loss(outcome: LossParams['outcome'], isUpdate: boolean): string {
  const left = isUpdate ? 'старая клавиатура останется' : 'сообщение уйдёт без клавиатуры';
  const sent = isUpdate ? 'старая клавиатура останется' : 'ничего не отправится';
  if (outcome === 'removed') return 'старая клавиатура исчезнет';
  if (outcome === 'no-keyboard') return left;
  if (outcome === 'ignored') return `портал сообщит об успехе, но ${left}`;
  return outcome === 'TYPE_ERROR' ? `портал упадёт с ошибкой PHP, и ${sent}` : `портал ответит ${outcome}, и ${sent}`;
}

/** Before a number to which variables without a value may add. */
function atLeast(isLeast: true | undefined): string {
  return isLeast ? 'не меньше ' : '';
}

function guess(meant: string | null, words: readonly string[]): string {
  return meant ? `Возможно, ${meant}?` : `Варианты: ${words.join(', ')}.`;
}

function secret({ field, name }: RuleIssues['link-secret']): string {
  return name === null
    ? `В ${field} есть вебхук, и его сможет прочитать каждый в чате. Храните его на своём сервере.`
    : `Похоже, в ${field} есть секрет (${name}): его сможет прочитать каждый в чате. Храните его на своём сервере.`;
}

function stray({ field, owner }: RuleIssues['value-without-action']): string {
  return `Портал проигнорирует ${field}: нет ${owner}.`;
}

/** What the rules find. */
export const ruleIssues: Texts<RuleIssues> = {
  'action-case': ({ meant, winner }) => ignored('ACTION', winner, `ACTION должно быть записано так: ${meant}.`),
  'action-empty': ({ field }) => dropped(`поле ${field} пустое. Заполните его.`),
  'action-no-value': ({ action, winner }) =>
    ignored('ACTION', winner, `для ACTION ${action} нужно значение ACTION_VALUE.`),
  'action-undocumented': ({ action }) =>
    `ACTION ${action} сохранится, но в документации его нет: он может перестать работать в любой момент.`,
  'action-unknown': ({ isText, shown, known, meant, winner }) => {
    const list = known.join(', ');
    if (!isText) return ignored('ACTION', winner, `ACTION должно быть одним из слов: ${list}.`);
    const question = meant === null ? '' : ` Возможно, ${meant}?`;
    const named = shown ? ` ${shown}` : ' с таким именем';
    return ignored('ACTION', winner, `действия${named} нет, есть ${list}.${question}`);
  },
  'all-disabled': 'Все кнопки выключены: клавиатура видна, но нажать в ней ничего нельзя.',
  'app-deprecated': 'APP_ID устарел: в веб-мессенджере нажатие ничего не делает. Укажите ссылку на приложение в LINK.',
  'app-id-empty': ({ winner }) => ignored('APP_ID', winner, 'приложения с таким APP_ID нет.'),
  'app-id-not-number': ({ stored }) => `APP_ID должен быть номером приложения: портал сохранит ${stored}.`,
  'app-params-not-string': 'Приложение откроется без параметров: APP_PARAMS должно быть строкой.',
  'block-keyboard': 'Нажатие блокирует всю клавиатуру до ответа бота: бот должен каждый раз обновлять сообщение.',
  'block-without-command': 'BLOCK работает только для команд: у этой кнопки он ничего не делает.',
  'buttons-key': ({ key, isFound }) =>
    isFound
      ? `Кнопку в ключе «${key}» портал найдёт лишь случайно: список должен быть в BUTTONS.`
      : `В ключе «${key}» портал кнопки не ищет: нужен BUTTONS заглавными буквами.`,
  'call-number': 'Звонок может не пройти: номер начинается с + и кода страны, в нём от 7 до 15 цифр.',
  'call-number-form': 'Надёжнее всего номер из + и цифр, без пробелов, скобок и дефисов.',
  'command-blank': 'Бот получит первое слово как команду, а остальные — как параметры.',
  'command-invalid': ({ isZero }) =>
    dropped(
      isZero ? 'команду "0" он считает пустой. Назовите её иначе.' : 'COMMAND должно быть строкой с именем команды.',
    ),
  'command-letters': 'Бот может не зарегистрировать такое имя: надёжны только латинские буквы, цифры, _ и -.',
  'command-no-bot': ({ isMissing }) =>
    dropped(
      isMissing
        ? 'у команды нет бота. Укажите ID бота в настройках запроса.'
        : 'ID бота в запросе — не положительное число. Исправьте его там.',
    ),
  'command-params-not-string': ({ isZero }) =>
    isZero
      ? 'Команда придёт без параметров: "0" портал считает пустым. Напишите, например, id:0.'
      : 'Команда придёт без параметров: COMMAND_PARAMS должно быть строкой.',
  'command-slash': 'Портал сохранит команду без косой черты.',
  'command-useless': ({ isEmpty }) =>
    isEmpty
      ? 'Нажатие не вызовет команду: от её имени ничего не останется. Введите имя.'
      : 'Нажатие не вызовет команду: сохранённое имя начинается с косой черты или пробела.',
  'command-without-bot': ({ count: lost }) =>
    `Команде нужен ID бота. Без него портал молча отбросит ${lost === 1 ? 'её кнопку' : `кнопки с командами (${lost})`}.`,
  'deprecated-method': ({ successor }) => `Этот метод ещё работает, но устарел; для новых ботов есть ${successor}.`,
  'dialog-id': 'Нажатие не откроет чат: chatN — чат, sgN — рабочая группа, число — сотрудник.',
  'dropped-field': ({ name }) => `Поля ${name} у кнопки нет: портал молча его отбросит.`,
  'dropped-key': ({ key }) => `Ключа «${key}» рядом с кнопками портал не знает и отбросит его.`,
  'empty-field': ({ name }) => `Поле ${name} пустое: для портала его нет.`,
  'empty-keyboard': ({ outcome, isUpdate, isRemoval }) => {
    if (isRemoval) return `"N" убирает клавиатуру только в методах обновления; здесь ${loss(outcome, isUpdate)}.`;
    const way = isUpdate ? 'Добавьте кнопку или отправьте "N", чтобы убрать клавиатуру.' : 'Добавьте кнопку.';
    return `Кнопок нет: ${loss(outcome, isUpdate)}. ${way}`;
  },
  'empty-row': ({ place }) =>
    place === 'inside'
      ? 'Пустой ряд не даёт отступа: два NEWLINE завершают ряд так же, как один.'
      : `Пустой ряд ${place === 'first' ? 'перед первой кнопкой' : 'после последней кнопки'} не виден: от него остаётся лишь NEWLINE.`,
  function: ({ hasOther }) =>
    dropped(
      hasOther
        ? 'FUNCTION — только для самого Битрикс24. Уберите её, другое действие останется.'
        : 'FUNCTION — только для самого Битрикс24. Замените её ссылкой, командой или ACTION.',
    ),
  'ignored-color': ({ field }) =>
    `Современный мессенджер не учитывает ${field} и покажет кнопку бледной: он смотрит только на BG_COLOR_TOKEN.`,
  'keyboard-near-limit': ({ size, limit, biggest, length, isLeast }) =>
    `Занято символов: ${atLeast(isLeast)}${count(size)} из ${count(limit)}. Больше всего занимает ${biggest}: ${count(length)}.`,
  'keyboard-removed': 'Это значение убирает клавиатуру у сообщения.',
  'keyboard-too-large': ({ size, limit, biggest, length, outcome, isUpdate, isLeast }) =>
    `Символов ${atLeast(isLeast)}${count(size)} при пределе ${count(limit)}: ${loss(outcome, isUpdate)}. Больше всего занимает ${biggest}: ${count(length)}.`,
  'link-blank': ({ winner }) => ignored('LINK', winner, 'ссылка начинается с пробела или невидимого символа.'),
  'link-escaped':
    'Ссылка уже экранирована для HTML; портал сделает это ещё раз, и она сломается. Пишите обычный символ &.',
  'link-mailto': ({ winner }) =>
    ignored('LINK', winner, 'почтовые ссылки не работают. Дайте скопировать адрес: ACTION COPY.'),
  'link-no-host': 'Ссылка никуда не ведёт: после косых черт нет сайта. Допишите его.',
  'link-no-scheme': ({ winner }) => ignored('LINK', winner, 'ссылка должна начинаться с https://, http:// или /.'),
  'link-not-string': ({ winner }) => ignored('LINK', winner, 'LINK должен быть строкой с одним адресом.'),
  'link-scheme': ({ scheme, winner }) => {
    const other = scheme ? `, а ${scheme}: нет` : '';
    return ignored('LINK', winner, `в ссылке работают только https://, http:// и /${other}.`);
  },
  'link-scheme-case': ({ winner }) => ignored('LINK', winner, 'https:// и http:// пишутся только строчными буквами.'),
  'link-secret': secret,
  'link-slashes': ({ winner }) =>
    ignored('LINK', winner, 'ссылка должна начинаться с https:// или http:// — двоеточие и две косые черты.'),
  'link-tel': ({ winner }) => ignored('LINK', winner, 'номер телефона — не ссылка. Для звонка есть ACTION CALL.'),
  'list-as-value': ({ name, isFatal }) =>
    isFatal
      ? `В ${name} список или объект: портал на нём упадёт, и пропадёт весь запрос.`
      : `В ${name} список или объект: как только кнопка будет готова, портал упадёт на всём запросе.`,
  'long-field': ({ name, length, limit, isLeast }) =>
    `Одно поле ${name} занимает ${atLeast(isLeast)}${count(length)} символов из ${count(limit)}, отведённых на всю клавиатуру.`,
  'long-message': ({ count: has, limit, isLeast }) =>
    `В тексте ${atLeast(isLeast)}${count(has)} символов: портал обрежет его на ${count(limit)} и допишет «(...)».`,
  'low-contrast': ({ ratio }) =>
    `В классическом мессенджере трудно прочесть: контраст ${String(ratio).replace('.', ',')}:1, а нужно от 4,5:1.`,
  'message-empty': ({ answer }) => {
    const code = answer === null ? '' : ` (${answer})`;
    return `Отправить одну клавиатуру нельзя: сообщение без текста портал отклонит${code}. Добавьте текст.`;
  },
  'misnamed-field': ({ name, meant }) => `Поля ${name} портал не знает и отбросит его. Возможно, ${meant}?`,
  'misnamed-key': ({ key, meant }) =>
    `Ключа «${key}» рядом с кнопками портал не знает и отбросит его. Возможно, ${meant}?`,
  'missing-bot': ({ isRequired }) =>
    isRequired
      ? 'Не указан ID бота: портал отклонит запрос (BOT_ID_REQUIRED). Автор сообщения — бот, его нужно указать.'
      : 'Не указан ID бота: сообщение придёт от первого бота приложения.',
  'missing-id': ({ name }) =>
    `Не указан ${ID_NAMES[name]}: без него портал отклонит запрос. Он приходит в событии или в ответе на первое сообщение.`,
  'needs-secret': ({ secret }) =>
    `Через вебхук этому методу нужен ещё ${secret}. Это секрет, здесь он не хранится: добавьте его в своём коде.`,
  'nested-row':
    'Портал отбросит этот список со всеми кнопками: ряды не бывают вложенными списками, их разделяет NEWLINE.',
  'newline-fields': ({ names }) =>
    `В NEWLINE после этого ряда есть не только TYPE (${names}): портал ничего из этого не сохранит.`,
  'newline-type': 'TYPE true завершает ряд лишь случайно: пишите "NEWLINE".',
  'no-action': ({ owner, value }) =>
    dropped(
      owner === null
        ? 'у неё нет действия. Добавьте ссылку, команду или ACTION.'
        : `${value} есть, а ${owner} нет. Добавьте ${owner}.`,
    ),
  'no-buttons': ({ outcome, isUpdate }) =>
    outcome === 'stored'
      ? 'Кнопки здесь портал найдёт лишь случайно: их место — в списке BUTTONS.'
      : `Здесь нет списка кнопок: ${loss(outcome, isUpdate)}.`,
  'no-dialog': 'Получатель не указан: он понадобится для отправки.',
  'not-a-button': 'Портал молча отбросит эту запись: кнопка должна быть объектом.',
  'not-json': ({ outcome, isUpdate }) =>
    outcome === 'stored'
      ? 'Этот текст — не JSON. Портал прочтёт его как литерал JavaScript, а все значения — как текст (порталы до января 2026, main 25.1150, читают его иначе): отправляйте JSON.'
      : `Этот текст — не JSON: ${loss(outcome, isUpdate)}.`,
  'nothing-on-computers': 'На компьютерах клавиатуры не будет: все кнопки только для телефона (CONTEXT MOBILE).',
  'nothing-on-phones': 'На телефонах клавиатуры не будет: все кнопки только для компьютера (CONTEXT DESKTOP).',
  'only-newlines': 'Здесь только переносы строк: портал их сохранит, но клавиатуру никто не увидит.',
  'params-lines': 'Бот получит только первую строку: на переносе строки параметры обрываются.',
  'params-long': ({ count, isLeast }) =>
    `В COMMAND_PARAMS ${atLeast(isLeast)}${count} символов. Храните данные у себя, а передавайте ID.`,
  'params-without-app': stray,
  'params-without-command': stray,
  'refused-keyboard': ({ outcome, isUpdate }) => {
    const why =
      outcome === 'TYPE_ERROR'
        ? 'Вместо одного значения указан список или объект'
        : 'Портал не может использовать ни одну запись';
    return `${why}: ${loss(outcome, isUpdate)}.`;
  },
  'schema-key': '$schema нужен текстовым редакторам; портал его отбросит, на кнопки это не влияет.',
  'several-actions': ({ winner, losers }) =>
    `У кнопки одно действие: ${winner} останется, ${losers.join(' и ')} ${losers.length === 1 ? 'пропадёт' : 'пропадут'}.`,
  'single-button': 'Кнопка не в списке, и портал её не найдёт.',
  'stacked-row': 'Кнопки этого ряда встанут друг под другом: чтобы они стояли рядом, нужен DISPLAY LINE.',
  'stored-keyboard':
    'Эта клавиатура прочитана из сообщения: при новой отправке ссылки экранируются дважды, а значения по умолчанию займут место.',
  'text-invisible': 'Кнопка выглядит пустой: в тексте только невидимые символы. Введите надпись.',
  'text-keyboard': 'Клавиатура отправляется как текст JSON. Обычный JSON короче и работает во всех методах.',
  'text-list': 'Этот метод не читает список из текста: кнопки пропадут, а ответ всё равно будет успешным.',
  'text-missing': dropped('у неё нет TEXT. Введите надпись.'),
  'torn-character':
    'Здесь половина символа, как от разрезанного эмодзи. Получив такое в JSON, портал не увидит параметров вовсе; отсюда уйдёт �.',
  'text-not-string': dropped('TEXT должен быть строкой.'),
  'text-zero': dropped('текст "0" он считает пустым. Напишите что-то кроме этой цифры.'),
  'type-newline': 'Из-за TYPE кнопка станет концом ряда: текст и действие пропадут. Уберите TYPE.',
  'undocumented-key': ({ key }) =>
    `${key} рядом с кнопками сейчас работает, но в документации не описан: он может перестать работать.`,
  'unknown-context': ({ shown, meant, words }) =>
    `CONTEXT не может быть ${shown}: кнопка будет видна везде. ${guess(meant, words)}`,
  'unknown-display': ({ shown, meant, words }) =>
    `DISPLAY не может быть ${shown}: кнопка займёт отдельную строку. ${guess(meant, words)}`,
  'unknown-entry': ({ source }) =>
    `Эти кнопки создаст код: ${source}. Пока они неизвестны: вставьте результат, чтобы их увидеть.`,
  'unknown-token': ({ shown, meant, words }) =>
    `Токена ${shown} нет: кнопка будет выглядеть как base. ${guess(meant, words)}`,
  'unknown-type': ({ shown, isBreak }) =>
    isBreak
      ? `TYPE ${shown} не завершает ряд: это делает только "NEWLINE" заглавными буквами.`
      : `TYPE ${shown} ничего не значит: для портала это обычная кнопка.`,
  'unknown-values': ({ count: values }) =>
    values === 1
      ? 'Одно значение станет известно, только когда выполнится код: вместо него показано имя, и оно считается верным.'
      : `Значений, которые станут известны, только когда выполнится код: ${count(values)}. Вместо них показаны имена, и они считаются верными.`,
  'value-list':
    'ACTION_VALUE — список или объект: весь запрос завершится ошибкой (HTTP 500, в imbot.v2 — 400). Нужна строка.',
  'value-not-string': 'ACTION_VALUE сохранится как есть, но это должна быть строка.',
  'value-secret': secret,
  'value-without-action': stray,
  'wide-button': ({ pixels, phone }) => `WIDTH ${pixels} шире экрана телефона: там помещается около ${phone}.`,
  'wide-row': ({ width, column, phone, isLeast }) =>
    width > column
      ? `${isLeast ? 'Не меньше' : 'Около'} ${width} пикселей в ряд: он не поместится даже на компьютере (${column}), а на телефоне около ${phone}.`
      : `${isLeast ? 'Не меньше' : 'Около'} ${width} пикселей в ряд не поместятся на телефоне (около ${phone}): сократите надписи или сделайте два ряда.`,
  'wrong-bot': ({ shown, id }) =>
    id <= 0 ? `${shown} — не ID бота: нужно целое число больше 0.` : `ID бота ${shown} портал прочтёт как ${id}.`,
  'wrong-color': ({ name, shown }) =>
    `Портал отбросит ${name} ${shown}: цвет — это # и 3 или 6 шестнадцатеричных цифр.`,
  'wrong-default-color': (params) => {
    switch (params.problem) {
      case 'not-an-object':
        return `Портал отбросит COLORS ${params.shown}: нужен объект вроде {"BG_COLOR": "#29619b"}.`;
      case 'list':
        return `В ${params.name} внутри COLORS список или объект: портал на нём упадёт, и пропадёт весь запрос.`;
      default:
        return `Портал отбросит ${params.name} ${params.shown} внутри COLORS: цвет — это # и 3 или 6 шестнадцатеричных цифр.`;
    }
  },
  'wrong-dialog': ({ shown, user }) =>
    user === null
      ? `Диалог ${shown} портал не найдёт и отклонит сообщение. Укажите chatN, sgN или номер сотрудника.`
      : `Портал прочтёт ${shown} как сотрудника ${user}, и сообщение получит он. Укажите chatN, sgN или номер сотрудника.`,
  'wrong-flag': ({ name, shown }) => `${name} включает только "Y": ${shown} для портала значит "N".`,
  'wrong-id': ({ name, shown }) => `Нужен ${ID_NAMES[name]} — целое число больше 0, а не ${shown}.`,
  'wrong-width': ({ shown, pixels }) =>
    pixels <= 0
      ? `Портал отбросит WIDTH ${shown}: нужно целое число больше 0. Ширина кнопки останется автоматической.`
      : `WIDTH ${shown} портал прочтёт как ${pixels}: пишите целое число пикселей.`,
};

/** What the buttons of their fixes say. */
export const ruleFixes: Texts<RuleFixes> = {
  add: ({ what }) => `Добавить ${what}`,
  'add-a-no-break-space': 'Добавить неразрывный пробел',
  'add-token': ({ what }) => `Добавить токен ${what}`,
  'change-to': ({ what }) => `Заменить на ${what}`,
  'change-to-lower-case': 'Сделать строчными',
  'clean-up-what-was-stored': 'Убрать добавленное порталом',
  'end-the-row-here': 'Завершить ряд здесь',
  'fix-the-beginning': 'Исправить начало',
  'join-the-lines': 'Соединить строки',
  'keep-only': ({ what }) => `Оставить только ${what}`,
  'keep-the-name-only': 'Оставить только имя',
  'leave-the-newline-alone': 'Оставить только NEWLINE',
  'make-it-a-button': 'Сделать кнопкой',
  'make-the-text': ({ isWhite }) => `Сделать текст ${isWhite ? 'белым' : 'тёмным'}`,
  'put-side-by-side': 'Поставить рядом',
  remove: ({ what }) => `Убрать ${what}`,
  'remove-the-empty-row': 'Убрать пустой ряд',
  'remove-the-entry': 'Удалить запись',
  'remove-the-old-keyboard': 'Убрать старую клавиатуру',
  'remove-the-slash': 'Убрать косую черту',
  'rename-to': ({ what }) => `Переименовать в ${what}`,
  'show-everywhere': 'Показывать везде',
  'split-into-command-params': 'Разделить на COMMAND_PARAMS',
  'split-the-row': 'Разделить ряд',
  'switch-all-on': 'Включить все',
  'convert-to-v2': 'Перевести на imbot.v2',
  'trim-the-spaces': 'Убрать пробелы',
  'turn-into-a-call': 'Заменить на звонок',
  'turn-into-a-link': 'Заменить на ссылку',
  'turn-into-buttons': 'Превратить в кнопки',
  'turn-into-plain-json': 'Превратить в обычный JSON',
  'turn-lists-into-rows': 'Сделать из списков ряды',
  'unescape-the-link': 'Снять экранирование',
  'wrap-in-a-list': 'Обернуть в список',
  write: ({ what }) => `Написать ${what}`,
  'remove-half-character': 'Убрать половину символа',
  'write-as-a-string': 'Записать строкой',
  'write-as-json-text': 'Записать текстом JSON',
};
