import type { WireButton, WireKeyboard } from './wire-keyboard.ts';
import type { WireRequests } from './wire-requests.ts';

// What the types let through and what they refuse; a line that is expected to be an error and is none does not compile.

const LINK = { TEXT: 'Site', LINK: 'https://example.com/' };

export const buttons: readonly WireButton[] = [
  { TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'LINE', BG_COLOR_TOKEN: 'primary', WIDTH: 100 },
  { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'id:7', BLOCK: 'Y' },
  { TEXT: 'Insert', ACTION: 'PUT', ACTION_VALUE: '/help', BG_COLOR: '#fff', CONTEXT: 'MOBILE' },
  { TEXT: 'Application', APP_ID: 12, APP_PARAMS: 'id=7' },
  // @ts-expect-error: nothing stands on it
  { LINK: 'https://example.com/' },
  // @ts-expect-error: it does nothing
  { TEXT: 'Lost' },
  // @ts-expect-error: it does two things
  { TEXT: 'Both', LINK: 'https://example.com/', COMMAND: 'help' },
  // @ts-expect-error: parameters of a command that there is not
  { TEXT: 'Site', LINK: 'https://example.com/', COMMAND_PARAMS: 'id:7' },
  // @ts-expect-error: an action without its value
  { TEXT: 'Call', ACTION: 'CALL' },
  // @ts-expect-error: a value without its action
  { TEXT: 'Call', ACTION_VALUE: '+12025550100' },
  // @ts-expect-error: an action that there is not
  { TEXT: 'Call', ACTION: 'PHONE', ACTION_VALUE: '+12025550100' },
  // @ts-expect-error: a list in the place of a text
  { TEXT: 'Call', ACTION: 'CALL', ACTION_VALUE: ['+12025550100'] },
  // @ts-expect-error: names are upper case
  { text: 'Site', link: 'https://example.com/' },
  // @ts-expect-error: a name that no portal knows
  { TEXT: 'Site', LINK: 'https://example.com/', COLOR: '#fff' },
  // @ts-expect-error: a colour has a #
  { TEXT: 'Site', LINK: 'https://example.com/', BG_COLOR: 'red' },
  // @ts-expect-error: a token that there is not
  { TEXT: 'Site', LINK: 'https://example.com/', BG_COLOR_TOKEN: 'danger' },
  // @ts-expect-error: DISPLAY is LINE or BLOCK
  { TEXT: 'Site', LINK: 'https://example.com/', DISPLAY: 'ROW' },
  // @ts-expect-error: a flag is Y or N
  { TEXT: 'Site', LINK: 'https://example.com/', BLOCK: true },
  // @ts-expect-error: a width is a number
  { TEXT: 'Site', LINK: 'https://example.com/', WIDTH: '100px' },
];

export const keyboards: readonly WireKeyboard[] = [
  [LINK, { TYPE: 'NEWLINE' }, LINK],
  { BOT_ID: 7, BUTTONS: [LINK] },
  // @ts-expect-error: rows are no lists
  [[LINK], [LINK]],
  // @ts-expect-error: names are upper case
  { BOT_ID: 7, buttons: [LINK] },
  // @ts-expect-error: an end of a row has no text
  [{ TYPE: 'NEWLINE', TEXT: 'Row' }],
  // @ts-expect-error: a kind of entry that there is not
  [{ TYPE: 'SEPARATOR' }],
  // @ts-expect-error: a bot has a number
  { BOT_ID: 'helper', BUTTONS: [LINK] },
];

export const added: readonly WireRequests['im.message.add'][] = [
  { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: [LINK] },
  { DIALOG_ID: 1, ATTACH: [], KEYBOARD: { BUTTONS: [LINK] }, BOT_ID: 7 },
  // @ts-expect-error: a keyboard alone is no message
  { DIALOG_ID: 'chat1', KEYBOARD: [LINK] },
  // @ts-expect-error: nobody gets it
  { MESSAGE: 'Hi', KEYBOARD: [LINK] },
  // @ts-expect-error: there is no keyboard to remove yet
  { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: 'N' },
  // @ts-expect-error: names of version 2
  { dialogId: 'chat1', fields: { message: 'Hi' } },
];

export const changed: readonly WireRequests['imbot.v2.Chat.Message.update'][] = [
  { botId: 7, messageId: 1, fields: { keyboard: 'N' } },
  { botId: 7, messageId: 1, fields: { keyboard: { BOT_ID: 7, BUTTONS: [LINK] } } },
  // @ts-expect-error: the keyboard stands inside of fields
  { botId: 7, messageId: 1, keyboard: [LINK] },
  // @ts-expect-error: which message?
  { botId: 7, fields: { message: 'Hi' } },
];
