import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { originAt, type Source } from './source.ts';

/** Where an entry of a list or an object stands in a text, in UTF-16 units: its key (its value without one), its value and the end. */
export interface EntrySpan {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

type Holder = readonly Json[] | JsonObject;
/** The entries of a list or an object by their keys, `0` for the first element. */
type Spans = ReadonlyMap<string, EntrySpan>;

/**
 * A found value goes through many hands that take things out of it and put them elsewhere. What was read keeps its identity on
 * the way, so its places hang on the lists and objects themselves and not on a path that would have to be told of each step.
 */
const known = new WeakMap<Holder, Spans>();

const NONE: Spans = new Map();

/** Notes where the entries of a list or an object stand. The same object. */
export function keepSpans<Value extends Holder>(value: Value, spans: Spans): Value {
  if (spans.size > 0) known.set(value, spans);
  return value;
}

/** Where the entry under a key stands; null when that is not known. */
export function spanOf(value: Json | undefined, key: string | number): EntrySpan | null {
  return typeof value === 'object' && value !== null ? (known.get(value)?.get(String(key)) ?? null) : null;
}

/** Where all entries of a list or an object stand; empty when that is not known. */
export function spansOf(value: Holder): Spans {
  return known.get(value) ?? NONE;
}

/** Counts all places of values that were read from a source in what was pasted instead; what they share is counted once. */
export function leadSpans(source: Source, values: readonly Json[]): void {
  if (source.starts.length === 1 && source.origins[0] === 0) return;
  const seen = new Set<Holder>();
  const visit = (inside: Json): void => {
    if (typeof inside !== 'object' || inside === null || seen.has(inside)) return;
    seen.add(inside);
    const back = (offset: number) => originAt(source, offset);
    const spans = [...spansOf(inside)].map(([key, span]): readonly [string, EntrySpan] => [
      key,
      { key: back(span.key), from: back(span.from), to: back(span.to) },
    ]);
    keepSpans(inside, new Map(spans));
    for (const inner of isJsonObject(inside) ? Object.values(inside) : inside) visit(inner);
  };
  values.forEach(visit);
}
