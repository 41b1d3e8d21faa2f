import { isJsonObject, type Json, type JsonObject, wellFormed } from '../json/json.ts';

/**
 * The parameters as the body of a form: texts as they are, yes and no as Y and N, lists and objects as JSON, nothing for null.
 * A portal reads a JSON text in KEYBOARD, ATTACH and MENU as it reads the value itself; the methods of imbot.v2 do not read
 * their `fields` that way.
 */
export function writeFormBody(params: JsonObject): string {
  // Half of a character cannot be encoded.
  return Object.entries(wellFormed(params))
    .filter(([, value]) => value !== null)
    .map(([name, value]) => pair(encodeURIComponent(name), toText(value)))
    .join('&');
}

/**
 * The same for the methods of imbot.v2: what stands in `fields` is named in brackets, as `http_build_query` of PHP does it. Every
 * value is a text there, and an empty list or object is nothing.
 */
export function writeFieldsForm({ fields, ...params }: JsonObject): string {
  if (!isJsonObject(fields)) return writeFormBody(fields === undefined ? params : { ...params, fields });
  const pairs = Object.entries(wellFormed(fields)).flatMap(([name, value]) => {
    const key = `fields[${encodeURIComponent(name)}]`;
    return typeof value === 'boolean' ? [pair(key, toText(value))] : nestedPairs(key, value);
  });
  return [...(Object.keys(params).length === 0 ? [] : [writeFormBody(params)]), ...pairs].join('&');
}

function nestedPairs(key: string, value: Json): readonly string[] {
  if (value === null) return [];
  // Inside of a button PHP's own words for yes and no: a Y would turn on what `true` does not.
  if (typeof value === 'boolean') return [pair(key, value ? '1' : '0')];
  if (typeof value !== 'object') return [pair(key, String(value))];
  return Object.entries(value).flatMap(([name, one]) =>
    nestedPairs(`${key}[${encodeURIComponent(name)}]`, one as Json),
  );
}

function pair(key: string, value: string): string {
  return `${key}=${encodeURIComponent(value)}`;
}

function toText(value: Json): string {
  if (typeof value === 'boolean') return value ? 'Y' : 'N';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
