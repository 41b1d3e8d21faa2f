import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { messageText } from '../bbcode/message-text.ts';
import { commandText } from '../events/bot-call.ts';
import { type PressEffect, pressButton } from '../events/press-button.ts';
import type { StoredButton } from '../validator/store-answer.ts';
import { findDialog, type PortalDialog } from './portal-chat.ts';
import { findMessage } from './portal-message.ts';
import { raise } from './portal-raise.ts';
import type { PortalMessage, PortalState } from './portal-state.ts';
import { dialogIdFor, membersOf } from './portal-users.ts';

/** What a person writes: `dialogId` as the person sees it. */
interface Post {
  readonly dialogId: string;
  readonly text: string;
  readonly userId: number;
}

/**
 * A person writes in the messenger; the bots there hear of it. The number of the message, null when the person may not write there
 * or there is nothing to write. `now` in milliseconds.
 */
export function postMessage(
  state: PortalState,
  { dialogId, text: typed, userId }: Post,
  now: number,
): { state: PortalState; id: number | null } {
  const user = state.users.find(({ id }) => id === userId);
  const text = messageText(typed);
  const dialog = user && findDialog(state, user, { DIALOG_ID: dialogId });
  if (!user || !dialog || 'outcome' in dialog || dialog.denied !== null || text === '') return { state, id: null };
  const added = addMessage(state, dialog, { authorId: userId, date: now, text, uuid: '', replyId: 0, params: {} });
  return {
    state: raise(added.state, { message: added.message, origin: 'textarea', said: text, user }, now),
    id: added.id,
  };
}

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** How long the portal remembers a TEMPLATE_ID, in milliseconds. */
const remembered = 3600 * 1000;

/** The TEMPLATE_ID of a request if it is one the portal honours (UUID of version 4, lower case), else ''. */
export function templateId(sent: Json | undefined): string {
  return typeof sent === 'string' && uuidV4.test(sent) ? sent : '';
}

/** The message that the same TEMPLATE_ID made within the last hour: it is answered again instead of a second one being added. */
export function findRepeated(state: PortalState, uuid: string, now: number): PortalMessage | undefined {
  return uuid === '' ? undefined : state.messages.find((one) => one.uuid === uuid && now - one.date < remembered);
}

/** The state with one message more, the message and its number. */
export function addMessage(
  state: PortalState,
  dialog: PortalDialog,
  message: Pick<PortalMessage, 'authorId' | 'date' | 'text' | 'uuid' | 'replyId' | 'params'>,
): { state: PortalState; id: number; message: PortalMessage } {
  const id = state.nextMessageId;
  const added = { id, chatId: dialog.chatId, dialogId: dialog.dialogId, ...message };
  return { state: { ...state, messages: [...state.messages, added], nextMessageId: id + 1 }, id, message: added };
}

/** A press: `entry` counts the stored keyboard from 0, line breaks included. */
interface StoredPress {
  readonly messageId: number;
  readonly entry: number;
  readonly userId: number;
}

/**
 * A person presses a button of a stored message. A command reaches the bots that know it, SEND writes as the person; all else
 * happens in the messenger alone and is told by `effect`. Null when there is no such button or the person does not see it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function pressStored(
  state: PortalState,
  { messageId, entry, userId }: StoredPress,
  now: number,
): { state: PortalState; effect: PressEffect | null } {
  const message = findMessage(state, messageId);
  const user = state.users.find(({ id }) => id === userId);
  const stored = message === null ? null : buttonAt(message.params.KEYBOARD, entry);
  const isSeen = message !== null && membersOf(state, message.chatId).includes(userId);
  if (!isSeen || user === undefined || stored === null) return { state, effect: null };
  const effect = pressButton(stored);
  if (effect.kind === 'command') {
    const said = commandText(effect.command, effect.params);
    return { state: raise(state, { message, origin: 'keyboard', said, user }, now), effect };
  }
  if (effect.kind !== 'send') return { state, effect };
  const dialogId = dialogIdFor(message.chatId, userId);
  return { state: postMessage(state, { dialogId, text: effect.text, userId }, now).state, effect };
}

function buttonAt(keyboard: Json | undefined, entry: number): StoredButton | null {
  const stored = isJsonList(keyboard) ? keyboard[entry] : undefined;
  return isJsonObject(stored) && stored.TYPE === 'BUTTON' ? (stored as unknown as StoredButton) : null;
}
