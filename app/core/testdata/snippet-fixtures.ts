import type { JsonObject } from '../json/json.ts';
import type { SnippetOptions, SnippetRequest } from '../snippets/snippet.ts';
import { findVariables } from '../variables/fill-variables.ts';
import { HOSTILE_LABELS } from './hostile-labels.ts';

/** Every label as the text of its own button, and in everything a button carries. */
function hostileButtons(): JsonObject[] {
  return HOSTILE_LABELS.map((label, i) => ({
    TEXT: label,
    ...(i % 2 === 0 ? { ACTION: 'PUT', ACTION_VALUE: label } : { COMMAND: 'say', COMMAND_PARAMS: label }),
  }));
}

/** Requests that the golden files are written for: a file a request and target. */
export const SNIPPET_FIXTURES: Readonly<Record<string, SnippetRequest>> = {
  link: {
    method: 'im.message.add',
    params: {
      DIALOG_ID: 'chat5',
      MESSAGE: 'Your order is ready',
      KEYBOARD: { BUTTONS: [{ TEXT: 'Open the order', LINK: 'https://example.com/orders/17?tab=items&lang=en' }] },
    },
  },
  commands: {
    method: 'im.message.add',
    params: {
      DIALOG_ID: 'chat5',
      MESSAGE: 'Согласовать счёт?\n[b]№ 17[/b]',
      KEYBOARD: {
        BUTTONS: [
          { TEXT: 'Да 👍', COMMAND: 'approve', COMMAND_PARAMS: '17', BG_COLOR_TOKEN: 'primary', BLOCK: 'Y' },
          { TEXT: "Нет, it's wrong", COMMAND: 'reject', COMMAND_PARAMS: '{"id":17}', BG_COLOR_TOKEN: 'alert' },
          { TYPE: 'NEWLINE' },
          { TEXT: 'Call', ACTION: 'CALL', ACTION_VALUE: '+1 555 0100', DISPLAY: 'LINE', WIDTH: 200 },
        ],
      },
      BOT_ID: 7,
    },
  },
  update: {
    method: 'im.message.update',
    params: { MESSAGE_ID: 789, MESSAGE: 'Done', KEYBOARD: 'N', URL_PREVIEW: true, IS_EDITED: false, ATTACH: null },
  },
  'bot-add': {
    method: 'imbot.message.add',
    params: {
      BOT_ID: 7,
      DIALOG_ID: '1',
      MESSAGE: 'Choose',
      KEYBOARD: { BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }], BOT_ID: 7 },
    },
  },
  'bot-answer': {
    method: 'imbot.command.answer',
    params: {
      COMMAND_ID: 78,
      MESSAGE_ID: 790,
      MESSAGE: 'Done',
      KEYBOARD: { BUTTONS: [{ TEXT: 'Again', COMMAND: 'help' }] },
    },
  },
  'v2-send': {
    method: 'imbot.v2.Chat.Message.send',
    params: {
      botId: 7,
      dialogId: 'chat5',
      fields: {
        message: 'Choose',
        keyboard: { BOT_ID: 7, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help', extra: { deep: [1, -2.5, [], {}, null] } }] },
        urlPreview: false,
      },
    },
  },
  'v2-answer': {
    method: 'imbot.v2.Command.answer',
    params: {
      botId: 7,
      commandId: 78,
      messageId: 790,
      dialogId: 'chat5',
      fields: { message: 'Answer', keyboard: { BOT_ID: 7, BUTTONS: [{ TEXT: 'Again', COMMAND: 'help' }] } },
    },
  },
  hostile: {
    method: 'im.message.add',
    params: {
      DIALOG_ID: 'chat5',
      MESSAGE: HOSTILE_LABELS.join(' '),
      KEYBOARD: { BUTTONS: hostileButtons() },
      BOT_ID: 7,
    },
  },
};

/** Whatever stands between two braces in a request is plain text. */
export function plainText({ params }: SnippetRequest): SnippetOptions {
  return { variables: Object.fromEntries(findVariables(params).map(({ name }) => [name, { isText: true }])) };
}
