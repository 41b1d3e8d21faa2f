import type { Json, JsonObject } from '../../json/json.ts';
import { toPhpInt } from '../php/php.ts';
import { isoDate, isYes, limitOf, paramText, upperNames } from '../php/portal-values.ts';
import { findReadable, writeChat } from './portal-chat.ts';
import { pairOf } from './portal-chat-id.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalMessage, PortalState } from './portal-state.ts';
import { colorOf, dialogIdFor, fullName, membersOf, writeUser } from './portal-users.ts';

/** `im.dialog.get`: what a DIALOG_ID stands for, seen by the webhook's owner. */
export function answerDialogGet({ state, params: sent, owner }: PortalCall): PortalReply {
  const asked = paramText(upperNames(sent).DIALOG_ID);
  const { chatId } = findReadable(state, owner, asked);
  if (chatId === 0) return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  if (chatId === null) return refuse('ACCESS_ERROR', 'You do not have access to the specified dialog', 403);
  const group = state.chats.find(({ id }) => id === chatId);
  const dialogId = dialogIdFor(chatId, owner.id);
  const other = state.users.find(({ id }) => String(id) === dialogId);
  const title = other === undefined ? '' : fullName(other);
  const shown: JsonObject =
    group === undefined
      ? {
          id: chatId,
          title,
          name: title,
          owner: owner.id,
          extranet: false,
          avatar: '',
          color: colorOf(other?.id ?? 0),
          type: 'private',
          entity_type: '',
          entity_id: '',
          message_type: 'P',
          user_counter: dialogId === String(owner.id) ? 1 : 2,
          role: 'MEMBER',
          text_field_enabled: true,
        }
      : writeChat(group, owner.id);
  return { outcome: 'result', state, result: { ...shown, dialog_id: dialogId } };
}

/**
 * `im.recent.list`: the dialogues of the webhook's owner, those with the newest message first. Nothing is unread here, and there
 * are no open lines and channels.
 */
export function answerRecentList({ state, params: sent, owner }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const before = Date.parse(paramText(params.LAST_MESSAGE_DATE));
  const isNone = [params.UNREAD_ONLY, params.ONLY_COPILOT, params.ONLY_CHANNEL].some(isYes);
  const rows = isNone
    ? []
    : lastMessages(state, owner.id).filter(({ chatId, date }) => {
        const isSkipped = isYes(pairOf(chatId) === null ? params.SKIP_CHAT : params.SKIP_DIALOG);
        return !isSkipped && !(date >= before);
      });
  const offset = Math.max(0, toPhpInt(params.OFFSET));
  const end = offset + limitOf(toPhpInt(params.LIMIT), 50, 200);
  const items = rows.slice(offset, end).map((message) => writeItem(state, message, owner.id));
  const hasMore = rows.length > end;
  return { outcome: 'result', state, result: { items, hasMorePages: hasMore, hasMore }, page: { total: -1 } };
}

function lastMessages(state: PortalState, viewerId: number): PortalMessage[] {
  const last = new Map<number, PortalMessage>();
  for (const message of state.messages) {
    if (membersOf(state, message.chatId).includes(viewerId)) last.set(message.chatId, message);
  }
  return [...last.values()].sort((a, b) => b.date - a.date || b.id - a.id);
}

function writeItem(state: PortalState, message: PortalMessage, viewerId: number): JsonObject {
  const { chatId, authorId } = message;
  const group = state.chats.find(({ id }) => id === chatId);
  const dialogId = dialogIdFor(chatId, viewerId);
  const userId = group === undefined ? Number(dialogId) : authorId;
  const user = state.users.find(({ id }) => id === userId);
  const title = group?.title ?? (user === undefined ? '' : fullName(user));
  const date = isoDate(message.date);
  return {
    id: group === undefined ? userId : dialogId,
    chat_id: chatId,
    type: group === undefined ? 'user' : 'chat',
    avatar: { url: '', color: colorOf(group?.id ?? userId) },
    title,
    message: {
      id: message.id,
      text: message.text,
      file: false,
      author_id: authorId,
      attach: message.params.ATTACH !== undefined,
      sticker: null,
      date,
      status: 'received',
      uuid: message.uuid === '' ? null : message.uuid,
    },
    counter: 0,
    last_id: message.id,
    pinned: false,
    unread: false,
    has_reminder: false,
    date_update: date,
    date_last_activity: date,
    ...(user === undefined ? {} : { user: writeUser(user) }),
    chat: group === undefined ? { text_field_enabled: true, mute_list: [] } : writeChat(group, viewerId),
    options: [],
  };
}

/** Shorter words are not looked for. */
const SHORTEST = 2;

/**
 * `im.search.chat.list`: chats of the webhook's owner with the words of FIND in their title.
 * https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
 */
export function answerSearchChats(call: PortalCall): PortalReply {
  const mine = call.state.chats.filter(({ members }) => members.includes(call.owner.id));
  return answerSearch(
    call,
    mine.map((chat) => ({ id: chat.id, words: chat.title, shown: writeChat(chat, call.owner.id) })),
  );
}

/**
 * `im.search.user.list`: users and bots with the words of FIND in their name.
 * https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
 */
export function answerSearchUsers(call: PortalCall): PortalReply {
  const seen = call.state.users.filter(({ active, closed }) => active && !closed);
  return answerSearch(
    call,
    seen.map((user) => ({ id: user.id, words: fullName(user), shown: writeUser(user) })),
  );
}

interface Entry {
  readonly id: number;
  readonly words: string;
  readonly shown: JsonObject;
}

/** Every word that is asked for must begin a word of the name. Found ones are keyed by number; without any PHP writes a list. */
function answerSearch({ state, params: sent }: PortalCall, entries: readonly Entry[]): PortalReply {
  const params = upperNames(sent);
  const find = paramText(params.FIND).trim().toLowerCase();
  if ([...find].length < SHORTEST) return refuse('FIND_SHORT', 'Too short a search phrase.');
  const asked = find.split(/\s+/);
  const found = entries.filter(({ words }) => {
    const own = words.toLowerCase().split(/[\s«»]+/);
    return asked.every((word) => own.some((one) => one.startsWith(word)));
  });
  const offset = Math.max(0, toPhpInt(params.OFFSET));
  const end = offset + limitOf(toPhpInt(params.LIMIT), 10, 50);
  const page = found.slice(offset, end);
  const result: Json = page.length === 0 ? [] : Object.fromEntries(page.map(({ id, shown }) => [String(id), shown]));
  const next = found.length > end ? { next: end } : {};
  return { outcome: 'result', state, result, page: { total: found.length, ...next } };
}
