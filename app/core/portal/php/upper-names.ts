import type { JsonObject } from '../../json/json.ts';

/**
 * The parameters with upper-case names, as the first-generation methods see them. Nested names stay: there case counts.
 * Of two names that differ only in case the last one wins.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function upperNames(params: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toUpperCase(), value]));
}
