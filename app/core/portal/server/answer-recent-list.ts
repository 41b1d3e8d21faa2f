import type { JsonObject } from '../../json/json.ts';
import { toPhpInt } from '../php/php.ts';
import { isoDate, isYes, limitOf, textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import { writeChat } from './portal-chat.ts';
import { pairOf } from './portal-chat-id.ts';
import { dialogIdFor, membersOf } from './portal-members.ts';
import type { PortalCall, PortalReply } from './portal-reply.ts';
import type { PortalMessage, PortalState } from './portal-state.ts';
import { colorOf, fullName, writeUser } from './portal-user.ts';

/**
 * `im.recent.list`: the dialogues of the webhook's owner, those with the newest message first. Nothing is unread here, and there
 * are no open lines and channels.
 * https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
 */
export function answerRecentList({ state, params: sent, owner }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const before = Date.parse(textOf(params.LAST_MESSAGE_DATE));
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
