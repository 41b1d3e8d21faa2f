import { isJsonList, isJsonObject, type Json, objectOf } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { isLoneButton, ownKey } from './find-keyboards.ts';
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

/** Whether a place of what was pasted lies in the message or in the keyboard of a request: what stands there is said to a person. */
export function isSaid({ written, value = null, keyboardRange, isRequest }: RequestMatch, at: number): boolean {
  const { fields = null } = objectOf(written);
  const message = [written, fields].map((one) => spanOf(one, ownKey(objectOf(one), 'MESSAGE') ?? ''));
  const keyboard = isRequest ? { key: keyboardRange[0], to: keyboardRange[1] } : null;
  return [...message, keyboard, ...textsIn([value])].some((span) => span !== null && span.key <= at && at < span.to);
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
