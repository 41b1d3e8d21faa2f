import { messageText } from '../bbcode/message-text.ts';
import { commandText } from '../events/bot-call.ts';
import { isBlank, isPhpEmpty, toPhpInt } from '../php/php.ts';
import { limitOf, paramText, upperNames } from '../php/portal-values.ts';
import { findDialog, findReadable } from './portal-chat.ts';
import { pairOf } from './portal-chat-id.ts';
import { readContent } from './portal-content.ts';
import { deleteMessage, editMessage } from './portal-edit.ts';
import { findMessage, writeMessage } from './portal-message.ts';
import { raise } from './portal-raise.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalMessage } from './portal-state.ts';
import { membersOf, writeUser } from './portal-users.ts';
import { addMessage, findRepeated, templateId } from './post-message.ts';

/**
 * `im.message.add`. Its checks come in the order of a portal: text, recipient, attachment, keyboard, menu; then, when the message
 * is really added, access, repetition, reply and size. The result is the number of the message. Bots hear of it.
 */
export function answerMessageAdd({ state, method, params: sent, owner, now }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const text = messageText(paramText(params.MESSAGE));
  const isBare = isPhpEmpty(params.ATTACH);
  if (isBlank(paramText(params.MESSAGE)) && isBare) return refuse('MESSAGE_EMPTY', "Message can't be empty");
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

/** `im.message.update`: changes a message of the webhook's owner, for three days. */
export function answerMessageUpdate(call: PortalCall): PortalReply {
  return editMessage(call, upperNames(call.params), call.owner.id);
}

/** `im.message.delete`: deletes a message of the webhook's owner, for three days. */
export function answerMessageDelete(call: PortalCall): PortalReply {
  return deleteMessage(call, upperNames(call.params), call.owner.id);
}

/**
 * `im.message.command`: a press of the webhook's owner on a COMMAND button. In a private dialogue a portal finds the command only
 * in a form: sent as JSON, the press has no effect although it is answered with success.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
 */
export function answerMessageCommand({ state, params: sent, owner, now, posted = false }: PortalCall): PortalReply {
  const params = upperNames(sent);
  if (toPhpInt(params.MESSAGE_ID) <= 0) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  if (toPhpInt(params.BOT_ID) <= 0) return refuse('BOT_ID_ERROR', "Bot ID can't be empty");
  const command = paramText(params.COMMAND);
  if (isBlank(command)) return refuse('COMMAND_ERROR', "Command can't be empty");
  const message = findMessage(state, toPhpInt(params.MESSAGE_ID));
  if (message === null || !membersOf(state, message.chatId).includes(owner.id)) {
    return refuse('PARAMS_ERROR', 'Incorrect params');
  }
  const isLost = pairOf(message.chatId) !== null && !posted;
  const said = isLost ? '' : commandText(command, paramText(params.COMMAND_PARAMS));
  return {
    outcome: 'result',
    state: raise(state, { message, origin: 'keyboard', said, user: owner }, now),
    result: true,
  };
}

/**
 * `im.dialog.messages.get`: messages of a dialogue, the newest first; those after FIRST_ID come the oldest first. A stored
 * keyboard stands in `params.KEYBOARD`.
 */
export function answerDialogMessages({ state, params: sent, owner }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const { chatId } = findReadable(state, owner, paramText(params.DIALOG_ID));
  if (chatId === 0) return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  if (chatId === null) return refuse('ACCESS_ERROR', 'You do not have access to the specified dialog', 403);
  const inChat = state.messages.filter((message) => message.chatId === chatId);
  const page = choose(
    inChat,
    params.FIRST_ID === undefined ? null : toPhpInt(params.FIRST_ID),
    toPhpInt(params.LAST_ID),
  );
  const messages = page.slice(0, limitOf(toPhpInt(params.LIMIT), 20, 50));
  const authors = new Set(messages.map(({ authorId }) => authorId));
  const result = {
    chat_id: chatId,
    messages: messages.map(writeMessage),
    users: state.users.filter(({ id }) => authors.has(id)).map(writeUser),
    files: [],
  };
  return { outcome: 'result', state, result };
}

function choose(messages: readonly PortalMessage[], firstId: number | null, lastId: number): readonly PortalMessage[] {
  if (firstId !== null) return messages.filter(({ id }) => id > firstId);
  const older = lastId > 0 ? messages.filter(({ id }) => id < lastId) : messages;
  return older.toReversed();
}
