import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';

/** A text as a method takes it: numbers count as text; a list, an object or a boolean does not. */
export function paramText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether a switch is on, as JSON says it, as a form says it, or as `Y`. */
export function isYes(value: Json | undefined): boolean {
  return value === true || ['Y', 'y', '1', 'true'].includes(paramText(value));
}

/**
 * `fields` of an imbot.v2 call under upper-case names: `replyId` becomes `REPLY_ID`, and so `KEYBOARD` becomes `K_EY_BO_AR_D`, which
 * nobody reads. Only the first level is renamed. Null when they are no object.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function upperFields(fields: Json | undefined): JsonObject | null {
  if (!isJsonObject(fields)) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.replace(/(.)([A-Z])/g, '$1_$2').toUpperCase(), value]),
  );
}

/** Texts by language, as in the title of a command; anything else is left out. */
export function textsOf(value: Json | undefined): { readonly [language: string]: string } {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([language, text]) =>
      typeof text === 'string' && text !== '' ? [[language, text] as const] : [],
    ),
  );
}

/** A date as a portal writes it. `at` in milliseconds. */
export function isoDate(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}+00:00`;
}

/** `LIMIT` or `limit`: between 1 and the most, the usual one when it is absent or makes no sense. */
export function limitOf(value: number, usual: number, most: number): number {
  return value < 1 ? usual : Math.min(value, most);
}

/**
 * The parameters with upper-case names, as the first-generation methods see them. Nested names stay: there case counts.
 * Of two names that differ only in case the last one wins.
 */
export function upperNames(params: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toUpperCase(), value]));
}
