import type { Json } from '../json.ts';

/** The values of ACTION that are documented. */
export const DOCUMENTED_ACTIONS: readonly string[] = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'];

/** Those that a portal takes as well. */
export const UNDOCUMENTED_ACTIONS: readonly string[] = ['LIVECHAT', 'HELP'];

/**
 * Whether a portal knows this value of ACTION.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function isKnownAction(action: Json | undefined): action is string {
  return typeof action === 'string' && (DOCUMENTED_ACTIONS.includes(action) || UNDOCUMENTED_ACTIONS.includes(action));
}
