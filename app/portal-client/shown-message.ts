import { isJsonList, isJsonObject, type Json, type JsonObject, objectOf } from '../core/json/json.ts';
import { readId } from '../core/request/method-result.ts';

/** A message as a portal shows it. */
export interface ShownMessage {
  readonly id: number;
  /** Null for a message of the system. */
  readonly authorId: number | null;
  /** Milliseconds since 1970; null when it is not told. */
  readonly at: number | null;
  readonly text: string;
  /** In the stored form; null when no keyboard is shown. */
  readonly keyboard: Json;
  readonly deleted: boolean;
}

/** The messages in an answer of `im.dialog.messages.get` or `imbot.v2.Chat.Message.get`, in its order. */
export function listShown(result: Json): readonly ShownMessage[] {
  const { messages, message } = objectOf(result);
  const list = isJsonList(messages) ? messages : [message ?? null];
  return list.flatMap((one) => (isJsonObject(one) ? readShown(one) : []));
}

/** The message of this number in such an answer; null when it is not in it. */
export function findShown(result: Json, messageId: number): ShownMessage | null {
  return listShown(result).find(({ id }) => id === messageId) ?? null;
}

function readShown(message: JsonObject): readonly ShownMessage[] {
  const id = readId(message.id);
  if (id === null) return [];
  const params = objectOf(message.params);
  const at = typeof message.date === 'string' ? Date.parse(message.date) : Number.NaN;
  return [
    {
      id,
      authorId: readId(message.author_id ?? message.authorId),
      at: Number.isNaN(at) ? null : at,
      text: typeof message.text === 'string' ? message.text : '',
      keyboard: params.KEYBOARD ?? null,
      deleted: params.IS_DELETED === 'Y',
    },
  ];
}
