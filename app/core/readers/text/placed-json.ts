import { JSON_DEPTH, type Json, type JsonObject } from '../../json/json.ts';
import { scanJson } from '../../json/scan-json.ts';
import { keyTwiceRemark, type Remark } from './remark.ts';
import { originAt, type Source } from './source.ts';
import { type EntrySpan, keepSpans } from './spans.ts';

/** A value of JSON whose entries know where they stand. */
interface PlacedJson {
  readonly value: Json;
  /** What is lost of it because a key is given twice. */
  readonly remarks: readonly Remark[];
}

/** A list or an object while it is read; the spans count in the text that is read. */
interface Open {
  readonly from: number;
  readonly isList: boolean;
  readonly entries: [string, Json][];
  readonly spans: Map<string, EntrySpan>;
  name: string;
  key: number;
}

/** A sentence shows no more of a value. */
const SHOWN = 200;
/** Places of a list beyond any keyboard would cost more than its values. */
const MOST_PLACES = 10_000;

/**
 * The JSON between two offsets of a source, with its places in what was pasted; null when it is none, or nests deeper than any
 * keyboard.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function readPlacedJson(source: Source, from = 0, to = source.text.length): PlacedJson | null {
  const text = source.text.slice(from, to);
  const isWhole = source.starts.length === 1 && source.origins[0] === 0 && from === 0;
  const back = (offset: number): number => (isWhole ? offset : originAt(source, offset + from));
  const opened: Open[] = [];
  const remarks: Remark[] = [];
  let root: Json | undefined;
  let deepest = 0;
  const put = (value: Json, start: number, end: number): void => {
    const around = opened.at(-1);
    if (around === undefined) {
      root = value;
      return;
    }
    const { isList, entries, spans } = around;
    const name = isList ? String(entries.length) : around.name;
    entries.push([name, value]);
    if (isList && entries.length > MOST_PLACES) return;
    const lost = spans.get(name);
    if (lost !== undefined) {
      const shown = text.slice(lost.from, Math.min(lost.to, lost.from + SHOWN));
      remarks.push(keyTwiceRemark(name, shown, back(lost.key)));
    }
    spans.set(name, { key: isList ? start : around.key, from: start, to: end });
  };
  const lead = (spans: ReadonlyMap<string, EntrySpan>): ReadonlyMap<string, EntrySpan> => {
    if (isWhole) return spans;
    const led = [...spans].map(
      ([name, span]) => [name, { key: back(span.key), from: back(span.from), to: back(span.to) }] as const,
    );
    return new Map(led);
  };
  const fault = scanJson(text, {
    open(at) {
      opened.push({ from: at, isList: text[at] === '[', entries: [], spans: new Map(), name: '', key: at });
      deepest = Math.max(deepest, opened.length);
    },
    close(at) {
      const { from: start, isList, entries, spans } = opened.pop() as Open;
      const value: readonly Json[] | JsonObject = isList
        ? entries.map(([, item]) => item)
        : Object.fromEntries(entries);
      put(keepSpans(value, lead(spans)), start, at + 1);
    },
    key(start, end) {
      const around = opened.at(-1) as Open;
      around.name = scalarOf(text, start, end) as string;
      around.key = start;
    },
    scalar(start, end) {
      put(scalarOf(text, start, end), start, end);
    },
  });
  return fault !== null || deepest > JSON_DEPTH || root === undefined ? null : { value: root, remarks };
}

/** A string, number or word that was found to be valid. */
function scalarOf(text: string, from: number, to: number): Json {
  const source = text.slice(from, to);
  return source.startsWith('"') && !source.includes('\\') ? source.slice(1, -1) : (JSON.parse(source) as Json);
}
