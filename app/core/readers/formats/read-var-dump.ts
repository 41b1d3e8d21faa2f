import { findNext } from '../../json/find-next.ts';
import type { Json } from '../../json/json.ts';
import { deepest } from '../code/plain-value.ts';
import type { Candidate, Reading } from '../text/reading.ts';
import type { Remark } from '../text/remark.ts';
import { closeLevel, type Dump, type DumpLevel, newLevel, putDumped } from './dump-level.ts';

const opening = /(?:array\(\d+\)|object\([^)\n]{0,200}\)#\d+ ?\(\d+\)|enum\([^)\n]{0,200}\)) ?\{/y;
const key =
  /\s*(?:\[(?:"((?:[^"\\\n]|\\.|"(?!\]|:)){0,200})"(?::[^\]\n]{0,200})?|(-?\d+))\]|'([^'\n]{0,200})'|(-?\d+))\s*=>\s*&?/y;
const scalar =
  /(?:bool\((true|false)\)|int\((-?\d+)\)|(?:float|double)\(([^)\n]{0,200})\)|(NULL)|\*RECURSION\*|uninitialized\([^)\n]{0,200}\)|enum\([^)\n]{0,200}\))/iy;
const string = /string\((\d+)\) "/y;
const closing = /\s*\}/y;

/** Reads what var_dump of PHP writes. The length of a text, in bytes of UTF-8, tells where it ends. */
export function readVarDump(text: string): Reading {
  const candidates: Candidate[] = [];
  let stopped: number | null = null;
  const reader = makeReader(text);
  for (const match of text.matchAll(
    /(\["([^"\n]{0,200})"\]\s*=>\s*)?(?:array\(\d+\)|object\([^)\n]{0,200}\)#\d+ ?\(\d+\)) ?\{/g,
  )) {
    const from = match.index + (match[1]?.length ?? 0);
    if (from < (candidates.at(-1)?.to ?? 0)) continue;
    const { value, to, closed, remarks } = readDump(reader, from);
    const told = remarks.length === 0 ? {} : { remarks };
    candidates.push({ kind: 'php-dump', value, method: null, name: match[2] ?? null, from, to, ...told });
    if (!closed) stopped ??= to;
  }
  return { candidates, remarks: [], stopped };
}

/** A text and what is known of all of it, so that no stretch is searched once for each value before it. */
interface DumpReader {
  readonly text: string;
  /** How many bytes of UTF-8 stand before each of its UTF-16 units. */
  readonly bytes: () => Uint32Array;
  /** Where a text ends whose length is wrong: the next quote before a line feed or a bracket. */
  readonly quote: (from: number) => RegExpExecArray | null;
}

function makeReader(text: string): DumpReader {
  let bytes: Uint32Array | undefined;
  return { text, bytes: () => (bytes ??= countBytes(text)), quote: findNext(text, /"[ \t]*(?:\r?\n|$)|"\s*[[}]/g) };
}

/** A half of a character counts as one of its own, and between two halves no text ends. */
function countBytes(text: string): Uint32Array {
  const bytes = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    const before = bytes[at] ?? 0;
    bytes[at + 1] = before + (size === 4 ? 1 : size);
    if (size === 4) bytes[++at + 1] = before + size;
  }
  return bytes;
}

function readDump(reader: DumpReader, from: number): Dump {
  const { text } = reader;
  let at = take(opening, text, from)?.to ?? from;
  const remarks: Remark[] = [];
  const levels: DumpLevel[] = [newLevel('', from, from)];
  // Behind the last thing that could be read every level ends: nobody looks there once more for each.
  let torn = false;
  for (;;) {
    const level = levels.at(-1);
    if (level === undefined) return { value: null, to: at, closed: false, remarks };
    const end: Taken | null = torn ? null : take(closing, text, at);
    const named: Taken | null = torn || end !== null ? null : take(key, text, at);
    torn ||= end === null && named === null;
    if (named !== null) {
      const name = unescapeKey(named.groups);
      const inner = take(opening, text, named.to);
      const value = inner === null ? readScalar(reader, named.to) : null;
      const keyAt = at + blanksAt(text, at);
      if (inner !== null) levels.push(newLevel(name, keyAt, named.to));
      else if (value !== null) {
        putDumped(level, name, value.value, { key: keyAt, from: named.to, to: value.to }, text, remarks);
      }
      at = inner?.to ?? value?.to ?? named.to;
      if (inner !== null || value !== null) continue;
    }
    levels.pop();
    const value = levels.length > deepest ? null : closeLevel(level);
    const outer = levels.at(-1);
    at = end?.to ?? at;
    if (outer === undefined) return { value, to: at, closed: end !== null, remarks };
    putDumped(outer, level.key, value, { key: level.keyAt, from: level.from, to: at }, text, remarks);
  }
}

const unescapeKey = (groups: readonly (string | undefined)[]): string => groups.find((one) => one !== undefined) ?? '';

function readScalar(reader: DumpReader, at: number): { value: Json; to: number } | null {
  const { text } = reader;
  const head = take(string, text, at);
  if (head !== null) {
    const to = endOfBytes(reader, head.to, Number(head.groups[0]));
    return { value: text.slice(head.to, to), to: to + 1 };
  }
  const plain = take(scalar, text, at);
  if (plain === null) return null;
  const [bool, int, float] = plain.groups;
  const number = int ?? float;
  const value = bool !== undefined ? bool.toLowerCase() === 'true' : number !== undefined ? Number(number) : null;
  return { value: typeof value === 'number' && !Number.isFinite(value) ? null : value, to: plain.to };
}

/** Where a text of so many bytes ends; at the next quote before a line feed when the count does not fit the text. */
function endOfBytes({ text, bytes, quote }: DumpReader, from: number, count: number): number {
  const table = bytes();
  const end = (table[from] ?? 0) + count;
  let [low, high] = [from, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return table[low] === end && text.charAt(low) === '"' ? low : (quote(from)?.index ?? text.length);
}

interface Taken {
  readonly groups: readonly (string | undefined)[];
  readonly to: number;
}

function take(pattern: RegExp, text: string, at: number): Taken | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { groups: match.slice(1), to: pattern.lastIndex };
}

const blank = /\s*/y;

function blanksAt(text: string, at: number): number {
  blank.lastIndex = at;
  return blank.exec(text)?.[0].length ?? 0;
}
