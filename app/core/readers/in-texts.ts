import { isJsonList, isJsonObject, type Json, objectOf } from '../json/json.ts';
import { isLoneButton, ownKey } from './find-keyboards.ts';
import { type EntrySpan, spanOf } from './text/spans.ts';
import type { RequestMatch } from './to-match.ts';

/** Whether a keyboard was found; data that has texts like buttons is none. */
export function isSurelyKeyboard({ keyboard }: RequestMatch): boolean {
  const list = keyboard?.BUTTONS;
  return isJsonList(list) && list.some((entry) => isJsonObject(entry) && isLoneButton(entry));
}

/** Where the texts of keyboards stand: the parameters of their commands, the messages around them. */
export function textsOfKeyboards(matches: readonly RequestMatch[]): readonly EntrySpan[] {
  return matches.filter(isSurelyKeyboard).flatMap(({ written, value = null }) => textsIn([written, value]));
}

/** What one reading found, without what begins in texts of keyboards of another one. The same list where nothing does. */
export function outside(matches: readonly RequestMatch[], others: readonly RequestMatch[]): readonly RequestMatch[] {
  const texts = matches.length === 0 ? [] : textsOfKeyboards(others);
  const left = matches.filter(({ from }) => !isIn(texts, from));
  return left.length === matches.length ? matches : left;
}

/** Whether an offset lies in one of these stretches. */
export function isIn(spans: readonly EntrySpan[], at: number): boolean {
  return spans.some(({ key, to }) => key <= at && at < to);
}

/** Where the message and the keyboard of a request stand: what is in them is said to a person. */
export function placesOfSaid({ written, value = null, keyboardRange, isRequest }: RequestMatch): readonly EntrySpan[] {
  const { fields = null } = objectOf(written);
  const messages = [written, fields].map((one) => spanOf(one, ownKey(objectOf(one), 'MESSAGE') ?? ''));
  const [from, to] = keyboardRange;
  const keyboard = isRequest ? [{ key: from, from, to }] : [];
  return [...messages.filter((span) => span !== null), ...keyboard, ...textsIn([value])];
}

/** Where the plain texts in a value stand. What code has put together stands elsewhere than its parts. */
function textsIn(value: Json): readonly EntrySpan[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, Json]) => {
    if (typeof inner !== 'string') return textsIn(inner);
    const span = inner.includes('{{') ? null : spanOf(value, key);
    return span === null ? [] : [span];
  });
}
