import { createStore } from 'zustand/vanilla';
import type { Json, JsonObject } from '../../core/json.ts';
import type { Webhook } from '../../core/wire/webhook-url.ts';
import { type CallResult, callPortal } from './bitrix-client.ts';
import { makeUuid } from './make-uuid.ts';
import { type Attempt, nextAttempt } from './template-id.ts';
import { keyOf, TEST_METHOD } from './test-message.ts';

/** A message that was sent or tried. `key` tells whether it still is the one in the fields. */
interface Tried {
  readonly key: string;
  readonly params: JsonObject;
}

/** How far sending is. `since` is in milliseconds since 1970. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly since: number }
  | ({ readonly kind: 'sent'; readonly messageId: Json } & Tried)
  | ({ readonly kind: 'failed'; readonly reply: Exclude<CallResult, { outcome: 'result' }> } & Tried);

interface SendState {
  /** As pasted. Holds a password: it lives here, in memory, and nowhere else. */
  readonly webhookText: string;
  readonly phase: Phase;
}

/** Outlives the dialog, not the page. */
export const sendStore = createStore<SendState>(() => ({ webhookText: '', phase: { kind: 'idle' } }));

let last: Attempt | null = null;
let control: AbortController | null = null;

export function setWebhookText(webhookText: string): void {
  sendStore.setState({ webhookText });
}

/** Sends the message and waits for what comes of it. One at a time: the phase under way is given back otherwise. */
export async function sendMessage(webhook: Webhook, message: JsonObject): Promise<Phase> {
  if (sendStore.getState().phase.kind === 'sending') return sendStore.getState().phase;
  const key = keyOf(webhook, message);
  last = nextAttempt(last, key, makeUuid);
  const params = { ...message, TEMPLATE_ID: last.id };
  control = new AbortController();
  sendStore.setState({ phase: { kind: 'sending', since: Date.now() } });
  const reply = await callPortal(webhook, TEST_METHOD, params, { signal: control.signal });
  if (reply.outcome === 'result') last = null;
  const phase: Phase =
    reply.outcome === 'result'
      ? { kind: 'sent', messageId: reply.result, key, params }
      : { kind: 'failed', reply, key, params };
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
