import type { PortalCall, PortalReply } from './portal-reply.ts';

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
