import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../core/json/json.ts';
import { readId } from '../../core/request/method-result.ts';

/** The objects of a list, or of a map: PHP writes either, and an empty map as a list. Anything else holds none. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  if (isJsonList(value)) return value.filter(isJsonObject);
  return isJsonObject(value) ? Object.values(value).filter(isJsonObject) : [];
}

/** A text, or a number as text; '' for anything else. */
export function plainText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** An id as text, '' for anything else. */
export function idText(value: Json | undefined): string {
  return String(readId(value) ?? '');
}

/** Whether a switch is on or off, in any of the ways portals say it; null when it is neither. */
export function switchOf(value: Json | undefined): boolean | null {
  if (value === true || value === 'Y' || value === 'true') return true;
  return value === false || value === 'N' || value === 'false' ? false : null;
}
