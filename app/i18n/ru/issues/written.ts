import type { AnswerParams, BotPlace, WrittenIssues } from '../../../core/portal/as-written/written-codes.ts';
import type { Texts } from '../../en/words.ts';

/** What a portal makes of a request that is sent as it is written, up to the colon. */
function asWritten({ answer, guess }: AnswerParams): string {
  return `${guess === null ? 'Как написано' : `Как написано (метод ${guess} — догадка)`}, ${answerOf(answer)}`;
}

function answerOf(answer: AnswerParams['answer']): string {
  switch (answer) {
    case null:
      return 'портал этого не увидит';
    case 'stored':
      return 'портал сохранит клавиатуру';
    case 'partial':
      return 'портал молча отбросит часть кнопок';
    case 'removed':
      return 'портал уберёт клавиатуру';
    case 'no-keyboard':
      return 'сообщение придёт без кнопок';
    case 'ignored':
      return 'портал пропустит клавиатуру и сообщит об успехе';
    case 'TYPE_ERROR':
      return 'портал упадёт с HTTP 500';
    default:
      return `портал ответит ${answer}`;
  }
}

const list = (names: readonly string[]): string => names.join(', ');
/** What was moved out of all that was named. */
const moved = (names: readonly string[], left: readonly string[]): string => {
  if (left.length === 0) return 'Перенесено.';
  return left.length < names.length ? `Перенесено всё, кроме ${list(left)}.` : 'Оставлено на месте.';
};
const PLACES: Readonly<Record<BotPlace, string>> = {
  beside: 'тот, что рядом с клавиатурой',
  inside: 'тот, что внутри',
};

/** What is told of a request as it is written. */
export const writtenIssues: Texts<WrittenIssues> = {
  'written-alias': ({ name, meant }) =>
    `Портал берёт ${name} вместо ${meant}, а поле в конструкторе есть только для второго: заполните его.`,
  'written-alone': ({ method, ...said }) =>
    `${asWritten(said)}: клавиатура стоит там, где должны быть параметры ${method}. Она взята как KEYBOARD.`,
  'written-beside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: рядом с fields стоит то, что ${method} читает внутри них: ${list(names)}. ${moved(names, left)}`,
  'written-bot-inside': ({ method, isMoved, isHarmless, ...said }) => {
    const why = `BOT_ID стоит внутри KEYBOARD, а ${method} читает его рядом.`;
    return `${isHarmless ? '' : `${asWritten(said)}: `}${why}${isMoved ? ' Перенесено.' : ''}`;
  },
  'written-bot-outside': ({ method, isAdded, ...said }) =>
    `${asWritten(said)}: бота кнопок с COMMAND метод ${method} ищет только в keyboard.BOT_ID.${isAdded ? ' Добавлено.' : ''}`,
  'written-doubled': ({ names, reads, taken }) => {
    const portal = reads === null ? 'Портал не прочтёт ни одного' : `Портал прочтёт ${reads}`;
    return `Один параметр задан несколько раз: ${list(names)}. ${portal}; ${taken === null ? 'не взят ни один.' : `взят ${taken}, остальное потеряно.`}`;
  },
  'written-inside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: ${method} не заглядывает в fields, а там стоит: ${list(names)}. ${moved(names, left)}`,
  'written-lost': ({ name }) => `${name} нельзя взять в том виде, как он записан: он пропущен.`,
  'written-lower-case': ({ names, renamed, ...said }) => {
    const start = said.answer === null ? '' : `${asWritten(said)}: `;
    const end = renamed.length === 0 ? '' : ` Переименовано: ${list(renamed)}.`;
    return `${start}внутри клавиатуры имена читаются только заглавными буквами, а здесь ${list(names)}.${end}`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    );
  },
  'written-misspelt': ({ name, meant, method }) =>
    `У ${method} нет параметра ${name}, портал его пропустит: может быть, ${meant}?`,
  'written-no-use': ({ names, method }) => `Методу ${method} это не нужно и не отправится: ${list(names)}.`,
  'written-other-names': ({ method, renamed, left, ...said }) => {
    const done = renamed.length === 0 ? '' : ` Переименовано: ${list(renamed)}.`;
    const open = left.length === 0 ? '' : ` Переименуйте: ${list(left)}.`;
    return `${asWritten(said)}: ${method} знает эти параметры под другими именами.${done}${open}`;
  },
  'written-renamed': ({ renamed }) => `Отправится под обычным именем, что то же самое: ${list(renamed)}.`,
  'written-text': ({ method, ...said }) =>
    said.answer === null
      ? 'Клавиатура была отправлена текстом. Она раскрыта, и это то же самое.'
      : `${asWritten(said)}: ${method} не берёт такую клавиатуру текстом. Она раскрыта.`,
  'written-two-bots': ({ method, name, reads, taken }) =>
    `Названы два бота, ${name} рядом с клавиатурой и BOT_ID внутри: ${method} читает ${PLACES[reads]}. ${reads === taken ? 'Он' : `Но ${PLACES[taken]}`} взят для обоих мест.`,
};
