import type { Design, MethodName } from '../core/keyboard/design.ts';
import { familyOf } from '../core/request/method-family.ts';
import { isUpdate } from '../core/request/methods.ts';
import { toNumber } from '../core/request/write-params.ts';
import { withSamples } from './fill-samples.ts';
import type { SentMessage } from './sent-store.ts';

/** What is sent: a new message, or a change of the one with this number. */
export type SendMode = { readonly kind: 'new' } | { readonly kind: 'update'; readonly messageId: number };

/** Which method carries a new message of this design: an answer when it is made for one. */
export function newMethod(method: MethodName): MethodName {
  const { answer, add } = familyOf(method);
  return method === answer ? answer : add;
}

/** The design as it goes out; the very same object where it can be, since what is known of a design is kept by it. */
export function designFor(design: Design, mode: SendMode): Design {
  const method = mode.kind === 'update' ? familyOf(design.method).update : newMethod(design.method);
  const messageId = mode.kind === 'update' ? String(mode.messageId) : design.messageId;
  return method === design.method && messageId === design.messageId ? design : { ...design, method, messageId };
}

/**
 * The number of the message that "Update" would change; null without one. What was typed counts where its field is in sight;
 * otherwise it is the chosen message, or the last one, of this connection and of methods that can change it.
 */
export function knownMessage(
  design: Design,
  connectionId: string | null,
  { messages, chosen }: { readonly messages: readonly SentMessage[]; readonly chosen: string | null },
): number | null {
  const { method, messageId } = withSamples(design);
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
