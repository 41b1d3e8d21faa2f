import { isJsonObject, type Json } from '../../core/json.ts';
import type { Failure } from '../../core/portal/explain-failure.ts';
import { type Webhook, webhookUrl } from '../../core/wire/webhook-url.ts';

/** What came of a call: the portal's result, the portal's error, or no answer of a portal at all. */
export type CallResult =
  | { readonly outcome: 'result'; readonly result: Json; readonly time: Json }
  | { readonly outcome: 'error'; readonly code: string; readonly description: string; readonly httpStatus: number }
  | { readonly outcome: 'failure'; readonly failure: Failure };

interface CallOptions {
  /** Aborting it cancels the call. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Milliseconds to wait for an answer. */
const TIMEOUT = 30_000;

/**
 * Calls one method of a portal: the only place of the app that talks to the net. A portal lets any page call it as long
 * as no header but Content-Type is set and no cookies are sent. Never throws; nothing it gives back holds the secret.
 */
export async function callPortal(
  webhook: Webhook,
  method: string,
  params: Json,
  { signal, timeoutMs = TIMEOUT }: CallOptions = {},
): Promise<CallResult> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(webhookUrl(webhook, method), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(params),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return readAnswer(await response.text(), response.status, webhook.secret);
  } catch {
    const failure = signal?.aborted ? 'cancelled' : timeout.aborted ? 'timeout' : 'unreachable';
    return { outcome: 'failure', failure };
  } finally {
    // The browser lists the addresses of all requests there, and this one holds the secret.
    performance.clearResourceTimings();
  }
}

/** The status says nothing reliable: portals and documentation disagree about it. */
function readAnswer(text: string, httpStatus: number, secret: string): CallResult {
  const answer = parse(text);
  if (isJsonObject(answer) && Object.hasOwn(answer, 'error')) {
    const { error, error_description: description } = answer;
    const [code, words] = isJsonObject(error) ? [error.code, error.message] : [error, description];
    return { outcome: 'error', code: conceal(code, secret), description: conceal(words, secret), httpStatus };
  }
  if (isJsonObject(answer) && Object.hasOwn(answer, 'result')) {
    return { outcome: 'result', result: answer.result ?? null, time: answer.time ?? null };
  }
  return { outcome: 'failure', failure: 'not-json' };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** What the portal says as text. Should it repeat the address, the secret is left out. */
function conceal(words: Json | undefined, secret: string): string {
  const text = typeof words === 'string' ? words : words === undefined || words === null ? '' : JSON.stringify(words);
  return text.replaceAll(secret, '••••••');
}
