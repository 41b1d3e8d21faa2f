import type { Json, JsonObject } from '../../json/json.ts';
import { isoDate } from '../php/portal-values.ts';
import { readBody } from '../php/read-form.ts';
import { portalMethods } from './portal-methods.ts';
import type { PortalError, PortalPage } from './portal-reply.ts';
import type { PortalState, PortalUser, PortalWebhook } from './portal-state.ts';

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
 */
export function answerRequest(
  state: PortalState,
  request: PortalRequest,
  now: number,
): { state: PortalState } & PortalAnswer {
  const [path = '', ...query] = request.path.split('?');
  const segments = path.split('/');
  const rest = segments.indexOf('rest');
  if (rest < 0) return { state, ...writeAnswerPage(404, '<!doctype html><title>404</title><h1>Not found</h1>') };
  if (request.method.toUpperCase() === 'OPTIONS') return { state, ...writeAnswerPage(200) };
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
  if (reply.outcome === 'crash') return { state, ...writeAnswerPage(500) };
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

/** What goes over the wire. */
export interface PortalAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * On every answer of a portal, errors included, so that a page of any origin may read it. No other request header is allowed.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export const corsHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'origin, content-type, accept',
};

const jsonHeaders = { ...corsHeaders, 'Content-Type': 'application/json; charset=utf-8' };

/** An answer that is no JSON: an HTML page, or nothing. */
export function writeAnswerPage(status: number, html = ''): PortalAnswer {
  return { status, headers: { ...corsHeaders, 'Content-Type': 'text/html; charset=utf-8' }, body: html };
}

/**
 * `{"error", "error_description"}`. With `reset` it also tells when the budget of the method is reset; both in
 * milliseconds.
 */
export function writeError(
  { code, description, status }: PortalError,
  reset?: { now: number; at: number },
): PortalAnswer {
  const time = reset === undefined ? {} : { time: writeTime(reset.now, reset.at) };
  const body = JSON.stringify({ error: code, error_description: description, ...time });
  return { status, headers: jsonHeaders, body };
}

/** `{"result", "time"}`. `now` is in milliseconds; `page` stands beside the result. */
export function writeResult(result: Json, now: number, page?: PortalPage): PortalAnswer {
  const body = JSON.stringify({ result, ...page, time: writeTime(now, now + 600_000) });
  return { status: 200, headers: jsonHeaders, body };
}

/** `time` holds seconds, and the moment the budget of the method is reset. */
function writeTime(now: number, resetAt: number): JsonObject {
  const seconds = now / 1000;
  const date = isoDate(now);
  return {
    start: seconds,
    finish: seconds,
    duration: 0,
    processing: 0,
    date_start: date,
    date_finish: date,
    operating_reset_at: Math.floor(resetAt / 1000),
    operating: 0,
  };
}
