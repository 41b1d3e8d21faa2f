import { messageText } from '../bbcode/message-text.ts';
import { isBlank, isPhpEmpty, toPhpInt } from '../php/php.ts';
import { textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import { addMessage, findRepeated, templateId } from './add-message.ts';
import { findDialog } from './find-dialog.ts';
import { readContent } from './portal-content.ts';
import { raise } from './portal-raise.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';

/**
 * `im.message.add`. Its checks come in the order of a portal: text, recipient, attachment, keyboard, menu; then, when the message
 * is really added, access, repetition, reply and size. The result is the number of the message. Bots hear of it.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function answerMessageAdd({ state, method, params: sent, owner, now }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const text = messageText(textOf(params.MESSAGE));
  const isBare = isPhpEmpty(params.ATTACH);
  if (isBlank(textOf(params.MESSAGE)) && isBare) return refuse('MESSAGE_EMPTY', "Message can't be empty");
  const dialog = findDialog(state, owner, params);
  if ('outcome' in dialog) return dialog;
  const content = readContent(method, params);
  if ('outcome' in content) return content;

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
  if (text === '' && isBare) return refuse('EMPTY_MESSAGE', 'The message is empty');
  if (content.late !== null) return content.late;
  const isSystem = params.SYSTEM === 'Y';
  const message = { authorId: isSystem ? 0 : owner.id, date: now, text, uuid, replyId, params: content.params };
  const added = addMessage(state, dialog, message);
  const next = isSystem
    ? added.state
    : raise(added.state, { message: added.message, origin: 'textarea', said: text, user: owner }, now);
  return { outcome: 'result', state: next, result: added.id };
}
