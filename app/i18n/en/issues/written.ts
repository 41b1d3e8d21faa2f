import type { AnswerParams, BotPlace, WrittenIssues } from '../../../core/portal/as-written/written-codes.ts';
import type { Texts } from '../words.ts';

/** What a portal makes of a request that is sent as it is written, up to the colon. */
function asWritten({ answer, guess }: AnswerParams): string {
  return `${guess === null ? 'As written' : `As written (${guess} is a guess)`} ${answerOf(answer)}`;
}

function answerOf(answer: AnswerParams['answer']): string {
  switch (answer) {
    case null:
      return 'the portal ignores it';
    case 'stored':
      return 'the portal stores the keyboard';
    case 'partial':
      return 'the portal silently drops some of the buttons';
    case 'removed':
      return 'the portal removes the keyboard';
    case 'no-keyboard':
      return 'the message comes without buttons';
    case 'ignored':
      return 'the portal ignores the keyboard and reports success';
    case 'TYPE_ERROR':
      return 'the portal fails with HTTP 500';
    default:
      return `the portal answers ${answer}`;
  }
}

const list = (names: readonly string[]): string => names.join(', ');
/** What was moved out of all that was named. */
const moved = (names: readonly string[], left: readonly string[]): string => {
  if (left.length === 0) return 'Moved.';
  return left.length < names.length ? `Moved, except ${list(left)}.` : 'They stay where they are.';
};
const PLACES: Readonly<Record<BotPlace, string>> = { beside: 'the one outside', inside: 'the one inside' };

/** What is told of a request as it is written. */
export const writtenIssues: Texts<WrittenIssues> = {
  'written-alias': ({ name, meant }) =>
    `The portal accepts ${name} instead of ${meant}, but the designer only has a field for ${meant}: fill that in.`,
  'written-alone': ({ method, ...said }) =>
    `${asWritten(said)}: the keyboard stands in place of the parameters of ${method}. It was read as KEYBOARD.`,
  'written-beside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: ${method} reads these inside fields, but they stand next to it: ${list(names)}. ${moved(names, left)}`,
  'written-bot-inside': ({ method, isMoved, isHarmless, ...said }) => {
    const why = `BOT_ID is inside KEYBOARD, but ${method} reads it outside.`;
    return `${isHarmless ? '' : `${asWritten(said)}: `}${why}${isMoved ? ' Moved.' : ''}`;
  },
  'written-bot-outside': ({ method, isAdded, ...said }) =>
    `${asWritten(said)}: ${method} looks for the bot of COMMAND buttons only in keyboard.BOT_ID.${isAdded ? ' Added.' : ''}`,
  'written-doubled': ({ names, reads, taken }) => {
    const portal = reads === null ? 'The portal reads none of them' : `The portal reads ${reads}`;
    return `One parameter is given more than once: ${list(names)}. ${portal}; ${taken === null ? 'none was imported.' : `${taken} was imported, the rest is lost.`}`;
  },
  'written-inside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: ${method} does not look into fields, but these are there: ${list(names)}. ${moved(names, left)}`,
  'written-lost': ({ name }) => `${name} could not be imported as it is written: it is left out.`,
  'written-lower-case': ({ names, renamed, ...said }) => {
    const start = said.answer === null ? '' : `${asWritten(said)}: `;
    const end = renamed.length === 0 ? '' : ` Renamed: ${list(renamed)}.`;
    return `${start}inside a keyboard only names in capital letters count, here they are ${list(names)}.${end}`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    );
  },
  'written-misspelt': ({ name, meant, method }) =>
    `${method} has no parameter ${name}, and the portal ignores it: did you mean ${meant}?`,
  'written-no-use': ({ names, method }) => `${method} does not need this, so it is not sent: ${list(names)}.`,
  'written-other-names': ({ method, renamed, left, ...said }) => {
    const done = renamed.length === 0 ? '' : ` Renamed: ${list(renamed)}.`;
    const open = left.length === 0 ? '' : ` To rename: ${list(left)}.`;
    return `${asWritten(said)}: ${method} has other names for these parameters.${done}${open}`;
  },
  'written-renamed': ({ renamed }) => `Sent under the usual name, which does the same: ${list(renamed)}.`,
  'written-text': ({ method, ...said }) =>
    said.answer === null
      ? 'The keyboard was sent as text. It was unpacked, which does the same.'
      : `${asWritten(said)}: ${method} does not accept this keyboard as text. It was unpacked.`,
  'written-two-bots': ({ method, name, reads, taken }) =>
    `There are two bots, ${name} outside the keyboard and BOT_ID inside: ${method} reads ${PLACES[reads]}. ${reads === taken ? 'It' : `But ${PLACES[taken]}`} was used for both.`,
};
