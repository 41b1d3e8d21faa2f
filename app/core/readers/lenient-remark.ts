import { findJsonError } from '../json/find-json-error.ts';
import { nestsTooDeep } from './text/parse-json.ts';
import { type Remark, remark } from './text/remark.ts';
import type { RequestMatch } from './to-draft.ts';

/** What to tell about a text that begins like JSON, but could be read as JavaScript only; null for anything else. */
export function lenientRemark(text: string, { kind, from }: RequestMatch): Remark | null {
  const isAlone = kind === 'javascript' && text.slice(0, from).trim() === '';
  if (!isAlone || !/^\s*[[{](?:\s*[[{])*\s*"[^"]*"\s*:/.test(text) || nestsTooDeep(text)) return null;
  const at = findJsonError(text);
  if (at === null) return null;
  return remark('pasted-not-json', 'warning', {}, at);
}
