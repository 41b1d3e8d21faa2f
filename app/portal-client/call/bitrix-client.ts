import { type JsonObject, wellFormed } from '../../core/json/json.ts';
import { type Webhook, webhookUrl } from '../../core/request/webhook-url.ts';
import { writeFormBody } from '../../core/request/write-form-body.ts';
import { readAnswerText } from './bound-answer.ts';
import { type CallResult, readAnswer, secretsOf } from './read-answer.ts';

interface CallOptions {
  /** Aborting it cancels the call. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
  /** As a form instead of JSON: a browser asks no leave for it, and filters that take no JSON let it pass. */
  readonly form?: boolean | undefined;
}

/** Milliseconds to wait for an answer. */
const TIMEOUT = 30_000;

/**
 * Calls one method of a portal: the only place of the app that talks to the net. A portal lets any page call it as long
 * as no header but Content-Type is set and no cookies are sent. Never throws; nothing it gives back holds a secret.
 */
export async function callPortal(
  webhook: Webhook,
  method: string,
  params: JsonObject,
  { signal, timeoutMs = TIMEOUT, form = false }: CallOptions = {},
): Promise<CallResult> {
  // A browser lists the addresses of all requests, and this one holds the secret. Clearing the list afterwards may be too early.
  performance.setResourceTimingBufferSize(0);
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(webhookUrl(webhook, method), {
      method: 'POST',
      headers: { 'Content-Type': form ? 'application/x-www-form-urlencoded' : 'application/json' },
      body: form ? writeFormBody(params) : JSON.stringify(wellFormed(params)),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return readAnswer(await readAnswerText(response), [webhook.secret, ...secretsOf(params)], method);
  } catch {
    const failure = signal?.aborted ? 'cancelled' : timeout.aborted ? 'timeout' : 'unreachable';
    return { outcome: 'failure', failure };
  }
}
