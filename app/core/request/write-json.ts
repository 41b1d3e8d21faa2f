import type { Path } from '../json/issue.ts';
import type { Json } from '../json/json.ts';
import type { Style } from '../json/json-look.ts';
import type { Design } from '../keyboard/design.ts';
import { findMethod } from './methods.ts';
import { writeKeyboard } from './write-keyboard.ts';
import { writeRequest } from './write-request.ts';

/** What a JSON text holds: the value of KEYBOARD alone, or all parameters of the method. */
export type Scope = 'keyboard' | 'request';

/**
 * The design as JSON text, without any secret.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function writeJson(design: Design, scope: Scope, style: Style): string {
  const value: Json = scope === 'keyboard' ? writeKeyboard(design.keyboard) : writeRequest(design).params;
  return style === 'pretty' ? JSON.stringify(value, null, 2) : JSON.stringify(value);
}

/**
 * Where the keyboard stands in that JSON.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function keyboardPath(design: Design, scope: Scope): Path {
  return scope === 'keyboard' ? [] : findMethod(design.method).paths.keyboard;
}
