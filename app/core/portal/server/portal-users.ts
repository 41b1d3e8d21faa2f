import type { JsonObject } from '../../json/json.ts';
import { pairOf } from './portal-chat-id.ts';
import type { PortalState, PortalUser } from './portal-state.ts';

const COLORS = ['#df532d', '#64a513', '#4ba984', '#4ba5c3', '#3e99ce', '#8474c8', '#1eb4aa', '#f76187'];

/** The colour of a user or a chat without a picture. */
export function colorOf(id: number): string {
  return COLORS[id % COLORS.length] ?? '';
}

/** First and last name. */
export function fullName({ name, lastName }: PortalUser): string {
  return `${name} ${lastName}`.trim();
}

/** A user as the im methods show it. `last_activity_date` is never known. */
export function writeUser(user: PortalUser): JsonObject {
  return {
    id: user.id,
    active: user.active,
    name: fullName(user),
    first_name: user.name,
    last_name: user.lastName,
    work_position: '',
    color: colorOf(user.id),
    avatar: '',
    gender: 'M',
    birthday: '',
    extranet: user.closed,
    network: false,
    bot: user.bot,
    connector: false,
    external_auth_id: user.bot ? 'bot' : 'default',
    status: 'online',
    idle: false,
    last_activity_date: false,
    mobile_last_date: false,
    desktop_last_date: false,
    absent: false,
    departments: [1],
    phones: false,
    type: user.bot ? 'bot' : user.closed ? 'extranet' : 'user',
    website: '',
    email: '',
  };
}

/** A user as the methods and events of imbot.v2 show it. */
export function writeUserV2(user: PortalUser): JsonObject {
  const fields = Object.entries(writeUser(user)).map(([name, value]) => [
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return { ...Object.fromEntries(fields), type: user.bot ? 'bot' : user.closed ? 'extranet' : 'employee' };
}

/**
 * Numbers of the users in a chat: both sides of a private dialogue, the members of a group, nobody where there is no chat.
 */
export function membersOf(state: PortalState, chatId: number): readonly number[] {
  return pairOf(chatId) ?? state.chats.find(({ id }) => id === chatId)?.members ?? [];
}

/** DIALOG_ID of a chat as one of its members writes it: `chatN`, or the number of the other side. */
export function dialogIdFor(chatId: number, userId: number): string {
  const pair = pairOf(chatId);
  return pair === null ? `chat${chatId}` : String(pair.find((id) => id !== userId) ?? userId);
}
