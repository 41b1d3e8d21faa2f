import { readBody } from '../php/read-body.ts';
import { portalMethods } from './portal-methods.ts';
import type { PortalState, PortalUser, PortalWebhook } from './portal-state.ts';
import { type PortalAnswer, writeError, writePage, writeResult } from './write-answer.ts';

/** A request as it comes over the wire. `path` may have a query. */
export interface PortalRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

const noAuth = { code: 'NO_AUTH_FOUND', description: 'Wrong authorization data', status: 401 };
const badAuth = { code: 'INVALID_CREDENTIALS', description: 'Invalid request credentials', status: 401 };
const noMethod = { code: 'ERROR_METHOD_NOT_FOUND', description: 'Method not found!', status: 404 };
const noScope = {
  code: 'insufficient_scope',
  description: 'The request requires higher privileges than provided by the webhook token',
  status: 401,
};

/**
 * Answers a request as the REST of a portal would, as a pure function: the new state and what goes over the wire. `now` is in
 * milliseconds. Nothing is thrown. A folder before `/rest/` is let pass; `/rest/api/` (REST 3.0) knows no method here.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 * https://apidocs.bitrix24.com/limits.html
 */
export function answerRequest(
  state: PortalState,
  request: PortalRequest,
  now: number,
): { state: PortalState } & PortalAnswer {
  const [path = '', ...query] = request.path.split('?');
  const segments = path.split('/');
  const rest = segments.indexOf('rest');
  if (rest < 0) return { state, ...writePage(404, '<!doctype html><title>404</title><h1>Not found</h1>') };
  if (request.method.toUpperCase() === 'OPTIONS') return { state, ...writePage(200) };
  const third = segments[rest + 1] === 'api';
  const [user = '', secret = '', name = ''] = segments.slice(rest + (third ? 2 : 1));
  if (user === '' || secret === '' || name === '') return { state, ...writeError(noAuth) };
  const access = findAccess(state, user, secret);
  if (access === null) return { state, ...writeError(badAuth) };
  const method = third ? null : findMethod(name);
  if (method === null) return { state, ...writeError(noMethod) };
  const { scopes } = access.webhook;
  if (method.scope !== null && !scopes.includes(method.scope)) return { state, ...writeError(noScope) };
  const params = readBody(query.join('?'), request.contentType, request.body);
  const posted = /^application\/x-www-form-urlencoded\b/i.test(request.contentType.trim());
  const reply = method.answer({ state, method: method.name, params, owner: access.owner, scopes, now, posted });
  if (reply.outcome === 'crash') return { state, ...writePage(500) };
  if (reply.outcome === 'error') return { state: reply.state ?? state, ...writeError(reply.error) };
  return { state: reply.state, ...writeResult(reply.result, now, reply.page) };
}

function findAccess(
  state: PortalState,
  user: string,
  secret: string,
): { owner: PortalUser; webhook: PortalWebhook } | null {
  const owner = state.users.find((one) => String(one.id) === user || one.login === user);
  const webhook = state.webhooks.find((one) => one.user === owner?.id && one.secret === secret);
  return owner === undefined || webhook === undefined ? null : { owner, webhook };
}

function findMethod(segment: string) {
  const asked = segment.toLowerCase().replace(/\.json$/, '');
  for (const [name, method] of portalMethods) {
    if (name.toLowerCase() === asked) return { name, ...method };
  }
  return null;
}
