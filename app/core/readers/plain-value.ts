import type { Json } from '../json.ts';
import type { Piece } from './pieces.ts';
import { type Box, isList, isSpread, type Value } from './values.ts';

/** No request nests as deep; what lies deeper is left out. */
export const deepest = 200;

interface Plain {
  readonly json: Json;
  readonly size: number;
  readonly height: number;
}

/** Turns values into plain data and tells of the expressions and of what lies too deep. */
export interface Plainer {
  readonly plain: (value: Value) => Json;
}

/**
 * A writer of plain data. Names are written out as often as they are used, up to `budget` values in all: source that
 * doubles itself with every line stays small. `tell` is called for every expression in what is written out.
 */
export function makePlainer(budget: number, tell: (piece: Piece) => void, tooDeep: () => void): Plainer {
  const done = new Map<Box, Plain>();
  const active = new Set<Box>();
  let left = budget;

  const braces = (piece: Piece): Plain => {
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
    if (value.is === 'box') return writeBox(value, depth);
    if (active.has(value.box) || left <= 0) return braces(value.piece);
    const written = writeBox(value.box, depth);
    left -= written.size;
    return written;
  };

  const writeBox = (box: Box, depth: number): Plain => {
    const known = done.get(box);
    if (depth + (known?.height ?? 0) > deepest) {
      tooDeep();
      return { json: null, size: 1, height: 0 };
    }
    if (known !== undefined) return known;
    active.add(box);
    const [entries, size, height] = writeEntries(box, depth);
    active.delete(box);
    const json = isList(box) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
    const plain = { json, size, height: height + 1 };
    done.set(box, plain);
    return plain;
  };

  const writeEntries = (box: Box, depth: number): [[string, Json][], number, number] => {
    const entries: [string, Json][] = [];
    let [size, height] = [1, 0];
    box.notes.forEach(tell);
    for (const [key, value] of box.entries) {
      const written = write(value, depth + 1);
      size += written.size;
      height = Math.max(height, written.height);
      if (!isSpread(value)) entries.push([String(key), written.json]);
      else if (typeof written.json === 'object' && written.json !== null) {
        for (const entry of Object.entries(written.json)) entries.push(entry as [string, Json]);
      } else if (isList(box)) entries.push([String(key), written.json]);
    }
    return [entries, size, height];
  };

  return { plain: (value) => write(value, 0).json };
}
