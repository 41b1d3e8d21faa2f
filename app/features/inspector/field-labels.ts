import type { Json } from '../../core/json.ts';
import { findField } from '../../core/wire/fields.ts';

/** What the pointer tells about a field: its name on the wire and its meaning. */
export function fieldTitle(name: string, language: 'en' | 'ru'): string {
  const meaning = findField(name)?.meaning[language];
  return meaning ? `${name}: ${meaning}` : name;
}

/** A value that the portal does not take, for a sentence about it. */
export function quoted(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
