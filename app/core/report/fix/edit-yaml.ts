import { isJsonObject, type Json } from '../../json/json.ts';
import { escapeStep, type Places } from '../../json/places.ts';
import type { TextChange } from './changes.ts';
import { childPlaces } from './child-places.ts';
import type { Edit } from './edits.ts';
import { indentAt, lineBreakOf } from './lines.ts';

const KEY = /^(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*|[^\s:#{}[\],][^:\r\n]*):(?:[ \t]+|(?=[\r\n])|$)/;

/** The edits that make these changes in YAML that is laid out in blocks; null where that is not so, or it takes more than scalars. */
export function editYaml(text: string, places: Places, changes: readonly TextChange[]): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const change of changes) {
    const edit = editEntry(text, places, change);
    if (edit === null) return null;
    edits.push(edit);
  }
  return edits;
}

function editEntry(text: string, places: Places, change: TextChange): Edit | null {
  if (change.kind === 'put') return null;
  if (change.kind === 'insert') return insertEntry(text, places, change);
  const at = change.kind === 'replace' ? change.at : `${change.parent}/${escapeStep(change.key)}`;
  const place = places.get(at);
  if (place === undefined || isFlow(text, places, at.slice(0, at.lastIndexOf('/')))) return null;
  const [from, to] = place;
  if (change.kind === 'remove') return removeEntry(text, places, change.parent, place);
  const [head, quoted] = KEY.exec(text.slice(from, to)) ?? [];
  if (head === undefined) return null;
  const key = quoted ?? head.slice(0, head.indexOf(':')).trimEnd();
  if (change.kind === 'rename')
    return { from, to: from + key.length, text: /^["']/.test(key) ? JSON.stringify(change.to) : change.to };
  const old = text.slice(from + head.length, to);
  const value = writeScalar(change.value, old);
  return value === null || /^[[{|>&*!]|[\r\n]/.test(old) ? null : { from: from + head.length, to, text: value };
}

/** Whether a list or map is written in brackets, on the line of its key or as an item. */
function isFlow(text: string, places: Places, pointer: string): boolean {
  const [from, to] = places.get(pointer) ?? [0, 0];
  const source = text.slice(from, to);
  return /^(?:- *)?[[{]/.test(source.slice((KEY.exec(source)?.[0] ?? '').length));
}

function endOfLine(text: string, at: number): number {
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(at, at + 4_000)) ?? [];
  return at + rest.length;
}

function removeEntry(text: string, places: Places, parent: string, [from, to]: readonly [number, number]): Edit | null {
  const indent = indentAt(text, from);
  if (indent === null) {
    const next = childPlaces(places, parent).find(([start]) => start >= to);
    return next === undefined ? null : { from, to: next[0], text: '' };
  }
  const end = endOfLine(text, to);
  const [line = ''] = /^\r?\n/.exec(text.slice(end, end + 2)) ?? [];
  return { from: from - indent.length, to: end + line.length, text: '' };
}

function insertEntry(text: string, places: Places, change: TextChange & { readonly kind: 'insert' }): Edit | null {
  const { parent, key, value, before } = change;
  const children = childPlaces(places, parent);
  const [first] = children;
  if (first === undefined || isFlow(text, places, parent)) return null;
  const column = first[0] - (text.lastIndexOf('\n', first[0] - 1) + 1);
  const near =
    children.map(([from, to]) => /:[ \t]+(["'])/.exec(text.slice(from, to))?.[1] ?? '').find((one) => one !== '') ?? '';
  const lines = key === null ? itemLines(value, near) : pairLine(key, value, near);
  if (lines === null) return null;
  const margin = ' '.repeat(column);
  const lineBreak = lineBreakOf(text);
  const next = before === null ? undefined : children[before];
  if (before !== null && next === undefined) return null;
  if (next !== undefined)
    return { from: next[0], to: next[0], text: lines.map((line) => line + lineBreak + margin).join('') };
  const end = endOfLine(text, Math.max(...children.map(([, to]) => to)));
  return { from: end, to: end, text: lines.map((line) => lineBreak + margin + line).join('') };
}

function pairLine(key: string, value: Json, near: string): readonly string[] | null {
  const written = writeScalar(value, near);
  return written === null ? null : [`${key}: ${written}`];
}

function itemLines(value: Json, near: string): readonly string[] | null {
  if (!isJsonObject(value)) return null;
  const lines = Object.entries(value).map(([key, own]) => pairLine(key, own, near)?.[0] ?? null);
  const written = lines.filter((line) => line !== null);
  if (written.length < lines.length || lines.length === 0) return null;
  return written.map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}

/** Plain where nothing but a text can be read from it, else in the quotes of the old value. */
function writeScalar(value: Json, old: string): string | null {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'string') return null;
  if (old.startsWith("'") && !/[\r\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const isWord = /^\p{L}[\p{L}\p{N}_-]+$/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/i.test(value);
  return isWord && !old.startsWith('"') ? value : JSON.stringify(value);
}
