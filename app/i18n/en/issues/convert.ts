import type {
  ChangePhrases,
  LossPhrases,
  NeedPhrases,
  TaskPhrases,
} from '../../../core/portal/convert/convert-codes.ts';
import type { Outcome } from '../../../core/portal/validator/store-answer.ts';
import type { Texts } from '../words.ts';

const NEEDED: Readonly<Record<NeedPhrases['convert-needs']['name'], string>> = {
  botId: 'botId is missing: the number that imbot.v2.Bot.register returns.',
  dialogId: 'dialogId is missing. In an answer to a command it is chat.dialogId of the event.',
  messageId: 'messageId is missing. In an answer to a command it is message.id of the event.',
  commandId: 'commandId is missing: command.id of the event. A command is no longer found by its name.',
};

function becomes(outcome: Outcome): string {
  switch (outcome) {
    case 'stored':
      return 'stored';
    case 'removed':
      return 'removed';
    case 'no-keyboard':
    case 'ignored':
      return 'ignored';
    default:
      return `refused (${outcome})`;
  }
}

/** What changes in a request and its bot on the way to imbot.v2. */
export const convertPhrases: Texts<ChangePhrases & LossPhrases & NeedPhrases & TaskPhrases> = {
  'convert-method': ({ from, to }) => `${from} becomes ${to}.`,
  'convert-names': ({ renamed }) => `New names: ${renamed.join(', ')}.`,
  'convert-token': ({ wasClient }) =>
    wasClient
      ? 'A webhook signs in with the botToken of the bot instead of CLIENT_ID. Code reads it from B24_BOT_TOKEN.'
      : 'A webhook also needs the botToken of the bot. Code reads it from B24_BOT_TOKEN.',
  'convert-author': ({ isUpdate }) =>
    isUpdate
      ? 'Until now a person changed their own message. A bot can only change its own messages, and the webhook needs the imbot permission.'
      : 'Until now the owner of the webhook wrote the message. Now the bot writes it: it must be in the chat, and the webhook needs the imbot permission.',
  'convert-now-read': ({ names }) => `The old method ignored ${names.join(', ')}; the new one uses it.`,
  'convert-bot-inside': 'BOT_ID is inside the keyboard: this method only looks for the bot of COMMAND buttons there.',
  'convert-opened': 'The keyboard is now JSON instead of text: this method does not read the list from text.',
  'convert-wrapped': 'The buttons are under BUTTONS, so that BOT_ID can stand next to them.',
  'convert-made-by-code':
    'Code makes this keyboard: let it put BOT_ID next to BUTTONS, or the portal drops COMMAND buttons.',
  'convert-removal': 'The keyboard is written as "N": here only that removes the old one, an empty one is ignored.',
  'convert-result': ({ to }) => `The answer is an object: what was result is now ${to}.`,
  'convert-silent': ({ isUpdate }) =>
    `A keyboard without a valid button is no longer refused: the portal reports success and ${isUpdate ? 'leaves the old one' : 'sends the message without buttons'}.`,
  'convert-no-twin': ({ name, method }) => `${name} is left out: ${method} has nothing like it.`,
  'convert-unread': ({ name, method }) =>
    `${name} is left out: the old method ignored it, ${method} would use it as its own.`,
  'convert-stored': ({ before, after, lost }) =>
    lost > 0
      ? `Buttons or line breaks that are no longer stored: ${lost}. The keyboard was ${becomes(before)} and is now ${becomes(after)}.`
      : `The keyboard was ${becomes(before)} and is now ${becomes(after)}.`,
  'convert-needs': ({ name }) => NEEDED[name],
  'convert-task-bot': ({ isNew }) =>
    isNew
      ? 'Register a bot with imbot.v2.Bot.register: you choose its botToken (up to 40 characters) and how it gets its events.'
      : 'Register the bot with imbot.v2.Bot.register: you choose its botToken (up to 40 characters) and how it gets its events.',
  'convert-task-commands':
    'Register its commands with imbot.v2.Command.register, everything under fields. The “Code” tab writes the calls.',
  'convert-task-events':
    'Handle other events: ONIMBOTMESSAGEADD becomes ONIMBOTV2MESSAGEADD, ONIMCOMMANDADD becomes ONIMBOTV2COMMANDADD. A command comes with its slash, one per event.',
  'convert-task-answer': 'Answer commands with imbot.v2.Command.answer instead of imbot.command.answer.',
  'convert-task-messages':
    'Send, change and delete messages with imbot.v2.Chat.Message.send, update and delete, with the same botToken.',
  'convert-task-read':
    'Read messages back with im.dialog.messages.get: imbot.v2.Chat.Message.get is not for ordinary bots (BOT_TYPE_NOT_ALLOWED).',
};
