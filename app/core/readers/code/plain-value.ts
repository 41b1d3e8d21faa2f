import type { Json } from '../../json/json.ts';
import { type Remark, remark } from '../text/remark.ts';
import { keepTexts } from '../text/sent-texts.ts';
import { type EntrySpan, keepSpans, spansOf } from '../text/spans.ts';
import type { Expression } from './lex/pieces.ts';
import { type Collection, isList, isSpread, type Note, type Value } from './values.ts';

/** No request nests as deep; what lies deeper is left out. */
export const deepest = 200;

interface Plain {
  readonly json: Json;
  readonly size: number;
  readonly height: number;
  /** What is to be told of a value that is no list or map; theirs hang on themselves. */
  readonly notes: readonly Note[];
}

/** Turns values into plain data that knows where its entries stand and what there is to tell of them. */
export interface Plainer {
  readonly plain: (value: Value) => Json;
  /** What there is to tell of a list or an object that was written, without what lies deeper in it. */
  readonly notesOf: (json: Json) => readonly Note[];
}

type Entry = readonly [key: string, json: Json, span: EntrySpan | undefined];

/**
 * A writer of plain data. Names are written out as often as they are used, up to `budget` values in all: source that
 * doubles itself with every line stays small.
 */
export function makePlainer(budget: number, tooDeep: () => void): Plainer {
  const done = new Map<Collection, Plain>();
  const active = new Set<Collection>();
  const notes = new Map<Json, readonly Note[]>();
  let left = budget;

  const write = (value: Value, depth: number): Plain => {
    if (typeof value !== 'object' || value === null) return scalar(value);
    if (value.is === 'phrase') return writePhrase(value.parts);
    if (value.is === 'spread') return write(value.of, depth);
    if (value.is === 'collection') return writeCollection(value, depth);
    if (active.has(value.collection) || left <= 0) return writePhrase([value.piece]);
    const written = writeCollection(value.collection, depth);
    left -= written.size;
    return written;
  };

  const writeCollection = (collection: Collection, depth: number): Plain => {
    const known = done.get(collection);
    if (depth + (known?.height ?? 0) > deepest) {
      tooDeep();
      return scalar(null);
    }
    if (known !== undefined) return known;
    active.add(collection);
    const plain = writeEntries(collection, depth);
    active.delete(collection);
    done.set(collection, plain);
    return plain;
  };

  const writeEntries = (collection: Collection, depth: number): Plain => {
    const entries: Entry[] = [];
    const texts: string[] = [];
    const told = [...collection.notes];
    let [size, height] = [1, 0];
    for (const [key, value] of collection.entries) {
      const written = write(value, depth + 1);
      size += written.size;
      height = Math.max(height, written.height);
      told.push(...written.notes);
      const span = collection.spans?.get(key);
      if (typeof value === 'object' && value?.is === 'ref' && value.isText) texts.push(String(key));
      const spreads = isSpread(value) ? entriesOf(written.json) : null;
      if (spreads !== null) told.push(...(notes.get(written.json) ?? []));
      if (spreads !== null) entries.push(...spreads);
      else if (!isSpread(value) || isList(collection)) entries.push([String(key), written.json, span]);
    }
    const json = keepTexts(joinEntries(entries, isList(collection)), texts);
    if (told.length > 0) notes.set(json, told);
    return { json, size, height: height + 1, notes: [] };
  };

  return { plain: (value) => write(value, 0).json, notesOf: (json) => notes.get(json) ?? [] };
}

function scalar(json: Json, notes: readonly Note[] = []): Plain {
  return { json, size: 1, height: 0, notes };
}

function writePhrase(parts: readonly (string | Expression)[]): Plain {
  const texts = parts.map((part) => (typeof part === 'string' ? part : `{{${part.source}}}`));
  return scalar(
    texts.join(''),
    parts.filter((part) => typeof part !== 'string'),
  );
}

/** The entries of a list or an object that go into the one around it; null for what is neither. */
function entriesOf(json: Json): Entry[] | null {
  if (typeof json !== 'object' || json === null) return null;
  const spans = spansOf(json);
  return Object.entries(json).map(([key, value]): Entry => [key, value as Json, spans.get(key)]);
}

function joinEntries(entries: readonly Entry[], list: boolean): Exclude<Json, string | number | boolean | null> {
  const spans = new Map<string, EntrySpan>();
  entries.forEach(([key, , span], i) => {
    if (span !== undefined) spans.set(list ? String(i) : key, span);
  });
  const json = list ? entries.map(([, item]) => item) : Object.fromEntries(entries.map(([key, item]) => [key, item]));
  return keepSpans(json, spans);
}

/** What nests too deep to be read. */
export function tooDeepRemark(at: number): Remark {
  return remark('pasted-too-deep', 'warning', { deepest }, at);
}
