import type { Json } from '../../json/json.ts';
import { parseJson } from './parse-json.ts';

/** What a text of JSON, quoted once more or not, holds when that is a list or an object; anything else unchanged. */
export function fromText(value: Json): Json {
  if (typeof value !== 'string') return value;
  if (/^\s*[[{]/.test(value)) return parseJson(value) ?? value;
  const quoted = /^\s*"\s*[[{]/.test(value) ? parseJson(value) : undefined;
  return typeof quoted === 'string' ? (parseJson(quoted) ?? value) : value;
}
