import { isJsonList, isJsonObject, type Json } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { isLoneButton } from './find-keyboards.ts';
import { type EntrySpan, spanOf } from './text/spans.ts';
import type { RequestMatch } from './to-match.ts';

interface Found {
  readonly matches: readonly RequestMatch[];
}

/** Whether a keyboard was found; data that has texts like buttons is none. */
export function isSurelyKeyboard({ keyboard }: RequestMatch): boolean {
  const list = keyboard?.BUTTONS;
  return isJsonList(list) && list.some((entry) => isJsonObject(entry) && isLoneButton(entry));
}

/** Whether all that one reading found stands in texts of keyboards of the other: in the parameters of a command, in a message. */
export function isInTexts({ matches: inner }: Found, { matches }: Found): boolean {
  if (inner.length === 0) return false;
  const texts = matches.filter(isSurelyKeyboard).flatMap(({ written, value = null }) => textsIn([written, value]));
  return inner.every((one) => texts.some(({ key, to }) => key <= one.from && one.to <= to));
}

/** Where the texts in a value stand. What code has put together stands elsewhere than its parts. */
function textsIn(value: Json): readonly EntrySpan[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, Json]) => {
    if (typeof inner !== 'string') return textsIn(inner);
    const span = isUnknownEntry(inner) ? null : spanOf(value, key);
    return span === null ? [] : [span];
  });
}
