import { toPhpInt } from '../php/php.ts';
import { upperNames } from '../php/upper-names.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import { writeUser } from './portal-user.ts';

/**
 * `im.user.get`: a user by ID, the webhook's owner without.
 * https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
 */
export function answerUserGet({ state, params, owner }: PortalCall): PortalReply {
  const { ID: asked = null } = upperNames(params);
  const id = asked === null ? owner.id : toPhpInt(asked);
  if (id <= 0) return refuse('ID_EMPTY', "User ID can't be empty");
  const user = state.users.find((one) => one.id === id);
  if (user === undefined) return refuse('USER_NOT_EXISTS', 'User is not exists');
  if (user.closed && id !== owner.id) return refuse('ACCESS_DENIED', "You don't have access to this user", 403);
  return { outcome: 'result', state, result: writeUser(user) };
}
