import { createStore } from 'zustand/vanilla';
import type { JsonObject } from '../core/json/json.ts';
import type { Design } from '../core/keyboard/design.ts';
import { beginAttempt, findDoubt, type SendDoubt } from './attempts.ts';
import { type CallProgress, call } from './call/call.ts';
import type { Connection } from './call/connection.ts';
import { isJustDone, onePress } from './call/one-press.ts';
import type { FailedCall } from './call/read-answer.ts';
import { watchCall } from './call/watch-call.ts';
import { withSamples } from './fill-samples.ts';
import { type PlannedCall, planNew, planUpdate, withTokens } from './plan-call.ts';
import { recordSent } from './record-sent.ts';
import type { SendMode } from './send-mode.ts';

/** A message that was sent or tried. `key` tells whether it still is the one in the fields. Holds no secret. */
interface Tried {
  readonly key: string;
  readonly mode: SendMode;
  readonly call: PlannedCall;
  readonly connectionId: string;
}

/** How far sending is. `since`: when it was begun, as `performance.now` tells it. */
export type Phase =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'sending'; readonly since: number; readonly progress: CallProgress | null } & Tried)
  | ({ readonly kind: 'sent'; readonly messageId: number | null } & Tried)
  | ({ readonly kind: 'failed'; readonly reply: FailedCall } & Tried);

export const sendStore = createStore<{ readonly phase: Phase }>(() => ({ phase: { kind: 'idle' } }));

let control: AbortController | null = null;

/** What equal messages have in common: portal, sender, mode and parameters. Holds no secret. */
export function messageKey(connection: Connection, design: Design, mode: SendMode): string {
  const { method, params } = mode.kind === 'new' ? planNew(design, '') : planUpdate(design, mode.messageId);
  return JSON.stringify([connection.id, method, params]);
}

/**
 * Sends the design and waits for what comes of it. One at a time: the phase under way is given back otherwise, and what has come
 * of it when the very same was sent a moment ago.
 */
export async function sendDesign(connection: Connection, design: Design, mode: SendMode, form = false): Promise<Phase> {
  const { phase: before } = sendStore.getState();
  if (before.kind === 'sending') return before;
  const key = messageKey(connection, design, mode);
  const write = () => send(connection, design, mode, key, form);
  const phase = await onePress(placeOf(connection), key, write, ({ kind }) => kind === 'sent');
  // It was put away meanwhile, and is asked for again.
  if (sendStore.getState().phase.kind === 'idle') sendStore.setState({ phase });
  return phase;
}

/** Why it has to be asked before this is sent: it could be the second message of a kind. */
export function doubtSending(connection: Connection, design: Design, mode: SendMode): SendDoubt | null {
  if (mode.kind === 'update') return null;
  return findDoubt(connection, messageKey(connection, design, mode), planNew(design, '').kind === 'once');
}

/** Whether a message went to this portal a moment ago. */
export function isJustSent(connection: Connection): boolean {
  return isJustDone(placeOf(connection));
}

const placeOf = ({ id }: Connection) => `send ${id}`;

async function send(
  connection: Connection,
  design: Design,
  mode: SendMode,
  key: string,
  form: boolean,
): Promise<Phase> {
  // The same change twice leaves a message as it is after one: only new messages have to be known again.
  const attempt = mode.kind === 'new' ? beginAttempt(connection, key, makeUuid) : null;
  const planned = mode.kind === 'new' ? planNew(design, attempt?.id ?? '') : planUpdate(design, mode.messageId);
  control = new AbortController();
  const tried: Tried = { key, mode, call: planned, connectionId: connection.id };
  const begun = { kind: 'sending', since: performance.now(), ...tried } as const;
  sendStore.setState({ phase: { ...begun, progress: null } });
  const params: JsonObject = withTokens(planned.method, planned.params, connection.tokens);
  const { signal } = control;
  const { reply, maybe } = await watchCall(
    (onProgress) => call(connection, planned.method, params, { kind: planned.kind, signal, form, onProgress }),
    (progress) => sendStore.setState({ phase: { ...begun, progress } }),
  );
  attempt?.end(reply.outcome === 'result' ? 'arrived' : maybe ? 'maybe' : 'refused');
  const phase: Phase =
    reply.outcome === 'result'
      ? { kind: 'sent', messageId: recordSent(connection, withSamples(design), planned, mode, reply.result), ...tried }
      : { kind: 'failed', reply, ...tried };
  sendStore.setState({ phase });
  return phase;
}

export function cancelSending(): void {
  control?.abort();
}

/** Puts a result that was read away. Sending goes on. */
export function forgetResult(): void {
  if (sendStore.getState().phase.kind !== 'sending') sendStore.setState({ phase: { kind: 'idle' } });
}

/** A UUIDv4 in lower case. `crypto.randomUUID` is there on secure pages only; its bytes are there on all. */
export function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
