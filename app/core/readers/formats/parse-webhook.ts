import type { Webhook } from '../../request/webhook-url.ts';
import type { WebhookProblem } from '../text/reader-codes.ts';

/** A webhook, or the first thing wrong with the address. `rest3` tells of a `/rest/api/` address. */
export type ParsedWebhook =
  | { readonly webhook: Webhook; readonly rest3: boolean }
  | { readonly webhook: null; readonly problem: WebhookProblem };

const hostName = /^[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u;
const ownMachine = ['localhost', '127.0.0.1'];
const hidden = /[*•●…{}$%<>[\]]|^(?:your|my)?[-_]?(?:web-?hook)?[-_]?(?:secret|code|token|key)$/i;
/** A method is told from a secret by its dot; these few have none. */
const method = /\.|^(?:profile|scope|methods|batch|events?)$/i;

const fail = (problem: WebhookProblem): ParsedWebhook => ({ webhook: null, problem });

/**
 * Cuts one address without blanks around it into a webhook. Method, query and fragment are let go: a query can hold a token.
 * A missing scheme counts as https. Length and letters of the secret are the portal's affair.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function parseWebhook(address: string): ParsedWebhook {
  const parts = /^(?:([a-z][a-z0-9+.-]*):)?(\/\/)?([^/?#]*)([^?#]*)/i.exec(address);
  const [, scheme = '', slashes, authority = '', path = ''] = parts ?? [];
  // Without slashes the "scheme" of localhost:8766 is a host.
  if (scheme !== '' && slashes === undefined) return parseWebhook(`//${address}`);
  const lower = scheme.toLowerCase();
  if (lower !== '' && lower !== 'https' && lower !== 'http') return fail('webhook-scheme');
  if (authority === '' || (lower === '' && !/[.:]|^localhost$/i.test(authority))) return fail('webhook-no-host');
  if (authority.includes('@')) return fail('webhook-login');
  const origin = readOrigin(lower === '' ? 'https' : lower, authority.toLowerCase());
  if (typeof origin !== 'string') return fail(origin.problem);
  return parsePath(origin, path.split('/').slice(1));
}

function readOrigin(scheme: string, authority: string): string | { readonly problem: WebhookProblem } {
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
  const name = host.startsWith('[') ? /^\[[0-9a-f:.]+\]$/.test(host) : hostName.test(host) && !host.includes('..');
  if (!name || (port !== '' && (Number(port) < 1 || Number(port) > 65535))) return { problem: 'webhook-host' };
  if (scheme === 'http' && !ownMachine.includes(host)) return { problem: 'webhook-http' };
  const usual = scheme === 'http' ? 80 : 443;
  return `${scheme}://${host}${port === '' || Number(port) === usual ? '' : `:${Number(port)}`}`;
}

function parsePath(origin: string, segments: readonly string[]): ParsedWebhook {
  const rest = segments.findIndex((segment) => segment.toLowerCase() === 'rest');
  if (rest < 0) return fail(segments.some((segment) => segment !== '') ? 'webhook-no-rest' : 'webhook-only-portal');
  const folder = segments.slice(0, rest).filter((segment) => segment !== '');
  const rest3 = segments[rest + 1]?.toLowerCase() === 'api';
  const tail = segments.slice(rest + (rest3 ? 2 : 1));
  const problem = checkTail(tail);
  if (problem !== null) return fail(problem);
  const [user = '', secret = ''] = tail;
  const prefix = folder.map((segment) => `/${segment}`).join('');
  return { webhook: { origin, prefix, user, secret }, rest3 };
}

function checkTail(tail: readonly string[]): WebhookProblem | null {
  const [user = '', secret = ''] = tail;
  const secretAbsent = secret === '' || method.test(secret);
  if (user === '') return 'webhook-user-missing';
  if (secretAbsent && method.test(user)) return 'webhook-oauth';
  if (secretAbsent && /^(?=.*[a-z])[0-9a-z]{16,}$/.test(user)) return 'webhook-user-missing';
  if (/^0*$/.test(user) || !/^[\p{L}\p{N}._@+%-]+$/u.test(user)) return 'webhook-user';
  if (secretAbsent) return 'webhook-secret-missing';
  if (hidden.test(secret)) return 'webhook-secret-hidden';
  return /^[\w-]+$/.test(secret) ? null : 'webhook-secret';
}
