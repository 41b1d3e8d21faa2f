import type { Json, JsonObject } from '../../json/json.ts';
import { isoDate } from '../php/portal-values.ts';
import type { PortalMessage, PortalState } from './portal-state.ts';

/** For how long a message may be changed or deleted by the first-generation methods, in milliseconds: three days. */
const CHANGEABLE = 259_200_000;

/** The message of this number, whether deleted or not. */
export function findMessage(state: PortalState, id: number): PortalMessage | null {
  return state.messages.find((message) => message.id === id) ?? null;
}

/** Whether only the trace of a deleted message is left. */
export function isDeleted(message: PortalMessage): boolean {
  return message.params.IS_DELETED === 'Y';
}

/** The message if this author may still change it: its own one, not deleted, at most three days old. */
export function findChangeable(state: PortalState, id: number, authorId: number, now: number): PortalMessage | null {
  const message = findMessage(state, id);
  if (message === null || message.authorId !== authorId || isDeleted(message)) return null;
  return now - message.date <= CHANGEABLE ? message : null;
}

/** The state with this message in place of the one of the same number. */
export function replaceMessage(state: PortalState, message: PortalMessage): PortalState {
  return { ...state, messages: state.messages.map((one) => (one.id === message.id ? message : one)) };
}

/** The message with one of its stored parameters set, or taken away by undefined. */
export function setParam(message: PortalMessage, name: string, value: Json | undefined): PortalMessage {
  const others = Object.entries(message.params).filter(([key]) => key !== name);
  return { ...message, params: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) };
}

/** The message with another text, marked as edited unless that is not wanted. */
export function setText(message: PortalMessage, text: string, marked = true): PortalMessage {
  const changed = { ...message, text };
  return marked ? setParam(changed, 'IS_EDITED', 'Y') : changed;
}

/** What is left of a deleted message: its place and a word about it, no keyboard. */
export function markDeleted(message: PortalMessage): PortalMessage {
  return { ...message, text: 'This message was deleted.', params: { IS_DELETED: 'Y' } };
}

/** A message as the im methods show it; without parameters PHP writes a list. */
export function writeMessage(message: PortalMessage): JsonObject {
  const { id, chatId, authorId, date, text, uuid, params } = message;
  return {
    id,
    chat_id: chatId,
    author_id: authorId,
    date: isoDate(date),
    text,
    unread: false,
    uuid: uuid === '' ? null : uuid,
    replaces: [],
    params: Object.keys(params).length === 0 ? [] : params,
  };
}

/** A message as the methods of imbot.v2 show it. */
export function writeMessageV2(message: PortalMessage): JsonObject {
  const { id, chatId, authorId, date, text, uuid, params } = message;
  return {
    id,
    chatId,
    authorId,
    date: isoDate(date),
    text,
    isSystem: authorId === 0,
    uuid,
    forward: null,
    params,
    viewedByOthers: true,
  };
}
