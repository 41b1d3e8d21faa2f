import { resultType } from './result-type.ts';

/** What a method answers in `result`. */
export interface Result {
  /** The key of the object that it stands under, if it does. */
  readonly key: 'id' | 'result' | null;
  /** Whether it is the id of a message; otherwise it is true. */
  readonly isId: boolean;
}

/**
 * What to show of the answer to a method: the id of the new message, or that it worked.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function findResult(method: string): Result {
  const type = resultType(method);
  const key = /^\{ (id|result):/.exec(type)?.[1] as 'id' | 'result' | undefined;
  return { key: key ?? null, isId: type === 'number' || key === 'id' };
}
