import { isJsonObject, type Json } from '../json/json.ts';
import { namedMethod, type ResultShape } from './methods.ts';

/** What a method answers in `result`, when it has worked. */
export interface MethodResult {
  /** As a type of TypeScript. */
  readonly type: string;
  /** The key of the object that what counts stands under; null when it stands alone. */
  readonly key: 'id' | 'result' | null;
  /** Whether it is the id of a message; otherwise it is true. */
  readonly isId: boolean;
}

const RESULTS: Readonly<Record<ResultShape, MethodResult>> = {
  id: { type: 'number', key: null, isId: true },
  sent: { type: '{ id: number; uuidMap: Record<string, number> }', key: 'id', isId: true },
  true: { type: 'boolean', key: null, isId: false },
  done: { type: '{ result: boolean }', key: 'result', isId: false },
};

/**
 * What to expect of the answer to a method; a bare true of one that is not known.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function findResult(method: string): MethodResult {
  return RESULTS[namedMethod(method)?.result ?? 'true'];
}

/** The id of a new message in an answer: a number above 0, alone or as the `id` of an object; null without one. */
export function readMessageId(result: Json): number | null {
  const id = isJsonObject(result) ? result.id : result;
  const number = typeof id === 'string' ? Number(id) : id;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/**
 * Whether an answer has the shape that the method gives when it has worked; anything else is no success, whatever it says.
 */
export function fitsResult(method: string, result: Json): boolean {
  const { key, isId } = findResult(method);
  if (key !== null && !isJsonObject(result)) return false;
  if (key === null && isJsonObject(result)) return false;
  if (isId) return readMessageId(result) !== null;
  return (isJsonObject(result) ? result.result : result) === true;
}
