import { findJsonError } from '../json/scan-json.ts';
import { placeAt } from '../json/text-place.ts';
import { nestsTooDeep } from './text/parse-json.ts';
import type { UnreadLanguage } from './text/reader-codes.ts';
import { type Remark, remark } from './text/remark.ts';
import type { RequestMatch } from './to-match.ts';

const SHOWN = 24;

/** What to tell when no keyboard was found: what was looked for and where reading stopped. */
export function nothingRemarks(text: string, stopped: number | null): readonly Remark[] {
  if (text.trim() === '') {
    return [remark('nothing-pasted', 'error', {})];
  }
  const at = stopped ?? text.search(/\S/);
  const { line, column } = placeAt(text, at);
  const near = text.slice(at, at + SHOWN * 2).split(/[\r\n]/)[0] ?? '';
  const shown = near.length > SHOWN ? `${near.slice(0, SHOWN - 1)}…` : near;
  return [remark('nothing-found', 'error', { line, column, near: shown.trim() }, at)];
}

/** What to tell of a program in a language that is not read. */
export function unreadRemark(text: string, language: UnreadLanguage): Remark {
  return remark('language-unread', 'error', { language }, text.search(/\S/));
}

/** What to tell of a text over the limit. */
export function tooLongRemark(): Remark {
  return remark('too-long', 'error', {});
}

/** What to tell when a request without a keyboard was found; the menu of a message is none. */
export function withoutKeyboardRemark(at: number, hasMenu: boolean): Remark {
  return remark(hasMenu ? 'menu-no-keyboard' : 'no-keyboard', 'warning', {}, at);
}

/** What to tell when the reader could not go on inside of what it took. */
export function stoppedRemark(text: string, stopped: number): Remark {
  const { line, column } = placeAt(text, stopped);
  return remark('stopped', 'warning', { line, column }, stopped);
}

/** What to tell when the text holds more than one keyboard; null when it does not. */
export function severalRemark(best: RequestMatch, count: number): Remark | null {
  return count < 2 ? null : remark('several-keyboards', 'info', { count }, best.from);
}

/** More of them tell nothing new of one keyboard. */
const MOST_EXPRESSIONS = 50;

/** Remarks with no more than 50 expressions among them, the first ones of the text; the last tells how many more there are. */
export function capExpressions(remarks: readonly Remark[]): readonly Remark[] {
  const isExpression = ({ code }: Remark): boolean => code === 'dynamic-expression';
  const expressions = remarks.filter(isExpression).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const next = expressions[MOST_EXPRESSIONS];
  if (next === undefined) return remarks;
  const more = remark('dynamic-expression', 'info', { more: expressions.length - MOST_EXPRESSIONS }, next.at);
  return [...remarks.filter((one) => !isExpression(one)), ...expressions.slice(0, MOST_EXPRESSIONS), more];
}

/** What to tell about a text that begins like JSON, but could be read as JavaScript only; null for anything else. */
export function lenientRemark(text: string, { kind, from }: RequestMatch): Remark | null {
  const isAlone = kind === 'javascript' && text.slice(0, from).trim() === '';
  if (!isAlone || !/^\s*[[{](?:\s*[[{])*\s*"[^"]*"\s*:/.test(text) || nestsTooDeep(text)) return null;
  const at = findJsonError(text);
  if (at === null) return null;
  return remark('pasted-not-json', 'warning', {}, at);
}
