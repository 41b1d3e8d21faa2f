import { pairOf } from './portal-chat-id.ts';
import type { PortalState } from './portal-state.ts';

/**
 * Numbers of the users in a chat: both sides of a private dialogue, the members of a group, nobody where there is no chat.
 * https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
 */
export function membersOf(state: PortalState, chatId: number): readonly number[] {
  return pairOf(chatId) ?? state.chats.find(({ id }) => id === chatId)?.members ?? [];
}

/**
 * DIALOG_ID of a chat as one of its members writes it: `chatN`, or the number of the other side.
 * https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
 */
export function dialogIdFor(chatId: number, userId: number): string {
  const pair = pairOf(chatId);
  return pair === null ? `chat${chatId}` : String(pair.find((id) => id !== userId) ?? userId);
}
