import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { isLoneButton } from './find-keyboards.ts';
import { spansOf } from './text/spans.ts';
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
  const outer = inner.length === 0 ? [] : matches.filter(isSurelyKeyboard);
  const isPart = ({ from, to }: RequestMatch) =>
    outer.some((one) => one.from <= from && to <= one.to && isInText(one.written, from, to));
  return outer.length > 0 && inner.every(isPart);
}

/** Whether a stretch of what was pasted is a part of a text in this value. */
function isInText(value: Json, from: number, to: number): boolean {
  if (typeof value === 'string') return !isUnknownEntry(value);
  if (typeof value !== 'object' || value === null) return false;
  const [key] = [...spansOf(value)].find(([, span]) => span.key <= from && to <= span.to) ?? [];
  return key !== undefined && isInText((value as JsonObject)[key] ?? null, from, to);
}
