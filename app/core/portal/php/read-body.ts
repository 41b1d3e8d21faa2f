import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { readForm } from './read-form.ts';

/**
 * The parameters of a request: those of the query, overwritten by those of the body. JSON that cannot be read counts as no
 * parameters at all, and so does a body of any type but JSON and form: that is why a portal answers MESSAGE_EMPTY to it.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function readBody(query: string, contentType: string, body: string): JsonObject {
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  const sent = type === 'application/json' ? readJson(body) : {};
  const form = type === 'application/x-www-form-urlencoded' ? readForm(body) : {};
  return { ...readForm(query), ...form, ...sent };
}

function readJson(body: string): JsonObject {
  try {
    const value = JSON.parse(body) as Json;
    if (isJsonObject(value)) return value;
    return isJsonList(value) ? Object.fromEntries(value.entries()) : {};
  } catch {
    return {};
  }
}
