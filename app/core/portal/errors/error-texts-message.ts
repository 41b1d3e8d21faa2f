import type { ErrorRow } from './error-text.ts';

/**
 * Errors of the methods that send and change a message.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export const messageErrors = [
  { name: 'message-empty', codes: ['MESSAGE_EMPTY', 'EMPTY_MESSAGE'] },
  { name: 'keyboard-error', codes: ['KEYBOARD_ERROR'] },
  { name: 'param-keyboard-error-size', codes: ['PARAM_KEYBOARD_ERROR'], method: /^im(?:bot)?\.message\./i },
  { name: 'param-keyboard-error', codes: ['PARAM_KEYBOARD_ERROR'] },
  { name: 'keyboard-oversize', codes: ['KEYBOARD_OVERSIZE'] },
  { name: 'user-id-empty', codes: ['USER_ID_EMPTY'] },
  { name: 'user-not-found', codes: ['USER_NOT_FOUND'] },
  { name: 'chat-id-empty', codes: ['CHAT_ID_EMPTY', 'CHAT_ID'] },
  { name: 'dialog-id-empty', codes: ['DIALOG_ID_EMPTY'] },
  { name: 'params-error', codes: ['PARAMS_ERROR'] },
  { name: 'canceled', codes: ['CANCELED'] },
  { name: 'no-access', codes: ['ERROR_NO_ACCESS'] },
  { name: 'access-error', codes: ['ACCESS_ERROR'] },
  { name: 'attach-error', codes: ['ATTACH_ERROR', 'PARAM_ATTACH_ERROR'] },
  { name: 'attach-oversize', codes: ['ATTACH_OVERSIZE'] },
  { name: 'menu-error', codes: ['MENU_ERROR', 'MENU_OVERSIZE'] },
  { name: 'reply-access-error', codes: ['REPLY_ACCESS_ERROR', 'REPLY_FROM_OTHER_CHAT_ERROR', 'REPLY_ERROR'] },
  { name: 'message-duplicated-by-uuid', codes: ['MESSAGE_DUPLICATED_BY_UUID'] },
  { name: 'from-other-module', codes: ['ERROR_FROM_OTHER_MODULE'] },
  { name: 'cant-edit-message', codes: ['CANT_EDIT_MESSAGE'] },
  { name: 'message-id-error', codes: ['MESSAGE_ID_ERROR', 'MESSAGE_ID_EMPTY'] },
] as const satisfies readonly ErrorRow[];
