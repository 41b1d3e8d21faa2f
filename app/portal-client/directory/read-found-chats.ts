import type { Json } from '../../core/json/json.ts';
import { readChat } from './read-chat.ts';
import { readEach } from './read-each.ts';
import type { Target } from './target.ts';

/** The chats of `im.search.chat.list`. */
export function readFoundChats(result: Json): readonly Target[] {
  return readEach(result, (chat) => readChat(chat));
}
