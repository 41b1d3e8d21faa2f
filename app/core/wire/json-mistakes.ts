import type { Localized } from '../issue.ts';

const say =
  (en: string, ru: string) =>
  (what = '', line = ''): Localized => ({
    en: en.replace('%1', () => what).replace('%2', () => line),
    ru: ru.replace('%1', () => what).replace('%2', () => line),
  });

/** What each mistake in a JSON text is called; `%1` and `%2` are filled in. */
export const MISTAKES = {
  'json-empty': say('The text is empty: JSON is expected, at least {}.', 'Текст пуст: нужен JSON, хотя бы {}.'),
  'json-single-quotes': say(
    'JSON knows only double quotes: write " instead of %1.',
    'В JSON бывают только двойные кавычки: вместо %1 нужна ".',
  ),
  'json-comment': say(
    'JSON has no comments: remove the text from %1 on.',
    'В JSON нет комментариев: уберите текст после %1 вместе с этим знаком.',
  ),
  'json-arrow': say('%1 does not belong in JSON: write a colon.', 'В JSON нет %1: поставьте двоеточие.'),
  'json-missing-comma': say('A comma is missing here.', 'Здесь не хватает запятой.'),
  'json-extra-comma': say('There is one comma too many here.', 'Здесь лишняя запятая.'),
  'json-trailing-comma': say(
    'After this comma nothing follows: remove it, %1 comes next.',
    'После этой запятой ничего нет: уберите её, дальше стоит %1.',
  ),
  'json-missing-colon': say('A colon is missing after the key.', 'После ключа не хватает двоеточия.'),
  'json-extra-colon': say('There is one colon too many here.', 'Здесь лишнее двоеточие.'),
  'json-semicolon': say('A semicolon stands where a comma belongs.', 'Вместо запятой стоит точка с запятой.'),
  'json-key-quotes': say('The key %1 needs double quotes around it.', 'Ключ %1 нужно взять в двойные кавычки.'),
  'json-key': say(
    'A key in double quotes was expected here, found %1.',
    'Здесь ожидается ключ в двойных кавычках, а стоит %1.',
  ),
  'json-pair-in-list': say(
    'A list in [ ] holds no keys: pairs of key and value belong in { }.',
    'В списке [ ] ключей не бывает: пары «ключ — значение» пишут в { }.',
  ),
  'json-wrong-bracket': say(
    'The %1 opened in line %2 is not closed yet: another bracket stands here.',
    'Скобка %1, открытая в строке %2, ещё не закрыта: здесь стоит другая.',
  ),
  'json-unclosed-bracket': say(
    'The text ends, but the %1 opened in line %2 is not closed.',
    'Текст кончился, а скобка %1, открытая в строке %2, не закрыта.',
  ),
  'json-unclosed-string': say(
    'The string opened in line %2 has no closing quote on it. A line break inside a string is written \\n.',
    'Строковое значение, начатое в строке %2, на ней не закрыто кавычкой. Перенос внутри значения пишут как \\n.',
  ),
  'json-control': say(
    'The invisible character %1 cannot stand in a string as it is: write %2.',
    'Невидимый символ %1 нельзя вставить в строковое значение как есть: пишите %2.',
  ),
  'json-escape': say(
    'There is no %1 in JSON: a backslash is written \\\\.',
    'Сочетания %1 в JSON нет: обратная косая черта пишется как \\\\.',
  ),
  'json-inner-quote': say(
    'A quote inside a string is written \\".',
    'Кавычку внутри строкового значения пишут как \\".',
  ),
  'json-word': say('JSON does not know %1: write %2.', 'Слова %1 в JSON нет: пишите %2.'),
  'json-value-quotes': say('The text %1 needs double quotes around it.', 'Текст %1 нужно взять в двойные кавычки.'),
  'json-number': say(
    '%1 is no number of JSON: it is written like -1, 0.5 or 2e3.',
    '%1 — не число JSON: числа пишут так: -1, 0.5, 2e3.',
  ),
  'json-after-end': say('The JSON ended before this: %1 is too much.', 'JSON закончился раньше: %1 здесь лишнее.'),
  'json-value-missing': say('The text ends where a value was expected.', 'Текст кончился там, где ожидается значение.'),
  'json-value': say('A value was expected here, found %1.', 'Здесь ожидается значение, а стоит %1.'),
} as const;

/** The codes of what can keep a text from being JSON. */
export type Mistake = keyof typeof MISTAKES;
