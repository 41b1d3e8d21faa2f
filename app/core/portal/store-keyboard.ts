import type { Json } from '../json.ts';
import type { StoreAnswer } from './store-answer.ts';
import { traceKeyboard } from './trace-keyboard.ts';

/**
 * What a portal answers to a request that carries a keyboard: what it stores, or the error it gives. `params` is the
 * whole body of the call; the method name may be in any case. Never throws.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function storeKeyboard(method: string, params: Json): StoreAnswer {
  return traceKeyboard(method, params).answer;
}
