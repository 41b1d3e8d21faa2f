import { type Json, objectOf } from '../../core/json/json.ts';
import type { CallResult } from './read-answer.ts';

/**
 * How a call may be repeated. `read` changes nothing. `once` holds a TEMPLATE_ID, by which the portal knows it again.
 * `change` must not be repeated unless the portal refused it before it did anything.
 */
export type Repeatable = 'read' | 'once' | 'change';

const FIRST_DELAY = 1000;
const GROWTH = 1.5;
/** A method that used up its time is blocked for at least so long. */
const SHORTEST_BLOCK = 10_000;
const LONGEST_BLOCK = 11 * 60_000;

/**
 * Milliseconds to wait before the call is made again; null when it is not to be. `attempt` counts from 1.
 * https://apidocs.bitrix24.com/limits.html
 */
export function retryDelay(result: CallResult, attempt: number, kind: Repeatable): number | null {
  if (result.outcome === 'result') return null;
  const grown = FIRST_DELAY * GROWTH ** (attempt - 1);
  if (result.outcome === 'error') {
    switch (result.code.trim().toUpperCase()) {
      case 'QUERY_LIMIT_EXCEEDED':
        return attempt <= 5 ? grown : null;
      case 'OPERATION_TIME_LIMIT':
        return attempt <= 2 ? untilReset(result.time) : null;
      case 'INTERNAL_SERVER_ERROR':
      case 'ERROR_UNEXPECTED_ANSWER':
        return kind !== 'change' && attempt <= 1 ? grown : null;
      default:
        return null;
    }
  }
  if (kind === 'change') return null;
  switch (result.failure) {
    case 'unreachable':
      return attempt <= 3 ? grown : null;
    // A page in place of an answer, or none in half a minute: once more may help, often does not.
    case 'not-json':
    case 'timeout':
      return attempt <= 1 ? grown : null;
    case 'not-understood':
    case 'too-long':
    case 'cancelled':
      return null;
  }
}

/** Both moments are the portal's own: its clock and that of this machine need not agree. */
function untilReset(time: Json): number {
  const { operating_reset_at: reset, finish } = objectOf(time);
  const wait = typeof reset === 'number' && typeof finish === 'number' ? (reset - finish) * 1000 : 0;
  return Math.min(LONGEST_BLOCK, Math.max(SHORTEST_BLOCK, wait));
}
