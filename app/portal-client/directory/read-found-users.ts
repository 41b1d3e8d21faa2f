import type { Json } from '../../core/json/json.ts';
import { readEach } from './read-each.ts';
import { readUser } from './read-user.ts';
import type { Target } from './target.ts';

/** The people and bots of `im.search.user.list`. */
export function readFoundUsers(result: Json, ownerId: string): readonly Target[] {
  return readEach(result, (user) => readUser(user, ownerId));
}
