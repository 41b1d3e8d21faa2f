import { deepest } from '../code/plain-value.ts';
import type { Candidate, Reader } from '../text/reading.ts';
import type { Remark } from '../text/remark.ts';
import { closeLevel, type Dump, type DumpLevel, newLevel, putDumped } from './dump-level.ts';
import { readVarDump } from './read-var-dump.ts';

/** What opens a list or object; `Array` may have lost its line feed on a web page. */
const opening = /(?:\bArray|\b[\\\w]{1,200} Object)\s*\((?=\s*(?:\[|\)|$))/y;
const key = /\s*\[([^\]\n]{0,200})\] => ?/y;
const closing = /\s*\)/y;
/** The end of a text value: the next key or a closing bracket, each behind a blank. */
const next = /\s(?:\[[^\]\n]{0,200}\] =>|\)(?=\s|$))/g;

/** Reads what print_r and var_dump of PHP write. print_r does not tell numbers from texts: its values are texts. */
export const readPrintR: Reader = (text) => {
  const dumped = readVarDump(text);
  if (dumped.candidates.length > 0) return dumped;
  const candidates: Candidate[] = [];
  let stopped: number | null = null;
  for (const match of text.matchAll(/(\[([^\]\n]{0,200})\] => ?)?\b(?:Array|[\\\w]{1,200} Object)\s*\(/g)) {
    const from = match.index + (match[1]?.length ?? 0);
    if (from < (candidates.at(-1)?.to ?? 0)) continue;
    const read = readArray(text, from);
    if (read === null) continue;
    const name = match[2] === undefined ? null : cleanKey(match[2]);
    const { value, to, remarks } = read;
    const told = remarks.length === 0 ? {} : { remarks };
    candidates.push({ kind: 'php-dump', value, method: null, name, from, to, ...told });
    if (!read.closed) stopped ??= read.to;
  }
  return { candidates, remarks: [], stopped };
};

/** Follows one dump from its first bracket to the last, without recursion: dumps may be torn at any place. */
function readArray(text: string, from: number): Dump | null {
  let at = past(opening, text, from);
  if (at < 0) return null;
  const remarks: Remark[] = [];
  const levels: DumpLevel[] = [newLevel('', from, from)];
  // Behind the last thing that could be read every level ends: nobody looks there once more for each.
  let torn = false;
  for (;;) {
    const level = levels.at(-1);
    if (level === undefined) return null;
    const end: number = torn ? -1 : past(closing, text, at);
    key.lastIndex = at;
    const name: string | undefined = torn || end >= 0 ? undefined : key.exec(text)?.[1];
    torn ||= end < 0 && name === undefined;
    if (end < 0 && name !== undefined) {
      const keyAt = text.indexOf('[', at);
      at = key.lastIndex;
      const inner = past(opening, text, at);
      if (inner >= 0) {
        levels.push(newLevel(cleanKey(name), keyAt, at));
        at = inner;
      } else {
        const stop = endOfText(text, at);
        const value = text.slice(at, stop).trimEnd();
        putDumped(level, cleanKey(name), value, { key: keyAt, from: at, to: at + value.length }, text, remarks);
        at = stop;
      }
      continue;
    }
    levels.pop();
    const value = levels.length > deepest ? null : closeLevel(level);
    const outer = levels.at(-1);
    if (end >= 0) at = end;
    if (outer === undefined) return { value, to: at, closed: end >= 0, remarks };
    putDumped(outer, level.key, value, { key: level.keyAt, from: level.from, to: at }, text, remarks);
  }
}

function endOfText(text: string, at: number): number {
  next.lastIndex = Math.max(at - 1, 0);
  const match = next.exec(text);
  return match === null ? text.length : Math.max(at, match.index);
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** `name:protected` and `name:Class:private` of an object are its field `name`. */
function cleanKey(name: string): string {
  return name.replace(/:(?:protected|(?:[\\\w]+:)?private)$/, '');
}
