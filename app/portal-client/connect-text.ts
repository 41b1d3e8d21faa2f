import { readWebhook } from '../core/readers/formats/read-webhook.ts';
import type { Connection, Gate } from './call/connection.ts';
import { connect, connectionId } from './connect.ts';
import { connectionStore, findConnection, selectConnection } from './connection-store.ts';

/**
 * Connects to the webhook in the text that was pasted, if there is one, and empties the text when that went well. The connection
 * is in use at once, before anything is known about it.
 */
export async function connectText(): Promise<void> {
  const { webhookText } = connectionStore.getState();
  const { webhook } = readWebhook(webhookText);
  if (!webhook) return;
  const gate: Gate = { kind: 'webhook', webhook };
  await connect(gate);
  const ready = findConnection(connectionId(gate))?.state === 'ready';
  if (ready && connectionStore.getState().webhookText === webhookText) {
    connectionStore.setState({ webhookText: '', adding: false });
  }
}

/**
 * Where a message goes that is sent this moment: to the webhook in the text when there is a text, though nothing may be known of it
 * yet; else to the connection in use. Null without one, and when the text is no webhook.
 */
export function connectNow(): Connection | null {
  const { webhookText } = connectionStore.getState();
  if (webhookText !== '') {
    const { webhook } = readWebhook(webhookText);
    if (!webhook) return null;
    const id = connectionId({ kind: 'webhook', webhook });
    const known = findConnection(id)?.gate;
    if (known?.kind === 'webhook' && known.webhook.secret === webhook.secret) connectionStore.setState({ current: id });
    else void connectText();
  }
  return selectConnection(connectionStore.getState());
}
