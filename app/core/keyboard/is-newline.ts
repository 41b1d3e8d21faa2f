import { isJsonObject, type Json } from '../json/json.ts';

/**
 * Whether a list entry ends a row for the portal: TYPE is `NEWLINE`, or `true` by PHP's loose comparison. Whatever else
 * stands in such an entry is lost.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function isNewline(entry: Json): boolean {
  if (!isJsonObject(entry) || !Object.hasOwn(entry, 'TYPE')) return false;
  return entry.TYPE === 'NEWLINE' || entry.TYPE === true;
}
