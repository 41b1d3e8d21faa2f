import type { JsonObject } from '../../json/json.ts';
import { toPhpInt } from '../php/php.ts';
import { textOf } from '../php/portal-values.ts';
import { findDialog, type PortalDialog } from './find-dialog.ts';
import { userOf } from './portal-bot.ts';
import { lacks, type PortalRefusal, refuse } from './portal-reply.ts';
import type { PortalBot, PortalState } from './portal-state.ts';

/**
 * The dialogue of an imbot.v2 call, by `dialogId` or the undocumented `chatId`. Where the bot may not write, and where there is
 * no such chat, the error is ACCESS_DENIED.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function findBotDialogV2(state: PortalState, bot: PortalBot, params: JsonObject): PortalDialog | PortalRefusal {
  const chatId = toPhpInt(params.chatId);
  const dialogId = textOf(params.dialogId).trim() || (chatId > 0 ? `chat${chatId}` : '');
  if (dialogId === '') return lacks('dialogId');
  const dialog = findDialog(state, userOf(state, bot), { DIALOG_ID: dialogId });
  if ('outcome' in dialog || dialog.denied !== null) return refuse('ACCESS_DENIED', 'Access denied');
  return dialog;
}
