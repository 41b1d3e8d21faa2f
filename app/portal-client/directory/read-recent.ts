import { isJsonList, type Json, type JsonObject, objectOf } from '../../core/json/json.ts';
import { readChat } from './read-chat.ts';
import { readEach } from './read-each.ts';
import { readUser } from './read-user.ts';
import { numberOf, plainText } from './read-values.ts';
import type { Target } from './target.ts';

/** The dialogs of `im.recent.list`, the latest first; pages of it can overlap. */
export function readRecent(result: Json, ownerId: string): readonly Target[] {
  const items = isJsonList(result) ? result : objectOf(result).items;
  return readEach(items, (item) => readItem(item, ownerId));
}

function readItem(item: JsonObject, ownerId: string): Target | null {
  const { id, chat_id: chatId, title, avatar, type } = item;
  const { color = '' } = objectOf(avatar);
  const userId = plainText(type) === 'chat' ? '' : numberOf(id);
  if (userId !== '') return readUser({ name: title ?? '', color, ...objectOf(item.user), id: userId }, ownerId);
  const number = numberOf(plainText(id).replace(/^chat/i, '')) || numberOf(chatId);
  return readChat({ title: title ?? '', color, ...objectOf(item.chat), id: number });
}
