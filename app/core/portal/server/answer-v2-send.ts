import { messageText } from '../bbcode/message-text.ts';
import { isPhpEmpty, toPhpInt } from '../php/php.ts';
import { isYes, textOf, upperFields } from '../php/portal-values.ts';
import { addMessage, findRepeated, templateId } from './add-message.ts';
import { findBotByToken } from './portal-bot.ts';
import { readContentV2 } from './portal-content.ts';
import { findMessage } from './portal-message.ts';
import { lacks, type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import { findBotDialogV2 } from './portal-v2-dialog.ts';

/**
 * `imbot.v2.Chat.Message.send`: a message of a bot. The same `fields.templateId` within an hour answers the first message again.
 * A menu is not looked at.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
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
  const text = messageText(textOf(fields.MESSAGE));
  if (text === '' && isPhpEmpty(fields.ATTACH)) return refuse('EMPTY_MESSAGE', 'Message is empty');
  const content = readContentV2(method, params, fields);
  if ('outcome' in content) return content;
  const authorId = isYes(fields.SYSTEM) ? 0 : bot.id;
  const message = { authorId, date: now, text, uuid, replyId, params: content.params };
  const added = addMessage(state, dialog, message);
  return { outcome: 'result', state: added.state, result: { id: added.id, uuidMap: {} } };
}
