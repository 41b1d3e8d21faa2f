import type { JsonObject } from '../../json/json.ts';
import { messageText } from '../bbcode/message-text.ts';
import { isPhpEmpty, toPhpInt } from '../php/php.ts';
import { isYes, paramText, upperFields } from '../php/portal-values.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { findBotByToken, userOf } from './portal-bot.ts';
import { findDialog, type PortalDialog } from './portal-chat.ts';
import { checkBlock, lateKeyboard, readContentV2, typeError } from './portal-content.ts';
import {
  findMessage,
  isDeleted,
  markDeleted,
  replaceMessage,
  setParam,
  setText,
  writeMessageV2,
} from './portal-message.ts';
import { lacks, type PortalCall, type PortalRefusal, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalBot, PortalMessage, PortalState } from './portal-state.ts';
import { membersOf, writeUserV2 } from './portal-users.ts';
import { addMessage, findRepeated, templateId } from './post-message.ts';

/**
 * `imbot.v2.Chat.Message.send`: a message of a bot. The same `fields.templateId` within an hour answers the first message again.
 * A menu is not looked at.
 */
export function answerMessageSend({ state, method, params, now }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const dialog = findBotDialogV2(state, bot, params);
  if ('outcome' in dialog) return dialog;
  const fields = upperFields(params.fields);
  if (fields === null) return lacks('fields');
  const uuid = templateId(fields.TEMPLATE_ID);
  const repeated = findRepeated(state, uuid, now);
  if (repeated !== undefined) return { outcome: 'result', state, result: { id: repeated.id, uuidMap: {} } };
  const replyId = toPhpInt(fields.REPLY_ID);
  if (replyId > 0 && findMessage(state, replyId)?.chatId !== dialog.chatId) {
    return refuse('REPLY_ERROR', 'You cannot reply to this message');
  }
  const text = messageText(paramText(fields.MESSAGE));
  if (text === '' && isPhpEmpty(fields.ATTACH)) return refuse('EMPTY_MESSAGE', 'Message is empty');
  const content = readContentV2(method, params, fields);
  if ('outcome' in content) return content;
  const authorId = isYes(fields.SYSTEM) ? 0 : bot.id;
  const message = { authorId, date: now, text, uuid, replyId, params: content.params };
  const added = addMessage(state, dialog, message);
  return { outcome: 'result', state: added.state, result: { id: added.id, uuidMap: {} } };
}

/**
 * `imbot.v2.Chat.Message.update`: changes a message of the bot, however old. What does not make a keyboard leaves the old one
 * without an error; only `N` takes it away.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
 */
export function answerMessageChange({ state, method, params }: PortalCall): PortalReply {
  const own = findOwn(state, params);
  if ('outcome' in own) return own;
  const fields = upperFields(params.fields);
  if (fields === null) return lacks('fields');
  const keyboard = storeKeyboard(method, params);
  if (keyboard.outcome === 'TYPE_ERROR') return typeError();
  if (keyboard.outcome === 'PARAM_KEYBOARD_ERROR') return lateKeyboard();
  const attach = checkBlock(fields.ATTACH, 'BLOCKS');
  const text = messageText(paramText(fields.MESSAGE));
  let { message } = own;
  if (attach.outcome === 'stored') message = setParam(message, 'ATTACH', attach.value);
  if (keyboard.outcome === 'stored') message = setParam(message, 'KEYBOARD', keyboard.buttons);
  if (keyboard.outcome === 'removed') message = setParam(message, 'KEYBOARD', undefined);
  if (text !== '') message = setText(message, text);
  return { outcome: 'result', state: replaceMessage(state, message), result: { result: true } };
}

/**
 * `imbot.v2.Chat.Message.delete`: deletes a message of the bot; with `complete` not even a trace is left.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
 */
export function answerMessageRemove({ state, params }: PortalCall): PortalReply {
  const own = findOwn(state, params);
  if ('outcome' in own) return own;
  const { message } = own;
  const next: PortalState = isYes(params.complete)
    ? { ...state, messages: state.messages.filter(({ id }) => id !== message.id) }
    : replaceMessage(state, markDeleted(message));
  return { outcome: 'result', state: next, result: { result: true } };
}

/**
 * `imbot.v2.Chat.Message.get`: a message of a chat that the bot is in. Only personal and supervisor bots may ask.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
 */
export function answerMessageGet({ state, params }: PortalCall): PortalReply {
  const found = find(state, params);
  if ('outcome' in found) return found;
  const { bot, message } = found;
  if (bot.type !== 'personal' && bot.type !== 'supervisor') {
    return refuse('BOT_TYPE_NOT_ALLOWED', 'Bot type not allowed');
  }
  if (!membersOf(state, message.chatId).includes(bot.id)) return denied();
  const author = state.users.find(({ id }) => id === message.authorId);
  const result = { message: writeMessageV2(message), user: author === undefined ? null : writeUserV2(author) };
  return { outcome: 'result', state, result };
}

interface Found {
  readonly bot: PortalBot;
  readonly message: PortalMessage;
}

function find(state: PortalState, params: PortalCall['params']): Found | PortalRefusal {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const id = toPhpInt(params.messageId);
  if (id <= 0) return lacks('messageId');
  const message = findMessage(state, id);
  return message === null ? refuse('MESSAGE_NOT_FOUND', 'Message not found') : { bot, message };
}

function findOwn(state: PortalState, params: PortalCall['params']): Found | PortalRefusal {
  const found = find(state, params);
  if ('outcome' in found) return found;
  if (isDeleted(found.message)) return refuse('MESSAGE_NOT_FOUND', 'Message not found');
  return found.message.authorId === found.bot.id ? found : denied();
}

/** The documentation calls it ACCESS_DENIED. */
function denied(): PortalRefusal {
  return refuse('MESSAGE_ACCESS_DENIED', 'Access denied');
}

/**
 * The dialogue of an imbot.v2 call, by `dialogId` or the undocumented `chatId`. Where the bot may not write, and where there is
 * no such chat, the error is ACCESS_DENIED.
 */
export function findBotDialogV2(state: PortalState, bot: PortalBot, params: JsonObject): PortalDialog | PortalRefusal {
  const chatId = toPhpInt(params.chatId);
  const dialogId = paramText(params.dialogId).trim() || (chatId > 0 ? `chat${chatId}` : '');
  if (dialogId === '') return lacks('dialogId');
  const dialog = findDialog(state, userOf(state, bot), { DIALOG_ID: dialogId });
  if ('outcome' in dialog || dialog.denied !== null) return refuse('ACCESS_DENIED', 'Access denied');
  return dialog;
}
