import type { Connection } from './call/connection.ts';
import type { SentMessage } from './sent-store.ts';

/**
 * Where the owner of the webhook sees a message in the messenger of the portal; null for the built-in portal, and when its dialog is
 * not known or not the owner's.
 */
export function messageLink(
  connection: Pick<Connection, 'gate' | 'owner'>,
  message: Pick<SentMessage, 'botId' | 'dialogId'>,
): string | null {
  const { gate } = connection;
  const dialogId = ownDialog(message, connection);
  if (gate.kind === 'built-in' || dialogId === '') return null;
  return `${gate.webhook.origin}${gate.webhook.prefix}/online/?IM_DIALOG=${encodeURIComponent(dialogId)}`;
}

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
