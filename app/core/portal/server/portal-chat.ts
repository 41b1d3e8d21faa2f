import type { JsonObject } from '../../json/json.ts';
import { toPhpInt } from '../php/php.ts';
import { isoDate, paramText } from '../php/portal-values.ts';
import { privateChatId } from './portal-chat-id.ts';
import { type PortalRefusal, refuse } from './portal-reply.ts';
import type { PortalChat, PortalState, PortalUser } from './portal-state.ts';
import { colorOf, membersOf } from './portal-users.ts';

/**
 * A group chat as the im methods show it to one of its members. In a chat that is closed for posting only managers may write.
 */
export function writeChat(chat: PortalChat, viewerId: number): JsonObject {
  const [owner = 0] = chat.members;
  const [entityType, entityId] = entityOf(chat);
  return {
    id: chat.id,
    title: chat.title,
    name: chat.title,
    owner,
    extranet: false,
    avatar: '',
    color: colorOf(chat.id),
    type: 'chat',
    entity_type: entityType,
    entity_id: entityId,
    entity_data_1: '',
    entity_data_2: '',
    entity_data_3: '',
    mute_list: [],
    manager_list: [],
    date_create: isoDate(Date.UTC(2026, 0, chat.id)),
    message_type: 'C',
    user_counter: chat.members.length,
    restrictions: { send: !chat.readOnly, user_list: true, leave: true, mute: true },
    role: owner === viewerId ? 'OWNER' : chat.members.includes(viewerId) ? 'MEMBER' : 'GUEST',
    text_field_enabled: true,
    permissions: { can_post: chat.readOnly ? 'manager' : 'member', manage_messages: 'member' },
    public: '',
  };
}

function entityOf({ workgroup, crm }: PortalChat): readonly [string, string] {
  if (crm !== '') return ['CRM', crm];
  return workgroup > 0 ? ['SONET_GROUP', String(workgroup)] : ['', ''];
}

/** The dialogue a message goes to. `denied` comes up only when the message is really added, after all other checks. */
export interface PortalDialog {
  readonly chatId: number;
  readonly dialogId: string;
  readonly denied: PortalRefusal | null;
}

/**
 * The dialogue of DIALOG_ID, USER_ID or CHAT_ID (upper-case names, the form of the value as people write it), seen by the owner.
 * `chatN`, `sgN` and `crm|TYPE|ID` are chats, all else is the number of a user: `5abc` is user 5, `abc` is user 0.
 * Errors: USER_ID_EMPTY, USER_NOT_FOUND, CHAT_ID_EMPTY, PARAMS_ERROR, ACCESS_ERROR at once; CANCELED, ERROR_NO_ACCESS as `denied`.
 */
export function findDialog(state: PortalState, owner: PortalUser, params: JsonObject): PortalDialog | PortalRefusal {
  const { DIALOG_ID: dialog, USER_ID: user, CHAT_ID: chat } = params;
  if (dialog !== undefined && dialog !== null) {
    const id = paramText(dialog);
    const chatId = chatIdOf(state, id);
    return chatId === null ? findPrivate(state, owner, toPhpInt(id)) : findGroup(state, owner, chatId);
  }
  if (user !== undefined && user !== null) return findPrivate(state, owner, toPhpInt(user));
  if (chat !== undefined && chat !== null) return findGroup(state, owner, toPhpInt(chat));
  return refuse('PARAMS_ERROR', 'Incorrect params');
}

/** Null when the text names no chat at all, 0 when it names one that is not there. */
function chatIdOf(state: PortalState, id: string): number | null {
  const [, kind = '', number = ''] = /^(chat|sg|crm)(\d+)$/i.exec(id) ?? [];
  if (kind.toLowerCase() === 'chat') return toPhpInt(number);
  if (kind.toLowerCase() === 'sg') return state.chats.find((chat) => chat.workgroup === toPhpInt(number))?.id ?? 0;
  if (kind !== '') return 0;
  const entity = /^crm\|([a-z_]+\|\d+)$/i.exec(id)?.[1]?.toUpperCase();
  return entity === undefined ? null : (state.chats.find((chat) => chat.crm === entity)?.id ?? 0);
}

function findGroup(state: PortalState, owner: PortalUser, chatId: number) {
  if (chatId <= 0) return refuse('CHAT_ID_EMPTY', "Chat ID can't be empty");
  const chat: PortalChat | undefined = state.chats.find((one) => one.id === chatId);
  const member = chat?.members.includes(owner.id) ?? false;
  if (chat?.readOnly && member) return refuse('ACCESS_ERROR', 'Action unavailable', 403);
  const denied = member ? null : refuse('CANCELED', 'You cannot write to this chat');
  return { chatId, dialogId: `chat${chatId}`, denied };
}

function findPrivate(state: PortalState, owner: PortalUser, userId: number) {
  if (userId <= 0) return refuse('USER_ID_EMPTY', "User ID can't be empty");
  const user = state.users.find((one) => one.id === userId);
  if (!user?.active) return refuse('USER_NOT_FOUND', 'User not found');
  const denied =
    user.closed && user.id !== owner.id ? refuse('ERROR_NO_ACCESS', 'You cannot write to this user') : null;
  return { chatId: privateChatId(owner.id, userId), dialogId: String(userId), denied };
}

/**
 * The chat of a DIALOG_ID that a user may read: those it is a member of, closed for posting or not, and dialogues with anybody
 * there. `chatId` is 0 when the text has no form of a DIALOG_ID, null when the chat is not to be seen.
 */
export function findReadable(state: PortalState, viewer: PortalUser, dialogId: string): { chatId: number | null } {
  const chatId = chatIdOf(state, dialogId);
  if (chatId !== null) return { chatId: membersOf(state, chatId).includes(viewer.id) ? chatId : null };
  if (!/^[1-9]\d*$/.test(dialogId)) return { chatId: 0 };
  const other = state.users.find((one) => one.id === Number(dialogId));
  const isHidden = other === undefined || (other.closed && other.id !== viewer.id);
  return { chatId: isHidden ? null : privateChatId(viewer.id, other.id) };
}
