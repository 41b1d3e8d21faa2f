import type { JsonObject } from '../../json/json.ts';
import { messageText } from '../bbcode/message-text.ts';
import { isBlank, toPhpInt } from '../php/php.ts';
import { paramText, upperNames } from '../php/portal-values.ts';
import { findBotByClient, foreignApp, noClient, userOf } from './portal-bot.ts';
import { findDialog, type PortalDialog } from './portal-chat.ts';
import { pairOf, privateChatId } from './portal-chat-id.ts';
import { readContent } from './portal-content.ts';
import { deleteMessage, editMessage } from './portal-edit.ts';
import { findMessage } from './portal-message.ts';
import { type PortalCall, type PortalRefusal, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalBot, PortalState } from './portal-state.ts';
import { dialogIdFor, fullName, membersOf } from './portal-users.ts';
import { addMessage } from './post-message.ts';

/**
 * `imbot.bot.list`: all bots of the portal by number, whoever registered them.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
 */
export function answerBotList({ state }: PortalCall): PortalReply {
  const shown = state.bots
    .filter(({ hidden }) => !hidden)
    .map((bot) => {
      const { id, code, openline } = bot;
      const row = { ID: id, NAME: fullName(userOf(state, bot)), CODE: code, OPENLINE: openline ? 'Y' : 'N' };
      return [String(id), row] as const;
    });
  return { outcome: 'result', state, result: shown.length === 0 ? [] : Object.fromEntries(shown) };
}

/**
 * `imbot.message.add`: a message of a bot. An attachment alone is not enough here. Between two users (FROM_USER_ID, TO_USER_ID)
 * it is a system message. The result is its number.
 */
export function answerBotMessageAdd({ state, method, params: sent, now }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const bot = findBotByClient(state, params);
  if ('outcome' in bot) return bot;
  const dialog = findBotDialog(state, bot, params);
  if ('outcome' in dialog) return dialog;
  if (isBlank(paramText(params.MESSAGE))) return refuse('MESSAGE_EMPTY', "Message can't be empty");
  // The first bot of the application owns the buttons when none is named.
  const content = readContent(method, { ...params, BOT_ID: bot.id });
  if ('outcome' in content) return content;
  if (dialog.denied !== null) return dialog.denied;
  const text = messageText(paramText(params.MESSAGE));
  if (text === '') return refuse('WRONG_REQUEST', "Message isn't added");
  if (content.late !== null) return content.late;
  const isSystem = params.SYSTEM === 'Y' || dialog.isBetween;
  const message = { authorId: isSystem ? 0 : bot.id, date: now, text, uuid: '', replyId: 0, params: content.params };
  const added = addMessage(state, dialog, message);
  return { outcome: 'result', state: added.state, result: added.id };
}

/**
 * `imbot.message.update`: changes a message of a bot, for three days.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
 */
export function answerBotMessageUpdate(call: PortalCall): PortalReply {
  const params = upperNames(call.params);
  const bot = findBotByClient(call.state, params);
  return 'outcome' in bot ? bot : editMessage(call, { ...params, BOT_ID: bot.id }, bot.id);
}

/**
 * `imbot.message.delete`: deletes a message of a bot, for three days.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
 */
export function answerBotMessageDelete(call: PortalCall): PortalReply {
  const params = upperNames(call.params);
  const bot = findBotByClient(call.state, params);
  return 'outcome' in bot ? bot : deleteMessage(call, params, bot.id);
}

function findBotDialog(
  state: PortalState,
  bot: PortalBot,
  params: JsonObject,
): (PortalDialog & { isBetween: boolean }) | PortalRefusal {
  const dialogId = paramText(params.DIALOG_ID);
  const [from, to] = [toPhpInt(params.FROM_USER_ID), toPhpInt(params.TO_USER_ID)];
  if (dialogId === '' && from > 0 && to > 0) {
    return { chatId: privateChatId(from, to), dialogId: String(to), denied: null, isBetween: true };
  }
  if (!/^(?:(?:chat|sg|crm)\d+|[1-9]\d*)$/i.test(dialogId)) {
    return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  }
  const dialog = findDialog(state, userOf(state, bot), { DIALOG_ID: dialogId });
  return 'outcome' in dialog ? dialog : { ...dialog, isBetween: false };
}

/**
 * `imbot.command.answer`: a bot answers in the chat of the message that called its command. The buttons belong to the bot of the
 * command; a private dialogue loses the menu.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
 */
export function answerCommandAnswer({ state, method, params: sent, now }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const bot = findAnswerer(state, params);
  if ('outcome' in bot) return bot;
  const messageId = toPhpInt(params.MESSAGE_ID);
  if (messageId <= 0) return refuse('MESSAGE_ID_EMPTY', "Message ID can't be empty");
  if (isBlank(paramText(params.MESSAGE))) return refuse('MESSAGE_EMPTY', "Message can't be empty");
  const content = readContent(method, { ...params, BOT_ID: bot.id });
  if ('outcome' in content) return content;
  const chatId = findMessage(state, messageId)?.chatId ?? 0;
  const text = messageText(paramText(params.MESSAGE));
  const isIn = membersOf(state, chatId).includes(bot.id);
  if (!isIn || text === '') return refuse('WRONG_REQUEST', "Message isn't added");
  const { MENU, ...others } = content.params;
  const stored = pairOf(chatId) === null && MENU !== undefined ? { ...others, MENU } : others;
  const authorId = params.SYSTEM === 'Y' ? 0 : bot.id;
  const dialog = { chatId, dialogId: dialogIdFor(chatId, bot.id), denied: null };
  const added = addMessage(state, dialog, { authorId, date: now, text, uuid: '', replyId: 0, params: stored });
  return { outcome: 'result', state: added.state, result: true };
}

/** The bot of the command, found by number or by name. */
function findAnswerer(state: PortalState, params: JsonObject): PortalBot | PortalRefusal {
  const clientId = paramText(params.CLIENT_ID);
  if (clientId === '') return noClient();
  const id = toPhpInt(params.COMMAND_ID);
  const name = paramText(params.COMMAND).replace(/^\//, '');
  const bots = state.commands
    .filter((one) => (id > 0 ? one.id === id : one.command === name))
    .flatMap(({ botId }) => state.bots.find((bot) => bot.id === botId) ?? []);
  if (bots.length === 0) return refuse('COMMAND_ID_ERROR', 'Command not found');
  return bots.find((bot) => bot.clientId === clientId) ?? foreignApp();
}
