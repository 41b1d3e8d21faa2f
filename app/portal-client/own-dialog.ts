import type { Connection } from './call/connection.ts';
import type { SentMessage } from './sent-store.ts';

/**
 * The dialog of a message as the owner of the webhook calls it, '' when the owner does not see it: a bot calls its dialogue with the
 * owner by the owner's number, the owner by the bot's, and a bot's dialogues with others are none of the owner's.
 */
export function ownDialog(
  { botId, dialogId }: Pick<SentMessage, 'botId' | 'dialogId'>,
  { owner, gate }: Pick<Connection, 'owner' | 'gate'>,
): string {
  if (botId === null || !/^\d+$/.test(dialogId)) return dialogId;
  const ownerId = owner?.id ?? (gate.kind === 'webhook' ? gate.webhook.user : null);
  return String(ownerId) === dialogId ? String(botId) : '';
}
