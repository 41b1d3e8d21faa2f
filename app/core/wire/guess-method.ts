import { isJsonObject, type JsonObject } from '../json.ts';
import type { MethodName } from './method-name.ts';
import { namedMethod } from './methods.ts';

/**
 * The method that parameters were meant for, by the ids among them; names are compared without regard to case. Where a bot is named,
 * it is the bot that speaks.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function guessMethod(params: JsonObject): MethodName {
  const names = new Set(Object.keys(params).map((name) => name.toLowerCase().replaceAll('_', '')));
  const fields = Object.entries(params).find(([name]) => name.toLowerCase() === 'fields')?.[1];
  if (isJsonObject(fields)) {
    if (names.has('commandid')) return 'imbot.v2.Command.answer';
    return names.has('messageid') ? 'imbot.v2.Chat.Message.update' : 'imbot.v2.Chat.Message.send';
  }
  if (names.has('commandid')) return 'imbot.command.answer';
  const bot = names.has('botid') || names.has('clientid');
  if (names.has('messageid')) return bot ? 'imbot.message.update' : 'im.message.update';
  return bot ? 'imbot.message.add' : 'im.message.add';
}

/**
 * The method with this name, in any case and with or without `.json` behind it; null for one that carries no keyboard here.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function knownMethod(name: string): MethodName | null {
  return namedMethod(name.trim().replace(/\.json$/i, ''))?.name ?? null;
}
