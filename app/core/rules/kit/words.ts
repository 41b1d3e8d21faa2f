import type { Json } from '../../json/json.ts';

const LONGEST = 32;

/** A value as it stands in JSON, short enough for a sentence. */
export function showValue(value: Json): string {
  // Enough of a long text to know it by: a list of thousands need not be written out first.
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST * 2)) : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
