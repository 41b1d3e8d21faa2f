import type { ActionWord } from '../../../core/request/actions.ts';

/** What an action needs, field by field. */
export const inputs = {
  'input.LINK': 'Link',
  'input.LINK.hint': 'Starts with https://, http://, or / for a page of the portal.',
  'input.COMMAND': 'Command',
  'input.COMMAND.hint': 'Name without a slash. Needs a bot id.',
  'input.COMMAND_PARAMS': 'Parameters',
  'input.COMMAND_PARAMS.hint': 'One line of text for the bot; optional.',
  'input.PUT': 'Text to insert',
  'input.PUT.hint': 'The user can change it before sending.',
  'input.SEND': 'Text to send',
  'input.SEND.hint': 'Sent at once, as a message from the person who presses.',
  'input.COPY': 'Text to copy',
  'input.COPY.hint': 'Copied to the clipboard of the person who presses.',
  'input.CALL': 'Phone number',
  'input.CALL.hint': 'International format, with + and the country code.',
  'input.DIALOG': 'Chat',
  'input.DIALOG.hint': 'chatN for a chat, sgN for a workgroup, a number for a person.',
  'input.APP_ID': 'Application id',
  'input.APP_ID.hint': 'Deprecated: a press does nothing in the web messenger.',
  'input.APP_PARAMS': 'Parameters',
  'input.APP_PARAMS.hint': 'Text for the application; optional.',
} as const satisfies Readonly<Record<Extract<ActionWord, `input.${string}`>, string>>;
