import type { PastedKind } from '../../../core/readers/text/pasted.ts';
import type {
  ImportIssues,
  ReaderIssues,
  ReaderPhrases,
  UnreadLanguage,
} from '../../../core/readers/text/reader-codes.ts';
import type { Texts } from '../../en/words.ts';
import { count } from './format.ts';

const LANGUAGES: Readonly<Record<UnreadLanguage, string>> = {
  bsl: '1С (BSL)',
  csharp: 'C#',
  java: 'Java',
  kotlin: 'Kotlin',
  ruby: 'Ruby',
  rust: 'Rust',
  yaml: 'YAML',
};

/** What the readers tell about a pasted text. */
export const readerIssues: Texts<ReaderIssues> = {
  'address-hash': 'В адресе есть символ # без кодирования: при вызове адрес обрежется на нём. Пишите %23.',
  'body-not-json':
    'Тело запроса — не JSON: портал не увидел бы в нём ни одного параметра. Здесь оно прочитано как код.',
  'clears-keyboard': ({ shown, isIgnored }) =>
    isIgnored
      ? `KEYBOARD равен ${shown}: так хотели убрать клавиатуру, но этот метод его проигнорирует. Отправляйте "N".`
      : `KEYBOARD равен ${shown}: он убирает клавиатуру сообщения.`,
  'curl-file': ({ name, path }) => {
    const what = name === null ? 'Тело запроса читается' : `«${name}» читается`;
    return `${what} из файла ${path}: вставьте вместо этого текст файла.`;
  },
  'dynamic-expression': (params) =>
    'more' in params
      ? `Ещё переменных, которые станут известны только при выполнении кода: ${params.more}.`
      : `Станет известно только при выполнении кода: ${params.shown}. Остаётся переменной {{…}}.`,
  'in-a-loop': ({ source }) => `Код создаёт эту кнопку для каждого элемента ${source}: здесь она одна вместо всех.`,
  'keyboard-expression': ({ source }) =>
    `Клавиатуру собирает ${source}, а этого кода в тексте нет: кнопки станут известны при выполнении. Вставьте результат, чтобы их увидеть.`,
  'keyboard-not-json': 'Текст в KEYBOARD — не JSON. Он прочитан как литерал JavaScript.',
  'key-twice': ({ name, lost }) => `${name} задан дважды: учитывается последний. Это значение потеряно: ${lost}.`,
  'labels-send':
    'Надпись без стрелки отправляет саму себя сообщением. Для другого действия пишите «надпись -> https://…» или «надпись -> /команда».',
  'language-unread': ({ language }) =>
    `Это ${LANGUAGES[language]}, такой код здесь не читается. Вставьте JSON, который отправляет программа (выведите его перед вызовом), или тот же запрос как cURL.`,
  'loose-fields': ({ names }) =>
    `Поля кнопки указаны прямо в списке кнопок (${names}): портал их отбросит. Заключите их в отдельные скобки.`,
  'menu-no-keyboard':
    'У сообщения есть MENU, а это не клавиатура: меню открывается у сообщения. KEYBOARD в тексте нет. Остальные параметры импортированы.',
  'method-unclear':
    'Метода в тексте нет, а параметры подходят нескольким. Выберите метод и укажите ID бота для команд.',
  'method-unknown': ({ name }) =>
    `Эта страница не работает с методом ${name}. Клавиатура импортирована, а метод выберите сами.`,
  'missing-comma': ({ line }) => `В строке ${line} не хватает запятой.`,
  'nested-rows': 'Ряды были вложенными списками, а их портал отбрасывает. Они стали рядами, разделёнными NEWLINE.',
  'no-counterpart': ({ messenger, names }) =>
    `В Битрикс24 нет аналога для этих кнопок ${messenger}: ${names}. Задайте им другое действие.`,
  'no-keyboard': 'В тексте есть запрос, но клавиатуры в нём нет. Остальные параметры импортированы.',
  'nothing-found': ({ line, column, near }) =>
    `Клавиатура не найдена. Искали JSON, YAML, cURL, тела форм и адреса, код на PHP, JavaScript, Python и Go, клавиатуры Telegram и ВКонтакте, список надписей и остановились на строке ${line}, столбец ${column}${near && `: ${near}`}`,
  'nothing-pasted': 'Текст пуст. Вставьте клавиатуру, запрос, команду или код с клавиатурой.',
  'numbered-buttons': 'Кнопки пронумерованы, а не собраны в список. Они стали списком в том же порядке.',
  'onpremise-builder': 'Это код коробочного Битрикс24: его модуль im отправляет сообщение без REST. Кнопки те же.',
  'pasted-buttons-key': ({ key }) =>
    `Список указан в ключе «${key}», а портал знает только BUTTONS заглавными буквами. Ключ переименован.`,
  'pasted-empty-keyboard': ({ shown }) =>
    `KEYBOARD равен ${shown}: кнопок в нём нет, а убрать клавиатуру так можно только методами обновления.`,
  'pasted-no-buttons': 'KEYBOARD есть, но списка кнопок в нём нет.',
  'pasted-not-json': 'Начиная отсюда это не JSON, и портал такое не прочитает. Текст прочитан как JavaScript.',
  'pasted-single-button': 'Это одна кнопка не в списке: такую клавиатуру портал отклонит. Список добавлен.',
  'pasted-stored-keyboard':
    'Клавиатура прочитана из сообщения: экранирование ссылок снято, а добавленное порталом убрано.',
  'pasted-too-deep': ({ deepest }) => `Скобки вложены глубже ${deepest} уровней: всё, что глубже, пропущено.`,
  'register-commands': ({ names }) =>
    `Данные callback-кнопок стали командами бота: ${names}. Зарегистрируйте их у своего бота и укажите ID бота.`,
  'secret-removed': ({ names, mask }) => {
    const list = names.map((name) => (name === 'webhook' ? 'вебхук' : name)).join(', ');
    const inside = mask === null ? '' : ` В клавиатуре он заменён на ${mask}.`;
    return `В тексте был секрет: ${list}. Он убран и нигде не сохранён.${inside}`;
  },
  'several-keyboards': ({ count }) => `Клавиатур в тексте: ${count}. Импортирована самая полная.`,
  stopped: ({ line, column }) =>
    `Строку ${line}, столбец ${column} разобрать не удалось. Того, что дальше, в клавиатуре может не быть.`,
  'too-long': 'Текст больше мегабайта. Вставьте только ту часть, где клавиатура.',
  'too-many-fields': 'В этой форме больше 20 000 полей (или 2 000 с пустыми скобками): она не прочитана.',
  'unclosed-bracket': ({ bracket, line }) => `Скобка ${bracket}, открытая в строке ${line}, не закрыта.`,
  'under-a-condition': ({ source }) =>
    `Код добавляет эту кнопку только при условии ${source}: здесь она добавлена. Уберите её, если она не нужна.`,
  'unknown-entries': ({ source, count: entries }) =>
    `Элементов списка, которые создаёт ${source}: ${count(entries)}. Выполнить его здесь нельзя: вставьте результат.`,
  'unknown-params': ({ source }) =>
    `Часть параметров приходит из ${source}, а это станет известно только при выполнении кода: они не импортированы.`,
  'unquoted-ampersand': 'Здесь & без кавычек: оболочка закончит на нём команду. Возьмите адрес или данные в кавычки.',
};

/** What is told of a text that never came to a reader. */
export const importIssues: Texts<ImportIssues> = {
  'import-binary':
    'В этом файле не простой текст. Выберите текстовый файл, например .json, .php или .txt, в кодировке UTF-8.',
  'import-crashed':
    'При разборе этого текста произошёл сбой. Оставьте только часть с клавиатурой и попробуйте ещё раз.',
  'import-encoding': 'Файл не в UTF-8. Он прочитан как Windows-1251: проверьте буквы.',
  'import-file': ({ name, said }) => `${name}: ${said}`,
  'import-not-loaded':
    'Не удалось загрузить модуль разбора. Проверьте подключение и измените текст, чтобы попробовать снова, или перезагрузите страницу.',
  'import-one-file': ({ count: files }) => `За раз читается один файл из ${files}: этот.`,
  'import-slow':
    'Разбор шёл слишком долго и через 3 секунды остановлен. Оставьте только часть с клавиатурой и попробуйте ещё раз.',
  'import-too-big': ({ size, limit }) =>
    `${count(size)} байт — слишком много: читается не больше ${count(limit)}. Оставьте только часть с клавиатурой.`,
  'import-unreadable':
    'Браузер не смог прочитать файл. Если это папка, выберите файл в ней; иначе откройте файл и вставьте его текст.',
};

const KINDS: Readonly<Record<PastedKind, string>> = {
  json: 'JSON',
  answer: 'ответ портала',
  curl: 'команда cURL',
  form: 'тело формы',
  address: 'адрес с параметрами',
  php: 'код на PHP',
  'php-dump': 'вывод print_r или var_export',
  javascript: 'код на JavaScript или TypeScript',
  python: 'код на Python',
  go: 'код на Go',
  telegram: 'клавиатура Telegram',
  vk: 'клавиатура ВКонтакте',
  yaml: 'YAML',
  text: 'список надписей',
};

/** How the kinds of pasted text are called. */
export const readerPhrases: Texts<ReaderPhrases> = {
  'pasted-kind': ({ kind }) => KINDS[kind],
};
