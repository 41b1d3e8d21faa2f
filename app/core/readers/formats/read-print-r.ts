import type { Json } from '../../json/json.ts';
import { deepest } from '../code/plain-value.ts';
import type { Candidate, Reader } from '../text/reading.ts';
import { listedJson, readVarDump } from './read-var-dump.ts';

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
    candidates.push({ kind: 'php-dump', value: read.value, method: null, name, from, to: read.to });
    if (!read.closed) stopped ??= read.to;
  }
  return { candidates, remarks: [], stopped };
};

interface Level {
  readonly entries: [string, Json][];
  /** The key under which it stands in the level around it. */
  readonly key: string;
}

/** Follows one dump from its first bracket to the last, without recursion: dumps may be torn at any place. */
function readArray(text: string, from: number): { value: Json; to: number; closed: boolean } | null {
  let at = past(opening, text, from);
  if (at < 0) return null;
  const levels: Level[] = [{ entries: [], key: '' }];
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
      at = key.lastIndex;
      const inner = past(opening, text, at);
      if (inner >= 0) {
        levels.push({ entries: [], key: cleanKey(name) });
        at = inner;
      } else {
        const stop = endOfText(text, at);
        level.entries.push([cleanKey(name), text.slice(at, stop).trimEnd()]);
        at = stop;
      }
      continue;
    }
    levels.pop();
    const value = levels.length > deepest ? null : listedJson(level.entries);
    const outer = levels.at(-1);
    if (outer === undefined) return { value, to: end < 0 ? at : end, closed: end >= 0 };
    outer.entries.push([level.key, value]);
    if (end >= 0) at = end;
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
