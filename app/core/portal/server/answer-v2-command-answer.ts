import { messageText } from '../bbcode/message-text.ts';
import { isPhpEmpty, toPhpInt } from '../php/php.ts';
import { isYes, textOf, upperFields } from '../php/portal-values.ts';
import { addMessage } from './add-message.ts';
import { findBotByToken, findCommand } from './portal-bot.ts';
import { readContentV2 } from './portal-content.ts';
import { findMessage } from './portal-message.ts';
import { lacks, type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import { findBotDialogV2 } from './portal-v2-dialog.ts';

/**
 * `imbot.v2.Command.answer`: the bot answers in the chat in which its command was called. A keyboard has to name the bot itself;
 * one that comes to nothing is left out without an error.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
 */
export function answerCommandReply({ state, method, params, now }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const command = findCommand(state, bot, params);
  if ('outcome' in command) return command;
  const messageId = toPhpInt(params.messageId);
  if (messageId <= 0) return lacks('messageId');
  const dialog = findBotDialogV2(state, bot, params);
  if ('outcome' in dialog) return dialog;
  const fields = upperFields(params.fields);
  if (fields === null) return lacks('fields');
  const text = messageText(textOf(fields.MESSAGE));
  const isMisplaced = findMessage(state, messageId)?.chatId !== dialog.chatId;
  if (isMisplaced || (text === '' && isPhpEmpty(fields.ATTACH))) {
    return refuse('COMMAND_ANSWER_FAILED', 'Command answer failed');
  }
  const content = readContentV2(method, params, fields);
  if ('outcome' in content) return content;
  const authorId = isYes(fields.SYSTEM) ? 0 : bot.id;
  const added = addMessage(state, dialog, {
    authorId,
    date: now,
    text,
    uuid: '',
    replyId: 0,
    params: content.params,
  });
  return { outcome: 'result', state: added.state, result: { result: true } };
}
