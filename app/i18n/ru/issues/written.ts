import type { AnswerParams, BotPlace, WrittenIssues } from '../../../core/portal/as-written/written-codes.ts';
import type { Texts } from '../../en/words.ts';

/** What a portal makes of a request that is sent as it is written, up to the colon. */
function asWritten({ answer, guess }: AnswerParams): string {
  return `${guess === null ? 'Как написано' : `Как написано (метод ${guess} — догадка)`}, ${answerOf(answer)}`;
}

function answerOf(answer: AnswerParams['answer']): string {
  switch (answer) {
    case null:
      return 'портал это проигнорирует';
    case 'stored':
      return 'портал сохранит клавиатуру';
    case 'partial':
      return 'портал молча отбросит часть кнопок';
    case 'removed':
      return 'портал уберёт клавиатуру';
    case 'no-keyboard':
      return 'сообщение придёт без кнопок';
    case 'ignored':
      return 'портал проигнорирует клавиатуру и сообщит об успехе';
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
  beside: 'того, что снаружи',
  inside: 'того, что внутри',
};

/** What is told of a request as it is written. */
export const writtenIssues: Texts<WrittenIssues> = {
  'written-alias': ({ name, meant }) =>
    `Портал принимает ${name} вместо ${meant}, но в конструкторе есть поле только для ${meant}: заполните его.`,
  'written-alone': ({ method, ...said }) =>
    `${asWritten(said)}: клавиатура стоит вместо параметров ${method}. Она прочитана как KEYBOARD.`,
  'written-beside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: ${method} читает это внутри fields, а оно указано снаружи: ${list(names)}. ${moved(names, left)}`,
  'written-bot-inside': ({ method, isMoved, isHarmless, ...said }) => {
    const why = `BOT_ID указан внутри KEYBOARD, а ${method} читает его снаружи.`;
    return `${isHarmless ? '' : `${asWritten(said)}: `}${why}${isMoved ? ' Перенесено.' : ''}`;
  },
  'written-bot-outside': ({ method, isAdded, ...said }) =>
    `${asWritten(said)}: бота кнопок с COMMAND метод ${method} ищет только в keyboard.BOT_ID.${isAdded ? ' Добавлено.' : ''}`,
  'written-doubled': ({ names, reads, taken }) => {
    const portal = reads === null ? 'Портал не прочтёт ни одного' : `Портал прочтёт ${reads}`;
    return `Один параметр задан несколько раз: ${list(names)}. ${portal}; ${taken === null ? 'не импортирован ни один.' : `импортирован ${taken}, остальное потеряно.`}`;
  },
  'written-inside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: ${method} не читает fields, а там указано: ${list(names)}. ${moved(names, left)}`,
  'written-lost': ({ name }) => `${name} нельзя импортировать в том виде, как он записан: он пропущен.`,
  'written-lower-case': ({ names, renamed, ...said }) => {
    const start = said.answer === null ? '' : `${asWritten(said)}: `;
    const end = renamed.length === 0 ? '' : ` Переименовано: ${list(renamed)}.`;
    return `${start}внутри клавиатуры учитываются только имена заглавными буквами, а здесь ${list(names)}.${end}`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    );
  },
  'written-misspelt': ({ name, meant, method }) =>
    `У ${method} нет параметра ${name}, портал его проигнорирует: возможно, ${meant}?`,
  'written-no-use': ({ names, method }) => `Методу ${method} это не нужно, поэтому не отправится: ${list(names)}.`,
  'written-other-names': ({ method, renamed, left, ...said }) => {
    const done = renamed.length === 0 ? '' : ` Переименовано: ${list(renamed)}.`;
    const open = left.length === 0 ? '' : ` Переименуйте: ${list(left)}.`;
    return `${asWritten(said)}: у ${method} другие имена для этих параметров.${done}${open}`;
  },
  'written-renamed': ({ renamed }) => `Отправится под обычным именем, что то же самое: ${list(renamed)}.`,
  'written-text': ({ method, ...said }) =>
    said.answer === null
      ? 'Клавиатура была отправлена текстом. Она распакована, это то же самое.'
      : `${asWritten(said)}: ${method} не принимает такую клавиатуру текстом. Она распакована.`,
  'written-two-bots': ({ method, name, reads, taken }) =>
    `Указаны два бота, ${name} снаружи клавиатуры и BOT_ID внутри: ${method} читает ${PLACES[reads]}. ${reads === taken ? 'Он использован' : `Но использовали ${PLACES[taken]}`} для обоих мест.`,
};
