import type { JsonObject } from '../../json/json.ts';
import { messageText } from '../bbcode/message-text.ts';
import { isBlank, toPhpInt } from '../php/php.ts';
import { textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import { addMessage } from './add-message.ts';
import { foreignApp, noClient } from './portal-bot.ts';
import { pairOf } from './portal-chat-id.ts';
import { readContent } from './portal-content.ts';
import { dialogIdFor, membersOf } from './portal-members.ts';
import { findMessage } from './portal-message.ts';
import { type PortalCall, type PortalRefusal, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalBot, PortalState } from './portal-state.ts';

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
  if (isBlank(textOf(params.MESSAGE))) return refuse('MESSAGE_EMPTY', "Message can't be empty");
  const content = readContent(method, { ...params, BOT_ID: bot.id });
  if ('outcome' in content) return content;
  const chatId = findMessage(state, messageId)?.chatId ?? 0;
  const text = messageText(textOf(params.MESSAGE));
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
  const clientId = textOf(params.CLIENT_ID);
  if (clientId === '') return noClient();
  const id = toPhpInt(params.COMMAND_ID);
  const name = textOf(params.COMMAND).replace(/^\//, '');
  const bots = state.commands
    .filter((one) => (id > 0 ? one.id === id : one.command === name))
    .flatMap(({ botId }) => state.bots.find((bot) => bot.id === botId) ?? []);
  if (bots.length === 0) return refuse('COMMAND_ID_ERROR', 'Command not found');
  return bots.find((bot) => bot.clientId === clientId) ?? foreignApp();
}
