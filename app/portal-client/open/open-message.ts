import { setBotId } from '../../core/keyboard/bot-id.ts';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { unstoreKeyboard } from '../../core/portal/validator/unstore-keyboard.ts';
import { FAMILIES, familyOf, type MethodFamily } from '../../core/request/method-family.ts';
import { readId } from '../../core/request/method-result.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { variablesOf } from '../../core/variables/list-variables.ts';
import type { Connection } from '../call/connection.ts';
import { stopLiveUpdate } from '../live-update.ts';
import { botOf, planUpdate } from '../plan-call.ts';
import { addSent, findSent, type SentMessage, sentId, sentStore } from '../sent-store.ts';
import type { ShownMessage } from '../shown-message.ts';
import { type Author, storedEntries } from './read-messages.ts';

type FamilyName = MethodFamily['name'];

/**
 * As what a message is opened. `change`: bound to the message, by methods that can change it. `copy`: as a new message, since nobody
 * but its author, or the bot, can change it.
 */
export type OpenAs =
  | { readonly kind: 'change'; readonly family: FamilyName; readonly botId: number | null; readonly why: OpenReason }
  | { readonly kind: 'copy' };

/**
 * Why by these methods. `own`: the owner of the webhook wrote it; `known`: it was sent from here by them; of a bot, that its token or
 * its CLIENT_ID was given here, or that neither was.
 */
export type OpenReason = 'own' | 'known' | 'token' | 'client' | 'neither';

/** As what a message can be opened through this connection. */
export function planOpening(
  connection: Connection,
  { id, authorId }: ShownMessage,
  authors: ReadonlyMap<number, Author>,
): OpenAs {
  const sent = findSent(sentId(connection.id, id));
  if (sent) return { kind: 'change', family: familyOf(sent.method).name, botId: sent.botId, why: 'known' };
  if (authorId === null) return { kind: 'copy' };
  if (authorId === ownerOf(connection)) return { kind: 'change', family: 'im', botId: null, why: 'own' };
  if (!authors.get(authorId)?.isBot) return { kind: 'copy' };
  const { botToken, clientId } = connection.tokens;
  const why = botToken !== '' ? 'token' : clientId !== '' ? 'client' : 'neither';
  return { kind: 'change', family: why === 'client' ? 'imbot' : 'imbot.v2', botId: authorId, why };
}

/** The methods of a family of this name. */
export function familyNamed(name: FamilyName): MethodFamily {
  return FAMILIES.find((family) => family.name === name) as MethodFamily;
}

/** For how long the methods of version 1 change a message, in milliseconds: three days. */
const CHANGEABLE = 259_200_000;

/** Whether a portal refuses to change the message by methods of this family because of its age. */
export function isTooOld({ at }: ShownMessage, family: FamilyName, now: number): boolean {
  return family !== 'imbot.v2' && at !== null && now - at > CHANGEABLE;
}

/** The message as a design: what the portal had added is left out, and braces in it are text, since no program fills them. */
export function designOf(connection: Connection, dialogId: string, message: ShownMessage, as: OpenAs): Design {
  const entries = storedEntries(message.keyboard);
  const bare = newDesign(message.text);
  const keyboard = entries.length === 0 ? bare.keyboard : readKeyboard(unstoreKeyboard(entries)).document;
  // To whom a copy goes has to be chosen: others may be in the chat.
  if (as.kind === 'copy') return asText({ ...bare, keyboard });
  return asText({
    ...bare,
    method: familyNamed(as.family).update,
    dialogId: dialogAsAuthor(connection, dialogId, as.botId),
    messageId: String(message.id),
    keyboard: as.botId === null ? keyboard : setBotId(keyboard, as.botId),
  });
}

/**
 * Puts an opened message into the list of those that are followed up, as if it had been sent from here: it can be updated, kept in
 * step and read back at once. Another message stops being kept in step, since it would become this one; gives its number, or null.
 */
export function bindMessage(connection: Connection, message: ShownMessage, design: Design): number | null {
  const { live } = sentStore.getState();
  const stopped = live && findSent(live.id);
  stopLiveUpdate();
  const id = sentId(connection.id, message.id);
  const { method, params } = planUpdate(design, message.id);
  const known = findSent(id);
  const fresh: SentMessage = {
    id,
    connectionId: connection.id,
    messageId: message.id,
    dialogId: design.dialogId,
    method: design.method,
    botId: known ? known.botId : botOf(design),
    made: false,
    last: { method, params },
    at: Date.now(),
    state: 'opened',
    busy: false,
    failed: null,
    stored: { kind: 'read', keyboard: message.keyboard },
  };
  addSent(known ? { ...fresh, method: known.method, made: known.made } : fresh);
  return stopped?.messageId ?? null;
}

/** The number of the webhook's owner; null while it is not known. */
function ownerOf({ owner, gate }: Connection): number | null {
  return owner?.id ?? (gate.kind === 'webhook' ? readId(gate.webhook.user) : null);
}

/** A bot calls its dialogue with the owner by the owner's number, the owner by the bot's; all other dialogs are called alike. */
function dialogAsAuthor(connection: Connection, dialogId: string, botId: number | null): string {
  return botId === null || !/^\d+$/.test(dialogId) ? dialogId : String(ownerOf(connection) ?? '');
}

function asText(design: Design): Design {
  const { variables } = variablesOf(design);
  if (variables.length === 0) return design;
  return { ...design, variables: Object.fromEntries(variables.map(({ name }) => [name, { isText: true }])) };
}
