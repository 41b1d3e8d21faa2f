import type { JsonObject } from '../json.ts';
import type { Design } from '../keyboard/design.ts';
import type { MethodName } from './method-name.ts';
import { findMethod } from './methods.ts';

/** A call ready to be sent: the method and its parameters, without any secret. */
export interface Request {
  readonly method: MethodName;
  readonly params: JsonObject;
}

/**
 * The whole request of the design's method.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function writeRequest(design: Design): Request {
  return { method: design.method, params: findMethod(design.method).write(design) };
}
