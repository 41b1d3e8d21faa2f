import type { Json } from '../../json/json.ts';
import { expressionRemark, type Remark, remark } from '../text/remark.ts';
import type { Expression } from './pieces.ts';
import { type Collection, isList, isSpread, type Value } from './values.ts';

/** No request nests as deep; what lies deeper is left out. */
export const deepest = 200;

interface Plain {
  readonly json: Json;
  readonly size: number;
  readonly height: number;
}

/** Turns values into plain data and tells of the expressions and of what lies too deep. */
interface Plainer {
  readonly plain: (value: Value) => Json;
}

/**
 * A writer of plain data. Names are written out as often as they are used, up to `budget` values in all: source that
 * doubles itself with every line stays small. `tell` is called for every expression in what is written out.
 */
export function makePlainer(budget: number, tell: (piece: Expression) => void, tooDeep: () => void): Plainer {
  const done = new Map<Collection, Plain>();
  const active = new Set<Collection>();
  let left = budget;

  const braces = (piece: Expression): Plain => {
    tell(piece);
    return { json: `{{${piece.source}}}`, size: 1, height: 0 };
  };

  const write = (value: Value, depth: number): Plain => {
    if (typeof value !== 'object' || value === null) return { json: value, size: 1, height: 0 };
    if (value.is === 'phrase') {
      const texts = value.parts.map((part) => (typeof part === 'string' ? part : String(braces(part).json)));
      return { json: texts.join(''), size: 1, height: 0 };
    }
    if (value.is === 'spread') return write(value.of, depth);
    if (value.is === 'collection') return writeCollection(value, depth);
    if (active.has(value.collection) || left <= 0) return braces(value.piece);
    const written = writeCollection(value.collection, depth);
    left -= written.size;
    return written;
  };

  const writeCollection = (collection: Collection, depth: number): Plain => {
    const known = done.get(collection);
    if (depth + (known?.height ?? 0) > deepest) {
      tooDeep();
      return { json: null, size: 1, height: 0 };
    }
    if (known !== undefined) return known;
    active.add(collection);
    const [entries, size, height] = writeEntries(collection, depth);
    active.delete(collection);
    const json = isList(collection) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
    const plain = { json, size, height: height + 1 };
    done.set(collection, plain);
    return plain;
  };

  const writeEntries = (collection: Collection, depth: number): [[string, Json][], number, number] => {
    const entries: [string, Json][] = [];
    let [size, height] = [1, 0];
    collection.notes.forEach(tell);
    for (const [key, value] of collection.entries) {
      const written = write(value, depth + 1);
      size += written.size;
      height = Math.max(height, written.height);
      if (!isSpread(value)) entries.push([String(key), written.json]);
      else if (typeof written.json === 'object' && written.json !== null) {
        for (const entry of Object.entries(written.json)) entries.push(entry as [string, Json]);
      } else if (isList(collection)) entries.push([String(key), written.json]);
    }
    return [entries, size, height];
  };

  return { plain: (value) => write(value, 0).json };
}

/** More of them tell nothing new. */
const most = 50;

/** One remark for each expression that stands as `{{source}}` in the data; above 50 of them the last tells how many more. */
export function expressionRemarks(expressions: readonly Expression[]): readonly Remark[] {
  const sorted = expressions.toSorted((a, b) => a.from - b.from);
  const remarks = sorted.slice(0, most).map(({ source, from }) => expressionRemark(source, from));
  const next = sorted[most];
  if (next === undefined) return remarks;
  const count = sorted.length - most;
  return [...remarks, remark('dynamic-expression', 'info', { more: count }, next.from)];
}

/** What nests too deep to be read. */
export function tooDeepRemark(at: number): Remark {
  return remark('pasted-too-deep', 'warning', { deepest }, at);
}
