import { isJsonList, type Json, type JsonObject, objectOf } from '../../core/json/json.ts';
import { readId } from '../../core/request/method-result.ts';
import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import type { FailedCall } from '../call/read-answer.ts';
import { objectsOf, plainText, switchOf } from '../directory/read-values.ts';
import { planOwnRead } from '../plan-call.ts';
import { listShown, type ShownMessage } from '../shown-message.ts';

/** The method by which the owner of the webhook reads messages; a bot of an ordinary type cannot. */
export const READ_METHOD = 'im.dialog.messages.get';
/** Messages that a portal gives at once. */
const PAGE = 50;

/** Who wrote a message, as the portal tells it. */
export interface Author {
  readonly name: string;
  readonly isBot: boolean;
}

/** Some messages of a dialog, the newest first. */
export interface MessagePage {
  readonly messages: readonly ShownMessage[];
  readonly authors: ReadonlyMap<number, Author>;
  /** Whether there may be earlier ones. */
  readonly hasMore: boolean;
}

/** What came of reading; null when it was given up. */
type Read<Result> = Result | { readonly failure: FailedCall } | null;

/**
 * Reads the last messages of a dialog, or those before the message of this number.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
 */
export async function readMessages(
  connection: Connection,
  dialogId: string,
  before: number | null,
  signal: AbortSignal,
): Promise<Read<MessagePage>> {
  const params: JsonObject = { DIALOG_ID: dialogId, ...(before === null ? {} : { LAST_ID: before }), LIMIT: PAGE };
  const reply = await call(connection, READ_METHOD, params, { kind: 'read', signal });
  if (signal.aborted) return null;
  if (reply.outcome !== 'result') return { failure: reply };
  const messages = listShown(reply.result).toSorted((a, b) => b.id - a.id);
  return { messages, authors: readAuthors(reply.result), hasMore: messages.length >= PAGE };
}

/** Reads one message of a dialog; it is alone on the page, which is empty when the dialog does not show it. */
export async function readMessage(
  connection: Connection,
  dialogId: string,
  messageId: number,
  signal: AbortSignal,
): Promise<Read<MessagePage>> {
  const { method, params, kind } = planOwnRead({ messageId }, dialogId);
  const reply = await call(connection, method, params, { kind, signal });
  if (signal.aborted) return null;
  if (reply.outcome !== 'result') return { failure: reply };
  // Where it is missing the portal shows the one that follows.
  const messages = listShown(reply.result).filter(({ id }) => id === messageId);
  return { messages, authors: readAuthors(reply.result), hasMore: false };
}

/** Whether a message has buttons to open. */
export function hasKeyboard({ keyboard, deleted }: ShownMessage): boolean {
  return !deleted && storedEntries(keyboard).length > 0;
}

/** The entries of a keyboard as a portal shows it; none of anything else. */
export function storedEntries(keyboard: Json): readonly Json[] {
  const list = isJsonList(keyboard) ? keyboard : objectOf(keyboard).BUTTONS;
  return isJsonList(list) ? list : [];
}

function readAuthors(result: Json): ReadonlyMap<number, Author> {
  const authors = new Map<number, Author>();
  for (const user of objectsOf(objectOf(result).users)) {
    const id = readId(user.id);
    const isBot = switchOf(user.bot) === true || plainText(user.type) === 'bot';
    if (id !== null) authors.set(id, { name: plainText(user.name), isBot });
  }
  return authors;
}
