import { type Json, type JsonObject, putAt } from '../json/json.ts';
import { getBotId } from '../keyboard/bot-id.ts';
import type { Design } from '../keyboard/design.ts';
import { findMethod, type Method, type Param } from './methods.ts';
import { writeKeyboard } from './write-keyboard.ts';

/**
 * What a design becomes as the parameters of its method, without the others that it came with and without any secret.
 */
export function writeParams(design: Design): JsonObject {
  const method = findMethod(design.method);
  return method.params.reduce<JsonObject>((params, param) => {
    const value = paramValue(design, method, param);
    return value === undefined ? params : putAt(params, method.paths[param], value);
  }, {});
}

function paramValue(design: Design, method: Method, param: Param): Json | undefined {
  switch (param) {
    case 'dialogId':
      return design.dialogId.trim();
    case 'messageId':
    case 'commandId':
      return toNumber(design[param]);
    case 'message':
      // An empty text would delete the message that is updated. The portal trims texts.
      return method.does === 'update' && design.message.trim() === '' ? undefined : design.message;
    case 'keyboard':
      return writeKeyboard(design.keyboard);
    case 'botId':
      return getBotId(design.keyboard) ?? (method.version === 2 ? '' : undefined);
  }
}

/** Digits typed by the user as the number they mean; anything else stays text. */
export function toNumber(text: string): number | string {
  const trimmed = text.trim();
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}
