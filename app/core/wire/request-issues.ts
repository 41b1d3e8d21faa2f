import type { Issue, Localized, Path } from '../issue.ts';

const say =
  (severity: Issue['severity'], en: string, ru: string) =>
  (code: string, path: Path, name: string): Issue => {
    const fill = (text: string) => text.replaceAll('%', () => name);
    const message: Localized = { en: fill(en), ru: fill(ru) };
    return { code, severity, path, message };
  };

const TELLERS = {
  'not-params': say(
    'error',
    'The parameters of a request are an object in braces: {"DIALOG_ID": …}.',
    'Параметры запроса — это объект в фигурных скобках: {"DIALOG_ID": …}.',
  ),
  'keyboard-alone': say(
    'error',
    'This is a keyboard alone: put it under %, or switch to the keyboard.',
    'Это только клавиатура: поместите её под ключ % или переключитесь на клавиатуру.',
  ),
  'whole-request': say(
    'error',
    'This is a whole request, the keyboard stands under %: switch to the request.',
    'Это запрос целиком, клавиатура лежит под ключом %: переключитесь на запрос.',
  ),
  'secret-left-out': say(
    'warning',
    '% is a secret: it is not kept in the design. You are asked for it when sending.',
    '% — секрет: в проекте он не хранится. Его спросят при отправке.',
  ),
  'param-type': say(
    'warning',
    '% is not of the kind expected here: it is sent as it stands, the field of the designer stays empty.',
    'Значение % не того типа: оно уйдёт как есть, а поле в конструкторе останется пустым.',
  ),
  'message-left-out': say(
    'warning',
    'An empty text would delete the message, so it is left out: the old text stays.',
    'Пустой текст удалил бы сообщение, поэтому он не уйдёт: прежний текст останется.',
  ),
  'repeated-param': say(
    'warning',
    'The portal does not tell capital from small letters in %: only the last of the two counts.',
    'В имени % портал не различает регистр: считается только последнее из двух.',
  ),
  'repeated-key': say(
    'warning',
    'The key % stands twice in this object: only the last one counts.',
    'Ключ % стоит в этом объекте дважды: считается только последний.',
  ),
  'large-number': say(
    'warning',
    '% has more digits than a number can hold and is rounded: write it in quotes.',
    'В числе % больше цифр, чем хранит число, и оно округлится: возьмите его в кавычки.',
  ),
  'too-deep': say(
    'error',
    'Brackets are nested more than 512 deep: a portal cannot read that.',
    'Скобки вложены глубже 512 уровней: такое портал не прочтёт.',
  ),
  'bot-into-keyboard': say(
    'info',
    'The bot is written into the keyboard as BOT_ID too: some methods look for it only there.',
    'Бот будет записан и в клавиатуру, в BOT_ID: некоторые методы ищут его только там.',
  ),
  'bot-from-keyboard': say(
    'info',
    'The bot named in the keyboard is sent as % of the request too.',
    'Бот, указанный в клавиатуре, уйдёт и параметром % запроса.',
  ),
  'two-bots': say(
    'warning',
    '% names another bot than the BOT_ID of the keyboard: the one of the request is taken for both.',
    '% и BOT_ID клавиатуры называют разных ботов: для обоих берётся бот из запроса.',
  ),
} as const;

/** The codes of what reading a request can report. */
export type RequestCode = keyof typeof TELLERS;

/** The issue of one such code at a place of the text; `name` is the key it speaks of. */
export function requestIssue(code: RequestCode, path: Path, name = String(path.at(-1) ?? '')): Issue {
  return TELLERS[code](code, path, name);
}
