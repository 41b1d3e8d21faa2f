import { isJsonObject, type Json } from '../core/json/json.ts';
import type { Connection } from './call/connection.ts';
import { readSession, writeSession } from './session-list.ts';

/** A message that may have arrived, though no answer says so. Holds no text and no secret: it is kept for the tab. */
export interface Attempt {
  /** Of portal, sender, method and parameters. */
  readonly hash: string;
  readonly connectionId: string;
  /** The TEMPLATE_ID by which a portal knows it again for an hour. */
  readonly id: string;
  /** When it was tried first, in milliseconds since 1970. */
  readonly at: number;
  /** Another message was sent since, and the person was asked about this one. */
  readonly passed: boolean;
}

/**
 * Why it has to be asked before a message is sent. `other`: an earlier one may have arrived, and this one is not the same. `late`: the
 * same was tried, but the hour in which a portal knows it again is over; `clock`: whether it is over cannot be told. `unknown`:
 * the same was tried by a method that knows no message again.
 */
export type SendDoubt = 'other' | 'late' | 'clock' | 'unknown';

const NAME = 'kd.attempts';
const MOST = 50;
const HOUR = 3_600_000;
/** What a call may take at the end of the hour, and what two clocks may differ by. */
const MARGIN = 60_000;

let attempts: readonly Attempt[] = readSession(NAME).flatMap(readAttempt);
/** When those of this page were tried, by a clock that nobody sets. */
const begun = new Map<string, number>();

/** Why this message has to be asked about; null when sending it makes no second one. `isKnown`: the portal knows it again. */
export function findDoubt({ id }: Pick<Connection, 'id'>, key: string, isKnown: boolean): SendDoubt | null {
  const hash = hashOf(key);
  const same = attempts.find((one) => one.hash === hash);
  if (same) return isKnown ? judge(same) : 'unknown';
  return attempts.some((one) => one.connectionId === id && !one.passed) ? 'other' : null;
}

function judge({ hash, at }: Attempt): 'late' | 'clock' | null {
  const byWall = Date.now() - at;
  const since = begun.get(hash);
  const byTimer = since === undefined ? 0 : performance.now() - since;
  if (byWall < byTimer - MARGIN || byWall < 0) return 'clock';
  // Of a machine that slept the timer may not know.
  return Math.max(byWall, byTimer) > HOUR - MARGIN ? 'late' : null;
}

/**
 * Notes a message that is about to go out, before it does: its page may never hear of the end. While an earlier try of it may have
 * arrived it keeps its id, so that the portal adds it once however often it is sent. Gives how to note what came of it.
 */
export function beginAttempt(
  { id: connectionId, gate }: Pick<Connection, 'id' | 'gate'>,
  key: string,
  makeId: () => string,
): { readonly id: string; readonly end: (state: 'arrived' | 'refused' | 'maybe') => void } {
  const hash = hashOf(key);
  const before = attempts.find((one) => one.hash === hash) ?? null;
  const isFresh = before !== null && judge(before) === null;
  if (!isFresh) begun.set(hash, performance.now());
  const at = isFresh ? before.at : Date.now();
  const attempt: Attempt = { hash, connectionId, id: before?.id ?? makeId(), at, passed: false };
  const others = () => attempts.filter((one) => one.hash !== hash);
  const note = (list: readonly Attempt[]) => {
    attempts = list.slice(-MOST);
    // The built-in portal forgets with a reload what was sent to it.
    if (gate.kind === 'webhook')
      writeSession(
        NAME,
        attempts.filter((one) => one.connectionId !== 'built-in'),
      );
  };
  // Whoever sends another message has been asked about these.
  const isOther = (one: Attempt) => before === null && one.connectionId === connectionId;
  note([...others().map((one) => (isOther(one) ? { ...one, passed: true } : one)), attempt]);
  return {
    id: attempt.id,
    end: (state) => {
      if (state === 'arrived' || (state === 'refused' && before === null)) note(others());
    },
  };
}

function readAttempt(kept: unknown): readonly Attempt[] {
  if (!isJsonObject(kept as Json)) return [];
  const { hash, connectionId, id, at, passed } = kept as Record<string, unknown>;
  const isWhole = [hash, connectionId, id].every((one) => typeof one === 'string') && typeof at === 'number';
  return isWhole ? [{ hash, connectionId, id, at, passed: passed === true } as Attempt] : [];
}

/** 106 bits of a text: too few to read the text in them, too many for two messages to meet. */
export function hashOf(text: string): string {
  return [0x9e3779b9, 0x85ebca6b].map((seed) => mix(text, seed).toString(36)).join('-');
}

/** The well-known cyrb53: a digest of the browser is only there on secure pages. */
function mix(text: string, seed: number): number {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
