import type { PortalCall, PortalReply } from './portal-reply.ts';

const REVISION = { rest: 33, web: 130, mobile: 23, desktop: 6 };

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
