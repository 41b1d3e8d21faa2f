import { isJsonObject, type Json } from '../json/json.ts';
import { bareName, namedMethod, type ResultShape } from './methods.ts';

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

/** An id in an answer: digits without a zero in front, up to 2^53, as a number or as a text; null for anything else. */
export function readId(value: Json | undefined): number | null {
  if (typeof value === 'string' ? !/^[1-9]\d{0,15}$/.test(value) : typeof value !== 'number') return null;
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** The id of a new message in an answer, alone or as the `id` of an object; null without one. */
export function readMessageId(result: Json): number | null {
  return readId(isJsonObject(result) ? result.id : result);
}

/** Of methods that change something and carry no keyboard, what they answer when they have worked. */
const OTHERS: ReadonlyMap<string, ResultShape> = new Map([
  ['im.message.delete', 'true'],
  ['imbot.message.delete', 'true'],
  ['imbot.v2.chat.message.delete', 'done'],
  ['imbot.v2.command.unregister', 'done'],
  ['imbot.v2.bot.unregister', 'done'],
]);

/**
 * Whether an answer has the shape that the method gives when it has worked; anything else is no success, whatever it says. True
 * for methods that nothing is known of.
 */
export function fitsResult(method: string, result: Json): boolean {
  const shape = namedMethod(method)?.result ?? OTHERS.get(bareName(method).toLowerCase());
  if (shape === undefined) return true;
  const { key, isId } = RESULTS[shape];
  if (key !== null && !isJsonObject(result)) return false;
  if (key === null && isJsonObject(result)) return false;
  if (isId) return readMessageId(result) !== null;
  return (isJsonObject(result) ? result.result : result) === true;
}
