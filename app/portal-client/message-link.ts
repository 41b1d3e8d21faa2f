import type { Connection } from './call/connection.ts';
import { ownDialog } from './own-dialog.ts';
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
