import { toPhpInt } from '../php/php.ts';
import { paramText, upperNames } from '../php/portal-values.ts';
import { CHECKED_REVISION } from '../validator/checked-revision.ts';
import { type PortalCall, type PortalMethod, type PortalReply, refuse } from './portal-reply.ts';
import { writeUser } from './portal-users.ts';

/**
 * `profile`: who owns the webhook.
 * https://apidocs.bitrix24.com/api-reference/common/users/profile.html
 */
export function answerProfile({ state, owner }: PortalCall): PortalReply {
  const result = {
    ID: String(owner.id),
    ADMIN: owner.admin,
    NAME: owner.name,
    LAST_NAME: owner.lastName,
    PERSONAL_GENDER: '',
    TIME_ZONE: '',
  };
  return { outcome: 'result', state, result };
}

/** What a portal could grant; a few names are enough here. */
const all = ['bizproc', 'calendar', 'crm', 'disk', 'im', 'imbot', 'imopenlines', 'task', 'user'];

/**
 * `scope`: the permissions of the webhook; with `full`, those a portal has to give.
 * https://apidocs.bitrix24.com/api-reference/common/system/scope.html
 */
export function answerScope({ state, params, scopes }: PortalCall): PortalReply {
  const full = Object.entries(params).find(([name]) => name.toUpperCase() === 'FULL')?.[1];
  return {
    outcome: 'result',
    state,
    result: full === true || full === 'true' || full === 1 || full === '1' ? all : scopes,
  };
}

/**
 * `method.get`: whether the portal knows the method `name`, and whether this webhook may call it.
 * https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
 */
export function answerMethodGet(
  { state, params, scopes }: PortalCall,
  methods: ReadonlyMap<string, PortalMethod>,
): PortalReply {
  const asked = paramText(upperNames(params).NAME).trim().toLowerCase();
  const found = [...methods].find(([name]) => name.toLowerCase() === asked)?.[1];
  const isAvailable = found !== undefined && (found.scope === null || scopes.includes(found.scope));
  return { outcome: 'result', state, result: { isExisting: found !== undefined, isAvailable } };
}

const REVISION = { rest: CHECKED_REVISION, web: 130, mobile: 23, desktop: 6 };

/**
 * `imbot.v2.Revision.get`: how far the messenger of the portal is. Needs no token.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
 */
export function answerRevisionV2({ state }: PortalCall): PortalReply {
  return { outcome: 'result', state, result: REVISION };
}

/**
 * `im.revision.get`: the same, with the mobile one under its older name as well.
 * https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
 */
export function answerRevision({ state }: PortalCall): PortalReply {
  return { outcome: 'result', state, result: { ...REVISION, im_revision_mobile: REVISION.mobile } };
}

/** `im.user.get`: a user by ID, the webhook's owner without. */
export function answerUserGet({ state, params, owner }: PortalCall): PortalReply {
  const { ID: asked = null } = upperNames(params);
  const id = asked === null ? owner.id : toPhpInt(asked);
  if (id <= 0) return refuse('ID_EMPTY', "User ID can't be empty");
  const user = state.users.find((one) => one.id === id);
  if (user === undefined) return refuse('USER_NOT_EXISTS', 'User is not exists');
  if (user.closed && id !== owner.id) return refuse('ACCESS_DENIED', "You don't have access to this user", 403);
  return { outcome: 'result', state, result: writeUser(user) };
}
