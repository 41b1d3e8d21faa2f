import type { Json } from '../../json/json.ts';
import { deepest } from '../code/plain-value.ts';
import type { Candidate, Reading } from '../text/reading.ts';

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
  for (const match of text.matchAll(
    /(?:\["([^"\n]{0,200})"\]\s*=>\s*)?(?:array\(\d+\)|object\([^)\n]{0,200}\)#\d+ ?\(\d+\)) ?\{/g,
  )) {
    const head =
      match[1] === undefined ? 0 : match[0].search(/(?:array\(\d+\)|object\([^)\n]{0,200}\)#\d+ ?\(\d+\)) ?\{$/);
    const from = match.index + head;
    if (from < (candidates.at(-1)?.to ?? 0)) continue;
    const { value, to, closed } = readDump(text, from);
    candidates.push({ kind: 'php-dump', value, method: null, name: match[1] ?? null, from, to });
    if (!closed) stopped ??= to;
  }
  return { candidates, remarks: [], stopped };
}

interface Level {
  readonly entries: [string, Json][];
  readonly key: string;
}

function readDump(text: string, from: number): { value: Json; to: number; closed: boolean } {
  let at = take(opening, text, from)?.to ?? from;
  const levels: Level[] = [{ entries: [], key: '' }];
  for (;;) {
    const level = levels.at(-1);
    if (level === undefined) return { value: null, to: at, closed: false };
    const end = take(closing, text, at);
    const named = end === null ? take(key, text, at) : null;
    if (named !== null) {
      const name = unescapeKey(named.groups);
      const inner = take(opening, text, named.to);
      const value = inner === null ? readScalar(text, named.to) : null;
      if (inner !== null) levels.push({ entries: [], key: name });
      else if (value !== null) level.entries.push([name, value.value]);
      at = inner?.to ?? value?.to ?? named.to;
      if (inner !== null || value !== null) continue;
    }
    levels.pop();
    const value = levels.length > deepest ? null : listedJson(level.entries);
    const outer = levels.at(-1);
    if (outer === undefined) return { value, to: end?.to ?? at, closed: end !== null };
    outer.entries.push([level.key, value]);
    at = end?.to ?? at;
  }
}

const unescapeKey = (groups: readonly (string | undefined)[]): string => groups.find((one) => one !== undefined) ?? '';

function readScalar(text: string, at: number): { value: Json; to: number } | null {
  const head = take(string, text, at);
  if (head !== null) {
    const to = endOfBytes(text, head.to, Number(head.groups[0]));
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
function endOfBytes(text: string, from: number, bytes: number): number {
  let [at, left] = [from, bytes];
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code > 0xffff ? 2 : 1;
  }
  if (left === 0 && text.charAt(at) === '"') return at;
  const line = /"[ \t]*(?:\r?\n|$)|"\s*[[}]/g;
  line.lastIndex = from;
  return line.exec(text)?.index ?? text.length;
}

function take(pattern: RegExp, text: string, at: number): { groups: (string | undefined)[]; to: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { groups: match.slice(1), to: pattern.lastIndex };
}

/** A list when its keys are 0, 1, 2 in this order. */
export function listedJson(entries: readonly (readonly [string, Json])[]): Json {
  const list = entries.every(([name], i) => name === String(i));
  return list ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
