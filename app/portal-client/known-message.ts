import type { Design } from '../core/keyboard/design.ts';
import { familyOf } from '../core/request/method-family.ts';
import { isUpdate } from '../core/request/methods.ts';
import { toNumber } from '../core/request/write-params.ts';
import type { SentMessage } from './sent-store.ts';

/**
 * The number of the message that "Update" would change; null without one. What was typed counts where its field is in sight;
 * otherwise it is the chosen message, or the last one, of this connection and of methods that can change it.
 */
export function knownMessage(
  { method, messageId }: Design,
  connectionId: string | null,
  { messages, chosen }: { readonly messages: readonly SentMessage[]; readonly chosen: string | null },
): number | null {
  if (isUpdate(method) && messageId.trim() !== '') {
    const typed = toNumber(messageId);
    return typeof typed === 'number' && typed > 0 ? typed : null;
  }
  const family = familyOf(method);
  const own = messages.filter(
    (one) => one.connectionId === connectionId && familyOf(one.method) === family && one.state !== 'deleted',
  );
  return (own.find(({ id }) => id === chosen) ?? own[0])?.messageId ?? null;
}
