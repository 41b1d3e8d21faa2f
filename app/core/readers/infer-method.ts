import { isJsonObject, type JsonObject } from '../json.ts';
import type { MethodName } from '../wire/method-name.ts';

/**
 * The method that parameters of these names are meant for, null when they could be several's. `commands`: the keyboard has
 * buttons with a COMMAND; without a bot they could be for `imbot.message.add`, where an app's only bot need not be named.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function inferMethod(params: JsonObject, commands: boolean): MethodName | null {
  const has = (name: string): boolean => Object.hasOwn(params, name);
  const fields = isJsonObject(params.fields);
  if (has('botId') || has('dialogId') || fields) {
    if (has('commandId')) return 'imbot.v2.Command.answer';
    if (has('messageId')) return 'imbot.v2.Chat.Message.update';
    return has('dialogId') || (fields && has('botId')) ? 'imbot.v2.Chat.Message.send' : null;
  }
  const names = new Set(Object.keys(params).map((name) => name.toUpperCase()));
  const bot = names.has('BOT_ID');
  if (names.has('COMMAND_ID')) return 'imbot.command.answer';
  if (names.has('MESSAGE_ID')) return bot ? 'imbot.message.update' : 'im.message.update';
  if (!names.has('DIALOG_ID')) return null;
  if (bot) return 'imbot.message.add';
  return !commands && (names.has('MESSAGE') || names.has('KEYBOARD')) ? 'im.message.add' : null;
}
