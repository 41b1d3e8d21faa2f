import type { JsonObject } from '../../core/json/json.ts';
import { callPortal } from './bitrix-client.ts';
import type { Connection, Gate } from './connection.ts';
import type { CallResult } from './read-answer.ts';
import { type Repeatable, retryDelay } from './retry-delay.ts';
import { wait } from './wait.ts';

/** What a call is doing, for the person to see. `at` is the moment it was made, or will be made again, as `performance.now` tells it. */
export type CallProgress =
  | { readonly kind: 'queued'; readonly at: number }
  | { readonly kind: 'calling'; readonly at: number }
  | { readonly kind: 'retrying'; readonly attempt: number; readonly at: number; readonly why: CallResult };

export interface CallSettings {
  readonly kind: Repeatable;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: CallProgress) => void;
  /** As a form instead of JSON; only for methods without `imbot.v2`. */
  readonly form?: boolean;
}

const CANCELLED: CallResult = { outcome: 'failure', failure: 'cancelled' };

/** One bucket a portal, however often a person connects to it. */
const buckets = new Map<string, Bucket>();

/**
 * The one door to a portal: holds back what would be too much for it, makes again what may be made again, and stops when it is
 * told to. Never throws; nothing it gives back holds a secret.
 */
export async function call(
  { gate }: Pick<Connection, 'gate'>,
  method: string,
  params: JsonObject,
  { kind, signal, onProgress, form }: CallSettings,
): Promise<CallResult> {
  for (let attempt = 1; ; attempt++) {
    if (!(await takeTurn(gate, signal, onProgress))) return CANCELLED;
    onProgress?.({ kind: 'calling', at: performance.now() });
    const result = await exchange(gate, method, params, signal, form);
    const delay = retryDelay(result, attempt, kind);
    if (delay === null) return result;
    onProgress?.({ kind: 'retrying', attempt, at: performance.now() + delay, why: result });
    // Whether it had arrived before it was stopped is not known: the failure before it is the better news.
    if (!(await wait(delay, signal))) return kind === 'read' ? CANCELLED : result;
  }
}

async function takeTurn(gate: Gate, signal?: AbortSignal, onProgress?: CallSettings['onProgress']): Promise<boolean> {
  const portal = gate.kind === 'webhook' ? `${gate.webhook.origin}${gate.webhook.prefix}` : '';
  // The clock on the wall can be set, and nobody is to wait for that.
  const now = performance.now();
  const { bucket, goAt } = takeRoom(buckets.get(portal) ?? { level: 0, at: now }, now);
  buckets.set(portal, bucket);
  if (goAt <= now) return !signal?.aborted;
  onProgress?.({ kind: 'queued', at: goAt });
  return wait(goAt - now, signal);
}

async function exchange(
  gate: Gate,
  method: string,
  params: JsonObject,
  signal: AbortSignal | undefined,
  form: boolean | undefined,
): Promise<CallResult> {
  if (gate.kind === 'webhook') return callPortal(gate.webhook, method, params, { signal, form });
  const { callBuiltIn } = await import('./call-built-in.ts');
  return callBuiltIn(method, params, signal, form);
}

/** How full a portal's bucket of requests is, in requests, at a moment in milliseconds. */
export interface Bucket {
  readonly level: number;
  readonly at: number;
}

/** Requests that a portal takes at once, and how many of them it forgets a second. */
export const CAPACITY = 50;
export const DRAIN = 2;

/**
 * Takes room for one request: the bucket after it, and the moment when it may go out. A portal counts all requests of an
 * address together; a call that goes out later takes its room now, so that the order is kept.
 * https://apidocs.bitrix24.com/settings/performance/limits.html
 */
export function takeRoom(bucket: Bucket, now: number): { readonly bucket: Bucket; readonly goAt: number } {
  const seconds = Math.max(0, now - bucket.at) / 1000;
  const level = Math.max(0, bucket.level - seconds * DRAIN) + 1;
  const over = Math.max(0, level - CAPACITY);
  return { bucket: { level, at: now }, goAt: now + (over / DRAIN) * 1000 };
}
