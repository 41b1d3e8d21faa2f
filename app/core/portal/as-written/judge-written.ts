import { isJsonObject, type Json } from '../../json/json.ts';
import { bareName } from '../../request/methods.ts';
import { refuseEarly } from '../validator/refuse-early.ts';
import type { Outcome } from '../validator/store-answer.ts';
import { storeMethod } from '../validator/store-methods.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';

/** A request as it stands in a text, before anything is moved, renamed or opened. */
export interface WrittenRequest {
  /** As the call or the address names it; else as it was guessed (`isGuessed`); null when neither is possible. */
  readonly method: string | null;
  readonly isGuessed: boolean;
  /** Key for key; a secret is replaced by a mark, which counts as present. A keyboard that stood alone is the whole value. */
  readonly params: Json;
}

/**
 * What a portal answers to a request exactly as it is written; null where there is no request, or its method carries no keyboard.
 * `needsToken`: the text shows that it is a call of a webhook.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function judgeWritten(
  { method, params }: WrittenRequest,
  needsToken: boolean,
): { readonly outcome: Outcome; readonly error: string | null } | null {
  const name = method === null ? '' : bareName(method);
  if (storeMethod(name) === null || !isJsonObject(params)) return null;
  return { outcome: storeKeyboard(name, params).outcome, error: refuseEarly(name, params, needsToken) };
}
