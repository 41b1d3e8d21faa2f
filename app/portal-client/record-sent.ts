import type { Json } from '../core/json/json.ts';
import type { Design, MethodName } from '../core/keyboard/design.ts';
import { readMessageId } from '../core/request/method-result.ts';
import type { Connection } from './call/connection.ts';
import { botOf, type PlannedCall } from './plan-call.ts';
import { readBack } from './read-back.ts';
import type { SendMode } from './send-mode.ts';
import { addSent, changeSent, findSent, sentId, sentStore } from './sent-store.ts';

/**
 * Notes what a call that went well has done, and asks the portal what it holds now. Gives the number of the message; null when the
 * method does not tell it, as the answers to commands do.
 */
export function recordSent(
  connection: Connection,
  design: Design,
  planned: PlannedCall & { readonly method: MethodName },
  mode: SendMode,
  result: Json,
): number | null {
  const messageId = mode.kind === 'update' ? mode.messageId : readMessageId(result);
  if (messageId === null) return null;
  const id = sentId(connection.id, messageId);
  const { method, params } = planned;
  const made = mode.kind === 'new';
  const change = {
    last: { method, params },
    at: Date.now(),
    state: made ? ('sent' as const) : ('updated' as const),
    busy: false,
    failed: null,
    stored: null,
  };
  if (findSent(id)) {
    changeSent(id, change);
    sentStore.setState({ chosen: id });
  } else {
    // An update names no dialog: what stands in the design may be another one.
    const dialogId = made ? design.dialogId.trim() : '';
    addSent({ id, connectionId: connection.id, messageId, dialogId, method, botId: botOf(design), made, ...change });
  }
  void readBack(id);
  return messageId;
}
