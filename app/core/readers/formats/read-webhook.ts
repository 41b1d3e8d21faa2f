import type { Issue } from '../../json/issue.ts';
import type { Webhook } from '../../request/webhook-url.ts';
import type { WebhookProblem } from '../text/reader-codes.ts';
import { curlAddresses } from './curl-addresses.ts';
import { type ParsedWebhook, parseWebhook } from './parse-webhook.ts';
import { webhookIssue } from './webhook-problems.ts';

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
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function readWebhook(text: string): { webhook: Webhook | null; issues: Issue[] } {
  const clean = text.replace(invisible, '').replaceAll('\\/', '/').trim();
  const words = clean.split(quotes).filter((word) => word !== '');
  if (words.length === 0) return refuse('webhook-empty');
  const called = curlAddresses(clean).map(parseWebhook);
  const parsed = called.some((one) => one.webhook !== null)
    ? called
    : [...called, ...findAddresses(words).map(parseWebhook)];
  return choose(parsed) ?? refuse(diagnose(parsed, words));
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
    const bare = word.slice(0, longest).replace(/[,;:.!?)\]}]+$/, '');
    const scheme = bare.search(/[a-z][a-z0-9+.-]*:\/\//i);
    if (scheme >= 0) return [bare.slice(scheme)];
    const rest = /(?:^|\/)rest(?:\/|$)/i.test(bare);
    if (!rest && (words.length > 1 || !/[.:/]/.test(bare))) return [];
    return [bare.replace(/^[([{]+|^[^/=]*=/g, '')];
  });
}
