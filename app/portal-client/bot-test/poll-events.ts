import { isJsonObject, type Json, type JsonObject, objectOf } from '../../core/json/json.ts';
import { readId } from '../../core/request/method-result.ts';
import type { CallResult, FailedCall } from '../call/read-answer.ts';
import { wait } from '../call/wait.ts';
import { objectsOf } from '../directory/read-values.ts';
import type { Listening } from './bot-test-store.ts';

/** Milliseconds between two calls. */
const PACE = 1500;
const LONGEST_PACE = 30_000;

/** After these a later call may go well. */
const PASSING = [
  'QUERY_LIMIT_EXCEEDED',
  'OPERATION_TIME_LIMIT',
  'OVERLOAD_LIMIT',
  'INTERNAL_SERVER_ERROR',
  'ERROR_UNEXPECTED_ANSWER',
];

interface Polling {
  /** Asks for the events that are not confirmed; all below the offset are confirmed by asking. */
  readonly ask: (offset: number | null) => Promise<CallResult>;
  readonly signal: AbortSignal;
  readonly onEvents: (events: readonly { readonly key: string; readonly event: JsonObject }[]) => void;
  readonly onState: (state: Listening) => void;
}

/**
 * Fetches events until it is stopped, one call at a time; what was fetched is confirmed by the next call. Nothing is asked while
 * the page is hidden: the portal keeps the events. Gives the error that makes further calls useless, null when it was stopped.
 */
export async function pollEvents({ ask, signal, onEvents, onState }: Polling): Promise<FailedCall | null> {
  const seen = new Set<string>();
  let offset: number | null = null;
  let failures = 0;
  while (!signal.aborted) {
    if (document.hidden) {
      onState({ kind: 'hidden' });
      await untilVisible(signal);
      continue;
    }
    const reply = await ask(offset);
    if (signal.aborted) break;
    if (reply.outcome !== 'result') {
      if (reply.outcome === 'error' && !PASSING.includes(reply.code.toUpperCase())) return reply;
      failures += 1;
      const delay = Math.min(LONGEST_PACE, PACE * 2 ** failures);
      onState({ kind: 'trouble', reply });
      await wait(delay, signal);
      continue;
    }
    failures = 0;
    onState({ kind: 'on' });
    const { events, next, hasMore } = readPage(reply.result);
    const fresh = events.filter(({ key }) => !seen.has(key));
    for (const { key } of fresh) seen.add(key);
    if (fresh.length > 0) onEvents(fresh);
    const isFurther = next > (offset ?? 0);
    if (isFurther) offset = next;
    if (!hasMore || !isFurther) await wait(PACE, signal);
  }
  return null;
}

function readPage(result: Json) {
  const { events: list, nextOffset, hasMore } = objectOf(result);
  const events = objectsOf(list).map((event) => ({ key: keyOf(event), event }));
  const ids = events.map(({ event }) => readId(event.eventId) ?? -1);
  const next = readId(nextOffset) ?? Math.max(-1, ...ids) + 1;
  return { events, next, hasMore: hasMore === true };
}

/** One that has no number is known again by all that it says. */
function keyOf(event: JsonObject): string {
  const { eventId } = event;
  return isJsonObject(eventId) || eventId === undefined || eventId === null ? JSON.stringify(event) : String(eventId);
}

function untilVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', check);
      signal.removeEventListener('abort', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check);
    signal.addEventListener('abort', check);
    check();
  });
}
