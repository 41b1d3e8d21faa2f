import { findJsonError } from '../wire/find-json-error.ts';
import { nestsTooDeep } from './parse-json.ts';
import { type Remark, remark } from './remark.ts';
import type { Draft } from './to-draft.ts';

/** What to tell about a text that begins like JSON, but could be read as JavaScript only; null for anything else. */
export function lenientRemark(text: string, { kind, from }: Draft): Remark | null {
  const isAlone = kind === 'javascript' && text.slice(0, from).trim() === '';
  if (!isAlone || !/^\s*[[{](?:\s*[[{])*\s*"[^"]*"\s*:/.test(text) || nestsTooDeep(text)) return null;
  const at = findJsonError(text);
  if (at === null) return null;
  const en = 'From here on this is no valid JSON, and a portal would not read it. It was read as JavaScript.';
  const ru = 'Начиная отсюда это не JSON, и портал такое не прочитает. Текст прочитан как JavaScript.';
  return remark('not-json', 'warning', en, ru, at);
}
