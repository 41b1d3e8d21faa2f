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
  return left.length < names.length ? `Moved, all but ${list(left)}.` : 'They stay where they are.';
};
const PLACES: Readonly<Record<BotPlace, string>> = { beside: 'the one beside the keyboard', inside: 'the one inside' };

/** What is told of a request as it is written. */
export const writtenIssues: Texts<WrittenIssues> = {
  'written-alias': ({ name, meant }) =>
    `The portal takes ${name} in place of ${meant}, which is all that the designer has a field for: fill that in.`,
  'written-alone': ({ method, ...said }) =>
    `${asWritten(said)}: the keyboard stands where the parameters of ${method} should. It was taken as KEYBOARD.`,
  'written-beside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: beside fields stands what ${method} reads inside of them: ${list(names)}. ${moved(names, left)}`,
  'written-bot-inside': ({ method, isMoved, isHarmless, ...said }) => {
    const why = `BOT_ID stands inside KEYBOARD, ${method} reads it beside.`;
    return `${isHarmless ? '' : `${asWritten(said)}: `}${why}${isMoved ? ' Moved.' : ''}`;
  },
  'written-bot-outside': ({ method, isAdded, ...said }) =>
    `${asWritten(said)}: ${method} looks for the bot of COMMAND buttons in keyboard.BOT_ID alone.${isAdded ? ' Added.' : ''}`,
  'written-doubled': ({ names, reads, taken }) => {
    const portal = reads === null ? 'The portal reads none of them' : `The portal reads ${reads}`;
    return `One parameter is given more than once: ${list(names)}. ${portal}; ${taken === null ? 'none was taken.' : `${taken} was taken, the rest is lost.`}`;
  },
  'written-inside-fields': ({ method, names, left, ...said }) =>
    `${asWritten(said)}: ${method} does not look into fields, where this stands: ${list(names)}. ${moved(names, left)}`,
  'written-lost': ({ name }) => `${name} could not be taken over as it stands: it is left out.`,
  'written-lower-case': ({ names, renamed, ...said }) => {
    const start = said.answer === null ? '' : `${asWritten(said)}: `;
    const end = renamed.length === 0 ? '' : ` Renamed: ${list(renamed)}.`;
    return `${start}inside of a keyboard names count in capital letters alone, here they are ${list(names)}.${end}`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    );
  },
  'written-misspelt': ({ name, meant, method }) =>
    `${method} has no parameter ${name}, and the portal ignores it: did you mean ${meant}?`,
  'written-no-use': ({ names, method }) => `${method} has no use for this, it is not sent: ${list(names)}.`,
  'written-other-names': ({ method, renamed, left, ...said }) => {
    const done = renamed.length === 0 ? '' : ` Renamed: ${list(renamed)}.`;
    const open = left.length === 0 ? '' : ` To rename: ${list(left)}.`;
    return `${asWritten(said)}: ${method} knows these parameters under other names.${done}${open}`;
  },
  'written-renamed': ({ renamed }) => `Sent under the usual name, which does the same: ${list(renamed)}.`,
  'written-text': ({ method, ...said }) =>
    said.answer === null
      ? 'The keyboard was sent as a text. It was opened, which does the same.'
      : `${asWritten(said)}: ${method} does not take this keyboard as a text. It was opened.`,
  'written-two-bots': ({ method, name, reads, taken }) =>
    `Two bots are named, ${name} beside the keyboard and BOT_ID inside: ${method} reads ${PLACES[reads]}. ${reads === taken ? 'It' : `But ${PLACES[taken]}`} was taken for both.`,
};
