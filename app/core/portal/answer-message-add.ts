import type { Json } from '../json.ts';
import { addMessage, findRepeated, templateId } from './add-message.ts';
import { checkBlock } from './check-block.ts';
import { findDialog } from './find-dialog.ts';
import { messageText } from './message-text.ts';
import { isBlank, toPhpInt } from './php.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import { storeKeyboard } from './store-keyboard.ts';
import { upperNames } from './upper-names.ts';

/**
 * `im.message.add`. Its checks come in the order of a portal: text, recipient, attachment, keyboard, menu; then, when the message
 * is really added, access, repetition, reply and size. The result is the number of the message.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function answerMessageAdd({ state, method, params: sent, owner, now }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const text = messageText(textOf(params.MESSAGE));
  const attach = checkBlock(params.ATTACH, 'BLOCKS');
  if (isBlank(textOf(params.MESSAGE)) && attach.outcome === 'absent') {
    return refuse('MESSAGE_EMPTY', "Message can't be empty");
  }
  const dialog = findDialog(state, owner, params);
  if ('outcome' in dialog) return dialog;
  if (attach.outcome === 'wrong') return refuse('ATTACH_ERROR', 'Incorrect attach params');
  if (attach.outcome === 'oversize') return refuse('ATTACH_OVERSIZE', 'The attachment is too large');
  const keyboard = storeKeyboard(method, params);
  if (keyboard.outcome === 'TYPE_ERROR') return { outcome: 'crash' };
  if (keyboard.outcome === 'KEYBOARD_ERROR') return refuse('KEYBOARD_ERROR', 'Incorrect keyboard params');
  const menu = checkBlock(params.MENU, 'ITEMS');
  if (menu.outcome === 'wrong' || menu.outcome === 'oversize') return refuse('MENU_ERROR', 'Incorrect menu params');

  if (dialog.denied !== null) return dialog.denied;
  const uuid = templateId(params.TEMPLATE_ID);
  const repeated = findRepeated(state, uuid, now);
  if (repeated !== undefined) return { outcome: 'result', state, result: repeated.id };
  const replyId = toPhpInt(params.REPLY_ID);
  const original = state.messages.find((message) => message.id === replyId);
  if (replyId > 0 && original === undefined) return refuse('REPLY_ACCESS_ERROR', 'Action unavailable', 403);
  if (original !== undefined && original.chatId !== dialog.chatId) {
    return refuse('REPLY_FROM_OTHER_CHAT_ERROR', 'You can only reply to a message of the same chat', 403);
  }
  if (text === '' && attach.outcome === 'absent') return refuse('EMPTY_MESSAGE', 'The message is empty');
  if (keyboard.outcome === 'PARAM_KEYBOARD_ERROR') return refuse('PARAM_KEYBOARD_ERROR', 'Incorrect keyboard params');

  const stored: [string, Json][] = [];
  if (attach.outcome === 'stored') stored.push(['ATTACH', attach.value]);
  if (keyboard.outcome === 'stored') stored.push(['KEYBOARD', keyboard.buttons]);
  if (menu.outcome === 'stored') stored.push(['MENU', menu.value]);
  const authorId = params.SYSTEM === 'Y' ? 0 : owner.id;
  const added = addMessage(state, dialog, {
    authorId,
    date: now,
    text,
    uuid,
    replyId,
    params: Object.fromEntries(stored),
  });
  return { outcome: 'result', state: added.state, result: added.id };
}

/** Numbers count as text; a list or an object does not. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
