import { isJsonList, isJsonObject, type Json } from '../core/json/json.ts';
import { familyOf } from '../core/request/method-family.ts';
import { call } from './call/call.ts';
import type { Connection } from './call/connection.ts';
import { can } from './capabilities.ts';
import { findConnection } from './connection-store.ts';
import { ownDialog } from './own-dialog.ts';
import { type PlannedCall, planBotRead, planOwnRead, withTokens } from './plan-call.ts';
import { changeSent, findSent, type SentMessage, type Stored } from './sent-store.ts';

/**
 * Asks the portal what it holds of a message and notes it. What comes after the message was changed again is not noted, since it
 * tells nothing about that change.
 */
export async function readBack(id: string, signal?: AbortSignal): Promise<void> {
  const sent = findSent(id);
  const connection = sent && findConnection(sent.connectionId);
  if (!sent || !connection || sent.state === 'deleted') return;
  const isCurrent = () => findSent(id)?.last === sent.last && findSent(id)?.state === sent.state;
  changeSent(id, { stored: { kind: 'reading' } });
  let stored: Stored = { kind: 'unreadable', why: missing(sent, connection) };
  for (const { method, params, kind } of planReads(sent, connection)) {
    const reply = await call(connection, method, withTokens(method, params, connection.tokens), { kind, signal });
    if (!isCurrent()) return;
    if (signal?.aborted) return changeSent(id, { stored: null });
    const message = reply.outcome === 'result' ? findShown(reply.result, sent.messageId) : null;
    if (message?.deleted) return changeSent(id, { state: 'deleted', failed: null, stored: null });
    if (message) {
      stored = { kind: 'read', keyboard: message.keyboard };
      break;
    }
    stored = { kind: 'unreadable', why: reply.outcome === 'result' ? 'absent' : 'failed' };
  }
  changeSent(id, { stored });
}

/** The ways there are, the surest first. Of bots only some may read. */
function planReads(sent: SentMessage, connection: Connection): readonly PlannedCall[] {
  const { scopes } = connection;
  const dialog = ownDialog(sent, connection);
  const asBot = familyOf(sent.method).name === 'imbot.v2' && can(scopes, 'botSend');
  const asOwner = dialog !== '' && can(scopes, 'readBack');
  return [...(asBot ? [planBotRead(sent)] : []), ...(asOwner ? [planOwnRead(sent, dialog)] : [])];
}

/** Why there is no way. */
function missing(sent: SentMessage, connection: Connection): 'scope' | 'dialog' {
  return can(connection.scopes, 'readBack') && ownDialog(sent, connection) === '' ? 'dialog' : 'scope';
}

interface Shown {
  /** In the stored form; null when no keyboard is shown. */
  readonly keyboard: Json;
  readonly deleted: boolean;
}

/** A message in an answer of `im.dialog.messages.get` or `imbot.v2.Chat.Message.get`; null when it is not in it. */
export function findShown(result: Json, messageId: number): Shown | null {
  if (!isJsonObject(result)) return null;
  const list = isJsonList(result.messages) ? result.messages : [result.message ?? null];
  const message = list.find((one) => isJsonObject(one) && Number(one.id) === messageId);
  if (!isJsonObject(message)) return null;
  const params = isJsonObject(message.params) ? message.params : {};
  return { keyboard: params.KEYBOARD ?? null, deleted: params.IS_DELETED === 'Y' };
}
