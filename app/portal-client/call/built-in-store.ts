import { createStore } from 'zustand/vanilla';
import type { JsonObject } from '../../core/json/json.ts';
import { privateChatId } from '../../core/portal/server/portal-chat-id.ts';
import { findMessage } from '../../core/portal/server/portal-message.ts';
import { newPortalState, type PortalMessage, type PortalState } from '../../core/portal/server/portal-state.ts';
import { dialogIdFor, fullName, membersOf } from '../../core/portal/server/portal-users.ts';
import { forgetPresses } from './one-press.ts';

/** The person who looks at the page: owner of the webhook of the built-in portal. */
export const OWNER = 1;
/** The number of Echo Bot, who answers what reaches it. */
export const ECHO_BOT = 456;

/** A pressed command that its bots have not answered yet. `entry` counts the stored keyboard from 0. */
export interface Waiting {
  readonly messageId: number;
  readonly entry: number;
  /** The whole keyboard waits. */
  readonly blocksAll: boolean;
  readonly bots: readonly number[];
}

/** An event that has reached a bot. `at` in milliseconds since 1970. */
export interface ReceivedEvent {
  readonly eventId: number;
  readonly botId: number;
  readonly at: number;
  readonly payload: JsonObject;
}

/** What there is to say about a press or a text, beside what the chat shows anyway. `value` is what it is about. */
export interface Notice {
  readonly kind:
    | 'link'
    | 'portalLink'
    | 'unsafe'
    | 'call'
    | 'app'
    | 'other'
    | 'missing'
    | 'nobody'
    | 'closed'
    | 'foreign';
  readonly value: string;
}

interface BuiltInState {
  readonly portal: PortalState;
  /** The number of the chat that is shown. */
  readonly chosen: number;
  /** What stands in the input field. */
  readonly input: string;
  readonly waiting: readonly Waiting[];
  /** Oldest first. */
  readonly received: readonly ReceivedEvent[];
  /** The event that is shown; null for the newest one. */
  readonly event: number | null;
  readonly notice: Notice | null;
  /** Grows with every new start: numbers of events begin anew with it. */
  readonly run: number;
}

/** The longest log that is of use; the oldest events go first. */
const LOG_LIMIT = 100;

const START: Omit<BuiltInState, 'run'> = {
  portal: newPortalState(),
  chosen: privateChatId(OWNER, ECHO_BOT),
  input: '',
  waiting: [],
  received: [],
  event: null,
  notice: null,
};

/** The portal that runs inside of the page, and the chat that shows it. In memory only: a reload empties it. */
export const builtInStore = createStore<BuiltInState>(() => ({ ...START, run: 0 }));

/** The one way to a new state of the portal. The chat goes where a message came in, and what is answered waits no longer. */
export function changePortal(portal: PortalState): void {
  const before = builtInStore.getState();
  if (portal === before.portal) return;
  const at = Date.now();
  const fresh = portal.messages.filter(({ id }) => id >= before.portal.nextMessageId);
  const events = portal.events.filter(({ eventId }) => eventId >= before.portal.nextEventId);
  builtInStore.setState({
    portal,
    chosen: fresh.at(-1)?.chatId ?? before.chosen,
    received: [...before.received, ...events.map((event) => ({ at, ...event }))].slice(-LOG_LIMIT),
    waiting: before.waiting.filter((one) => isStillWaiting(one, before.portal, portal, fresh)),
  });
}

/** The portal as it was at first. */
export function resetBuiltIn(): void {
  forgetPresses();
  builtInStore.setState(({ run }) => ({ ...START, run: run + 1 }));
}

/** A bot answers by a message in the chat, or by changing the one with the keyboard. One that is gone never will. */
function isStillWaiting(
  { messageId, bots }: Waiting,
  before: PortalState,
  after: PortalState,
  fresh: readonly PortalMessage[],
): boolean {
  const message = findMessage(after, messageId);
  if (message === null || message !== findMessage(before, messageId)) return false;
  const isAnswered = fresh.some(
    ({ chatId, authorId }) => chatId === message.chatId && (authorId === 0 || bots.includes(authorId)),
  );
  return !isAnswered && after.bots.some(({ id }) => bots.includes(id));
}

/** The event that is shown. For `useStore` as well. */
export function selectReceived({ received, event }: BuiltInState): ReceivedEvent | null {
  return received.find(({ eventId }) => eventId === event) ?? received.at(-1) ?? null;
}

/** A chat as its looker-on sees it. */
interface ChatItem {
  readonly chatId: number;
  /** As the owner writes it; '' for a chat the owner is not in. */
  readonly dialogId: string;
  /** '' for the owner's notes to themselves. */
  readonly title: string;
}

/** The chats in which something was written, and the one that is shown. The latest first, as a messenger lists them. */
export function listDialogs(state: PortalState, shown: number): readonly ChatItem[] {
  const latest = state.messages.toReversed().map(({ chatId }) => chatId);
  const all = latest.includes(shown) ? latest : [shown, ...latest];
  return [...new Set(all)].map((chatId) => describe(state, chatId));
}

function describe(state: PortalState, chatId: number): ChatItem {
  const members = membersOf(state, chatId);
  const isMine = members.includes(OWNER);
  const others = state.users.filter(({ id }) => id !== OWNER && members.includes(id));
  const group = state.chats.find(({ id }) => id === chatId);
  return {
    chatId,
    dialogId: isMine ? dialogIdFor(chatId, OWNER) : '',
    title: group?.title ?? others.map(fullName).join(' – '),
  };
}
