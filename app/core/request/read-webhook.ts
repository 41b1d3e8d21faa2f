import type { Issue, Severity } from '../json/issue.ts';
import type { WebhookProblem } from './request-codes.ts';
import type { Webhook } from './webhook-url.ts';

const invisible = /\u00ad|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff/g;
/** What stands further right is a query, and no search may take long on it. */
const longest = 2000;
const quotes = /[\s"'`<>«»“”„‘’|\\^]+/;
/** These tell least: an address with /rest/ in the same text says more about what went wrong. */
const vague: readonly WebhookProblem[] = ['webhook-only-portal', 'webhook-no-rest', 'webhook-scheme', 'webhook-host'];

/**
 * Finds the incoming webhook in whatever was pasted: the address with or without a slash, a method or a query, in quotes or
 * brackets, in a sentence, a line of settings or a whole cURL command. Without a webhook the issues say what is wrong and the
 * way out; no issue ever repeats a piece of the text, since that may be the secret.
 */
export function readWebhook(text: string): { webhook: Webhook | null; issues: Issue[] } {
  const clean = text.replace(invisible, '').replaceAll('\\/', '/').trim();
  const words = withoutBodies(clean)
    .split(quotes)
    .filter((word) => word !== '');
  if (words.length === 0) return refuse('webhook-empty');
  const parsed = findAddresses(words).map(parseWebhook);
  return choose(parsed) ?? refuse(diagnose(parsed, words));
}

/** A cURL command without what it sends: the addresses in there are not the one it calls. */
function withoutBodies(text: string): string {
  if (!/\bcurl(?:\.exe)?\s/i.test(text)) return text;
  return text.replace(/\s(?:-\w{0,8}[dFH]|--(?:data|form|header)[a-z-]{0,12})(?:=|\s{1,8})?(?:'[^']*'|"[^"]*")/g, ' ');
}

const refuse = (problem: WebhookProblem) => ({ webhook: null, issues: [webhookIssue(problem)] });

function choose(parsed: readonly ParsedWebhook[]): { webhook: Webhook; issues: Issue[] } | null {
  const good = parsed.filter((one) => one.webhook !== null);
  const first = good[0];
  if (first === undefined) return null;
  const key = (webhook: Webhook) => JSON.stringify(Object.values(webhook));
  const several = good.some((one) => key(one.webhook) !== key(first.webhook));
  const issues: WebhookProblem[] = [
    ...(several ? ['webhook-several' as const] : []),
    ...(first.rest3 ? ['webhook-rest3' as const] : []),
  ];
  return { webhook: first.webhook, issues: issues.map(webhookIssue) };
}

function diagnose(parsed: readonly ParsedWebhook[], words: readonly string[]): WebhookProblem {
  const problems = parsed.flatMap((one) => (one.webhook === null ? [one.problem] : []));
  const clearest = problems.find((problem) => !vague.includes(problem)) ?? problems[0];
  if (clearest !== undefined) return clearest;
  return words.length === 1 && /^[0-9a-z]{12,40}$/.test(words[0] ?? '') ? 'webhook-only-secret' : 'webhook-not-address';
}

/** Pieces that could be addresses: with a scheme, with /rest/, or the only word if it has a dot, a port or a slash. */
function findAddresses(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const bare = word.slice(0, longest).replace(/(?<![,;:.!?)\]}])[,;:.!?)\]}]+$/, '');
    const scheme = bare.search(/[a-z](?<=(?<![a-z0-9+.-])[0-9+.-]*[a-z])[a-z0-9+.-]*:\/\//i);
    if (scheme >= 0) return [bare.slice(scheme)];
    const rest = /(?:^|\/)rest(?:\/|$)/i.test(bare);
    if (!rest && (words.length > 1 || !/[.:/]/.test(bare))) return [];
    return [bare.replace(/^[([{]+|^[^/=]*=/g, '')];
  });
}

/** A webhook, or the first thing wrong with the address. `rest3` tells of a `/rest/api/` address. */
type ParsedWebhook =
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

const severities: Partial<Record<WebhookProblem, Severity>> = {
  'webhook-several': 'warning',
  'webhook-rest3': 'info',
};

/** The problem as an issue, which holds nothing of what was pasted. */
export function webhookIssue(code: WebhookProblem): Issue {
  return { code, severity: severities[code] ?? 'error', path: [], params: {} };
}
