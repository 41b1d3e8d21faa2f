import { type Json, type JsonObject, wellFormed } from '../json/json.ts';

/**
 * The parameters as the body of a form: texts as they are, yes and no as Y and N, lists and objects as JSON, nothing for null.
 * A portal reads a JSON text in KEYBOARD, ATTACH and MENU as it reads the value itself; the methods of imbot.v2 do not read
 * their `fields` that way.
 */
export function writeFormBody(params: JsonObject): string {
  // Half of a character cannot be encoded.
  return Object.entries(wellFormed(params))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(toText(value))}`)
    .join('&');
}

function toText(value: Json): string {
  if (typeof value === 'boolean') return value ? 'Y' : 'N';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
