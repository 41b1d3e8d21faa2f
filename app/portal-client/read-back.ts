import { compareReadBack, type StoredDifference } from '../core/portal/validator/compare-read-back.ts';
import type { StoreAnswer } from '../core/portal/validator/store-answer.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import { familyOf } from '../core/request/method-family.ts';
import { namedMethod } from '../core/request/methods.ts';
import { call } from './call/call.ts';
import type { Connection } from './call/connection.ts';
import { can, findConnection } from './connection-store.ts';
import { ownDialog } from './message-link.ts';
import { type PlannedCall, planBotRead, planOwnRead, withTokens } from './plan-call.ts';
import { changeSent, findSent, type SentMessage, type Stored } from './sent-store.ts';
import { findShown } from './shown-message.ts';

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

/**
 * The ways there are, the surest first: of bots only those of the types supervisor and personal may read, the owner of the webhook
 * may in each dialog of their own.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
 */
function planReads(sent: SentMessage, connection: Connection): readonly PlannedCall[] {
  const { scopes } = connection;
  const dialog = ownDialog(sent, connection);
  const asBot = familyOf(sent.method).name === 'imbot.v2' && can(scopes, 'botSend');
  const asOwner = dialog !== '' && can(scopes, 'readBack');
  return [...(asOwner ? [planOwnRead(sent, dialog)] : []), ...(asBot ? [planBotRead(sent)] : [])];
}

/** Why there is no way. */
function missing(sent: SentMessage, connection: Connection): 'scope' | 'dialog' {
  return can(connection.scopes, 'readBack') && ownDialog(sent, connection) === '' ? 'dialog' : 'scope';
}

/**
 * What reading back has shown. `exact`: as predicted. `other`: not as predicted, and how. `untouched`: the last call left the
 * keyboard that was there before, which nobody predicted. `unshown`: a keyboard is predicted, but none is shown, which may mean
 * that the portal does not show any. `forgotten`: what was sent is not known any more.
 */
type ReadBackVerdict =
  | { readonly kind: 'exact'; readonly buttons: number }
  | { readonly kind: 'other'; readonly predicted: StoreAnswer; readonly differences: readonly StoredDifference[] }
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unshown' | 'forgotten' };

/** Holds what the portal shows against what is predicted of the last call; null when nothing was read. */
export function judgeReadBack({ last, stored }: Pick<SentMessage, 'last' | 'stored'>): ReadBackVerdict | null {
  if (stored?.kind !== 'read') return null;
  if (last === null) return { kind: 'forgotten' };
  const predicted = storeKeyboard(last.method, last.params);
  const isUpdate = namedMethod(last.method)?.does === 'update';
  const { outcome } = predicted;
  if (isUpdate && (outcome === 'ignored' || outcome === 'no-keyboard')) return { kind: 'untouched' };
  const entries = predicted.outcome === 'stored' ? predicted.buttons : [];
  if (stored.keyboard === null && entries.length > 0) return { kind: 'unshown' };
  const differences = compareReadBack(entries, stored.keyboard);
  if (differences.length > 0) return { kind: 'other', predicted, differences };
  return { kind: 'exact', buttons: entries.filter(({ TYPE }) => TYPE === 'BUTTON').length };
}
