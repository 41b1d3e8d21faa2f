import { createStore } from 'zustand/vanilla';
import type { Json, JsonObject } from '../core/json/json.ts';
import type { MethodName } from '../core/keyboard/design.ts';
import { readId } from '../core/request/method-result.ts';
import { namedMethod } from '../core/request/methods.ts';
import type { FailedCall } from './call/read-answer.ts';
import { readSession, writeSession } from './session-list.ts';

/**
 * What the portal was read to hold. `read`: the keyboard it shows, null when it shows the message without one. `unreadable`: the
 * permission is missing, the dialog is not known, the message is not among those shown, or the call failed.
 */
export type Stored =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly keyboard: Json }
  | { readonly kind: 'unreadable'; readonly why: 'scope' | 'dialog' | 'absent' | 'failed' };

/** `opened`: taken from the portal as it stood there, and not changed from here since. */
const STATES = ['sent', 'opened', 'updated', 'cleared', 'deleted'] as const;

/** A message that was sent, opened or changed in this sitting. */
export interface SentMessage {
  /** Ours; a message of another portal may have the same number. */
  readonly id: string;
  readonly connectionId: string;
  readonly messageId: number;
  /** As its author writes it; '' when only the number of the message is known. */
  readonly dialogId: string;
  /** By which method it was made: bot messages are changed and deleted by the bot's own methods. */
  readonly method: MethodName;
  /** The bot that wrote it; null for a message of the webhook's owner. */
  readonly botId: number | null;
  /** Written from here. One that was only changed from here is nobody's test message, and is not deleted along with those. */
  readonly made: boolean;
  /**
   * The method and the parameters of the last call that changed it, without any secret; of an opened one the call that would leave it
   * as it is. Null when the page was loaded anew since, for texts are not kept.
   */
  readonly last: { readonly method: string; readonly params: JsonObject } | null;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  readonly state: (typeof STATES)[number];
  /** Whether a call that changes it is under way. */
  readonly busy: boolean;
  /** The last call, when it failed; null when it went well. */
  readonly failed: { readonly method: string; readonly reply: FailedCall } | null;
  /** Null before it was read since the last change. */
  readonly stored: Stored | null;
}

/**
 * A message that is kept in step with the design. `waiting`: a change goes out in a moment. `held`: the portal would refuse the
 * keyboard as it is now, so it is not asked. `paused-variables`: some have no sample, `missing` names them.
 */
export interface Live {
  readonly id: string;
  readonly state: 'in-step' | 'waiting' | 'updating' | 'held' | 'paused-hidden' | 'paused-variables' | 'paused-error';
  readonly missing?: readonly string[];
}

interface SentState {
  /** The newest first. */
  readonly messages: readonly SentMessage[];
  /** The message that is chosen in the list. */
  readonly chosen: string | null;
  readonly live: Live | null;
}

const NAME = 'kd.sent';
const MOST = 100;

/** Outlives the dialog. What messages say is gone with the page; that they are there, and where, the tab keeps. */
export const sentStore = createStore<SentState>(() => ({
  messages: readSession(NAME).flatMap(readSent),
  chosen: null,
  live: null,
}));

sentStore.subscribe(({ messages }, before) => {
  if (messages === before.messages) return;
  // The built-in portal forgets all messages with a reload.
  const kept = messages.filter(({ connectionId }) => connectionId !== 'built-in').slice(0, MOST);
  writeSession(
    NAME,
    kept.map(({ connectionId, messageId, dialogId, method, botId, made, at, state }) => {
      return { connectionId, messageId, dialogId, method, botId, made, at, state };
    }),
  );
});

function readSent(kept: unknown): readonly SentMessage[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { connectionId, dialogId, at, made, ...rest } = kept as Readonly<Record<string, Json>>;
  const [messageId, botId] = [readId(rest.messageId), readId(rest.botId)];
  const method = typeof rest.method === 'string' ? namedMethod(rest.method)?.name : undefined;
  const state = STATES.find((one) => one === rest.state);
  if (typeof connectionId !== 'string' || typeof dialogId !== 'string' || typeof at !== 'number') return [];
  if (messageId === null || method === undefined || state === undefined || Number.isNaN(new Date(at).valueOf()))
    return [];
  const id = sentId(connectionId, messageId);
  const known = { id, connectionId, messageId, dialogId, method, botId, made: made === true, at, state };
  return [{ ...known, last: null, busy: false, failed: null, stored: null }];
}

/** Puts a message on top of the list and chooses it. */
export function addSent(message: SentMessage): void {
  sentStore.setState(({ messages }) => ({
    messages: [message, ...messages.filter(({ id }) => id !== message.id)],
    chosen: message.id,
  }));
}

/** Changes one message; one that is not there any more is left alone. */
export function changeSent(id: string, change: Partial<Omit<SentMessage, 'id'>>): void {
  sentStore.setState(({ messages }) => ({
    messages: messages.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
}

/** The message of this id. */
export function findSent(id: string): SentMessage | null {
  return sentStore.getState().messages.find((one) => one.id === id) ?? null;
}

/** The message that is chosen, or the newest one. For `useStore` as well. */
export function selectChosen({ messages, chosen }: SentState): SentMessage | null {
  return messages.find(({ id }) => id === chosen) ?? messages[0] ?? null;
}

/** The messages that were written from here and are there still. */
export function listTests(messages: readonly SentMessage[]): readonly SentMessage[] {
  return messages.filter(({ made, state }) => made && state !== 'deleted');
}

/** The name of a message among those of all portals. */
export function sentId(connectionId: string, messageId: number): string {
  return `${connectionId}#${messageId}`;
}
