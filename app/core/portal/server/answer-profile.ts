import type { PortalCall, PortalReply } from './portal-reply.ts';

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
