import { isJsonObject, type Json } from '../../json/json.ts';
import { escapeStep, type Places } from '../../json/places.ts';
import { encodeText } from '../../readers/formats/form-params.ts';
import type { TextChange } from './changes.ts';
import { childPlaces } from './child-places.ts';
import type { Edit } from './edits.ts';

const PAIR = /^[^=&\s"'{}<>()]+=/;

/** Whether what stands at these places are pairs of a form: `KEYBOARD[0][TEXT]=Hi`. */
export function isForm(text: string, places: Places): boolean {
  const leaves = [...places].filter(([pointer]) => pointer !== '' && childPlaces(places, pointer).length === 0);
  return leaves.length > 0 && leaves.every(([, [from, to]]) => PAIR.test(text.slice(from, to)));
}

/** The edits that make these changes in the pairs of a form; null where a change cannot be written as pairs. */
export function editForm(text: string, places: Places, changes: readonly TextChange[]): readonly Edit[] | null {
  const lists = new Map<string, TextChange[]>();
  const edits: Edit[] = [];
  for (const change of changes) {
    const isEntry =
      (change.kind === 'insert' && change.key === null) || (change.kind === 'remove' && isNumber(change.key));
    if (isEntry) {
      lists.set(change.parent, [...(lists.get(change.parent) ?? []), change]);
      continue;
    }
    const edit = editPair(text, places, change);
    if (edit === null) return null;
    edits.push(edit);
  }
  for (const [parent, own] of lists) {
    const made = editList(text, places, parent, own);
    if (made === null) return null;
    edits.push(...made);
  }
  return edits;
}

const isNumber = (key: string): boolean => /^\d+$/.test(key);

function editPair(text: string, places: Places, change: TextChange): Edit | null {
  if (change.kind === 'put') return null;
  if (change.kind === 'insert') return insertPair(text, places, change.parent, change.key ?? '', change.value);
  const pointer = change.kind === 'replace' ? change.at : `${change.parent}/${escapeStep(change.key)}`;
  const [from, to] = places.get(pointer) ?? [0, 0];
  const [head] = PAIR.exec(text.slice(from, to)) ?? [];
  if (head === undefined || text.slice(from, to).includes('&')) return null;
  if (change.kind === 'remove') return { ...withAmpersand(text, from, to), text: '' };
  if (change.kind === 'replace') {
    const value = scalarOf(change.value);
    return value === null ? null : { from: from + head.length, to, text: value };
  }
  const name = splitName(head.slice(0, -1));
  if (name === null) return { from, to: from + head.length - 1, text: encodeText(change.to) };
  const start = from + name.lead.length;
  return { from: start, to: start + name.last.length, text: encodeText(change.to) };
}

function insertPair(text: string, places: Places, parent: string, key: string, value: Json): Edit | null {
  const written = scalarOf(value);
  const pairs = childPlaces(places, parent).filter(([from, to]) => !text.slice(from, to).includes('&'));
  const [first] = pairs;
  const end = Math.max(...pairs.map(([, to]) => to));
  const [head] = first === undefined ? [] : (PAIR.exec(text.slice(...first)) ?? []);
  const name = splitName(head?.slice(0, -1) ?? '');
  if (written === null || name === null) return null;
  return { from: end, to: end, text: `&${name.lead}${encodeText(key)}${name.tail}=${written}` };
}

/** The name of a pair up to its last part in brackets, that part, and the bracket behind it; null without one. */
function splitName(name: string): { readonly lead: string; readonly last: string; readonly tail: string } | null {
  const signs = name.toUpperCase();
  const tail = [']', '%5D'].find((sign) => signs.endsWith(sign));
  if (tail === undefined) return null;
  const end = name.length - tail.length;
  const afterLast = (sign: string) => {
    const at = signs.lastIndexOf(sign, end - 1);
    return at < 0 ? 0 : at + sign.length;
  };
  const start = Math.max(afterLast('['), afterLast('%5B'));
  const last = name.slice(start, end);
  if (start === 0 || /[\]=&]|%5D/i.test(last)) return null;
  return { lead: name.slice(0, start), last, tail: name.slice(end) };
}

function withAmpersand(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  if (text[to] === '&') return { from, to: to + 1 };
  return { from: text[from - 1] === '&' ? from - 1 : from, to };
}

function scalarOf(value: Json): string | null {
  return typeof value === 'string' || typeof value === 'number' ? quoteFree(encodeText(String(value))) : null;
}

/** A form may stand between single quotes of a shell. */
const quoteFree = (text: string): string => text.replaceAll("'", '%27');

/** Entries that come and go change the numbers of those behind them. */
function editList(
  text: string,
  places: Places,
  parent: string,
  changes: readonly TextChange[],
): readonly Edit[] | null {
  const entries = childPlaces(places, parent);
  const edits: Edit[] = [];
  let number = 0;
  for (let i = 0; i <= entries.length; i += 1) {
    const place = entries[i];
    const inserted = changes.flatMap((change) =>
      change.kind === 'insert' && (change.before ?? entries.length) === i ? [change] : [],
    );
    for (const { value } of inserted) {
      const near = place ?? entries.at(-1);
      const written = near === undefined ? null : entryPairs(text, near, number, value);
      if (near === undefined || written === null) return null;
      const at = place === undefined ? near[1] : near[0];
      edits.push({ from: at, to: at, text: place === undefined ? `&${written}` : `${written}&` });
      number += 1;
    }
    if (place === undefined) continue;
    if (changes.some((change) => change.kind === 'remove' && change.key === String(i))) {
      edits.push({ ...withAmpersand(text, ...place), text: '' });
      continue;
    }
    const renumbered = number === i ? [] : renumber(text, place, i, number);
    if (renumbered === null) return null;
    edits.push(...renumbered);
    number += 1;
  }
  return edits;
}

/** The part of a name that holds the number of an entry. */
function numberIn(
  text: string,
  [from, to]: readonly [number, number],
): { readonly lead: string; readonly open: string; readonly close: string } | null {
  const [, lead, open, , close] = /^([^=&]*?)(\[|%5B)(\d+)(\]|%5D)(?:\[|%5B)/i.exec(text.slice(from, to)) ?? [];
  return lead === undefined || open === undefined || close === undefined ? null : { lead, open, close };
}

function entryPairs(text: string, near: readonly [number, number], number: number, value: Json): string | null {
  const name = numberIn(text, near);
  if (name === null || !isJsonObject(value)) return null;
  const { lead, open, close } = name;
  const pairs = Object.entries(value).map(([key, own]) => {
    const written = scalarOf(own);
    return written === null ? null : `${lead}${open}${number}${close}${open}${encodeText(key)}${close}=${written}`;
  });
  return pairs.includes(null) ? null : pairs.join('&');
}

function renumber(text: string, place: readonly [number, number], from: number, to: number): readonly Edit[] | null {
  const name = numberIn(text, place);
  if (name === null) return null;
  const prefix = `${name.lead}${name.open}`;
  let at = place[0];
  const edits: Edit[] = [];
  for (const pair of text.slice(...place).split('&')) {
    if (!pair.startsWith(`${prefix}${from}${name.close}`)) return null;
    edits.push({ from: at + prefix.length, to: at + prefix.length + String(from).length, text: String(to) });
    at += pair.length + 1;
  }
  return edits;
}
