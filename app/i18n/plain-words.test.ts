import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Words that were reworded once because people had to guess at them, or because they sounded translated. */
const BANNED: Readonly<Record<'en' | 'ru', readonly RegExp[]>> = {
  en: [
    /without a word|all the same\b|of no (more )?use|\bno id of\b|\bsay where\b/i,
    /\b(this )?sitting\b|\bin step\b|\bfares?\b|\bin vain\b|\bput right\b|\banew\b/i,
    /\bpass(es|ed)? (it )?over\b|\bbr(ea|o)ks? off\b|\bgoes out\b|\btaken? (it |them )?(away|over)\b|\bcounts? as\b/i,
    /\bbrings? .+ back\b|\botherwise than\b|\bholds?\b|\bbegins?\b|\beverybody\b|\bsomebody\b/i,
    // "This is no link": nobody says so.
    /(?<!\bthere )\bis no (?!longer\b)/i,
    /[«»]|\p{L}'\p{L}/u,
  ],
  ru: [
    // It is ID, but in names from the wire (message.id, id:0).
    /(?<![\p{L}\p{N}_.{])[Ii]d(?![\p{L}\p{N}_:])/u,
    /просмотр(?!еть)(?<!предпросмотр)|тревожн|макет|проект(?!ир)|предсказ|отключён|отключен/iu,
    /пропустит(?!ь)|оборв|ответит успехом|не примет|сломается на|обновляется само/iu,
    // A quotation stands in «…»; straight quotes are for values as they are written in JSON.
    /"[^"]*[а-яё]{2}[^"]*"|[“”]/iu,
    /(?<!\p{L})(еще|ее|нее|идет|дойдет|пройдет|вернет|придет|подойдет|начнет|найдет|сотрет|пришлет|нажмет)(?!\p{L})/iu,
  ],
};

type Language = keyof typeof BANNED;

/** What stands between quotes in a file: texts, but no names of texts or modules. */
function textsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      if (!ts.isPropertyAssignment(node.parent) || node.parent.name !== node) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function textsBelow(folder: string): readonly string[] {
  return readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => textsOf(join(import.meta.dirname, folder, file)));
}

const templates = textsBelow('../core/templates');
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [...textsBelow('en'), ...templates.filter((text) => !/[а-яё]/i.test(text))],
  ru: [...textsBelow('ru'), ...templates.filter((text) => /[а-яё]/i.test(text))],
};

const banned = (language: Language, text: string) => BANNED[language].some((words) => words.test(text));

test.each<Language>(['en', 'ru'])('no text says what was reworded: %s', (language) => {
  expect(TEXTS[language].length).toBeGreaterThan(1000);
  expect(TEXTS[language].filter((text) => banned(language, text))).toEqual([]);
});

test.each<[Language, string]>([
  ['en', 'The portal drops it without a word.'],
  ['en', 'This is no link.'],
  ['en', 'Undo brings the old keyboard back.'],
  ['en', "The portal's answer"],
  ['en', 'Open «JSON»'],
  ['ru', 'Id бота не указан.'],
  ['ru', 'Нужен id команды.'],
  ['ru', 'Просмотр'],
  ['ru', 'Нажмите "Сохранить".'],
  ['ru', 'Портал пропустит клавиатуру.'],
  ['ru', 'Кнопка еще не готова.'],
])('it would be seen in %s: %s', (language, text) => expect(banned(language, text)).toBe(true));

test.each<[Language, string]>([
  ['en', 'There is no keyboard, and it is no longer there.'],
  ['ru', 'Сообщение {id}: возьмите message.id из события, например id:0.'],
  ['ru', 'Предпросмотр: просмотреть "N" и «Сохранить» ещё раз.'],
])('it is fine in %s: %s', (language, text) => expect(banned(language, text)).toBe(false));
