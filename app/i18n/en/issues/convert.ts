import type {
  ChangePhrases,
  LossPhrases,
  NeedPhrases,
  TaskPhrases,
} from '../../../core/portal/convert/convert-codes.ts';
import type { Outcome } from '../../../core/portal/validator/store-answer.ts';
import type { Texts } from '../words.ts';

const NEEDED: Readonly<Record<NeedPhrases['convert-needs']['name'], string>> = {
  botId: 'botId is missing: the number that imbot.v2.Bot.register answers.',
  dialogId: 'dialogId is missing. In an answer to a command it is chat.dialogId of the event.',
  messageId: 'messageId is missing. In an answer to a command it is message.id of the event.',
  commandId: 'commandId is missing: command.id of the event. A command is no longer found by its name.',
};

function becomes(outcome: Outcome): string {
  switch (outcome) {
    case 'stored':
      return 'stored';
    case 'removed':
      return 'taken away';
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
      ? 'A webhook signs in with the botToken of the bot in place of CLIENT_ID. Code reads it from B24_BOT_TOKEN.'
      : 'A webhook also needs the botToken of the bot. Code reads it from B24_BOT_TOKEN.',
  'convert-author': ({ isUpdate }) =>
    isUpdate
      ? 'So far a person changed an own message. A bot can change messages of its own only, and the webhook needs the scope imbot.'
      : 'So far the owner of the webhook wrote the message. Now the bot writes it: it must be in the chat, and the webhook needs the scope imbot.',
  'convert-now-read': ({ names }) =>
    `The old method passed over ${names.join(', ')}; the new one takes it into account.`,
  'convert-bot-inside': 'BOT_ID stands inside the keyboard: this method finds the bot of COMMAND buttons only there.',
  'convert-opened': 'The keyboard is no longer text but JSON: this method does not see the list in a text.',
  'convert-wrapped': 'The buttons stand under BUTTONS, so that BOT_ID can stand beside them.',
  'convert-made-by-code':
    'Code makes this keyboard: let it put BOT_ID beside BUTTONS, or the portal drops COMMAND buttons.',
  'convert-removal': 'The keyboard is written "N": here only that takes the old one away, an empty one is ignored.',
  'convert-result': ({ to }) => `The answer is an object: what was result is now ${to}.`,
  'convert-silent': ({ isUpdate }) =>
    `A keyboard without a usable button is no longer refused: the portal reports success and ${isUpdate ? 'leaves the old one' : 'sends the message without buttons'}.`,
  'convert-no-twin': ({ name, method }) => `${name} is left out: ${method} has nothing like it.`,
  'convert-unread': ({ name, method }) =>
    `${name} is left out: the old method passed over it, ${method} would take it for its own.`,
  'convert-stored': ({ before, after, lost }) =>
    lost > 0
      ? `Buttons or row ends that are not stored any more: ${lost}. The keyboard was ${becomes(before)} and is now ${becomes(after)}.`
      : `The keyboard was ${becomes(before)} and is now ${becomes(after)}.`,
  'convert-needs': ({ name }) => NEEDED[name],
  'convert-task-bot': ({ isNew }) =>
    isNew
      ? 'Register a bot with imbot.v2.Bot.register: you choose its botToken (up to 40 characters) and how it gets its events.'
      : 'Register the bot with imbot.v2.Bot.register: you choose its botToken (up to 40 characters) and how it gets its events.',
  'convert-task-commands':
    'Register its commands with imbot.v2.Command.register, everything under fields. The Code panel writes the calls.',
  'convert-task-events':
    'Handle other events: ONIMBOTMESSAGEADD becomes ONIMBOTV2MESSAGEADD, ONIMCOMMANDADD becomes ONIMBOTV2COMMANDADD. A command comes with its slash, one in an event.',
  'convert-task-answer': 'Answer commands with imbot.v2.Command.answer in place of imbot.command.answer.',
  'convert-task-messages':
    'Send, change and delete messages with imbot.v2.Chat.Message.send, update and delete, with the same botToken.',
  'convert-task-read':
    'Read messages back with im.dialog.messages.get: imbot.v2.Chat.Message.get is not for ordinary bots (BOT_TYPE_NOT_ALLOWED).',
};
