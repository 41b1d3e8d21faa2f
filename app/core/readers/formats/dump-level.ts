import type { Json } from '../../json/json.ts';
import { keyTwiceRemark, type Remark } from '../text/remark.ts';
import { type EntrySpan, keepSpans } from '../text/spans.ts';

/** What was read of a dump, to where, and whether its last bracket was there. */
export interface Dump {
  readonly value: Json;
  readonly to: number;
  readonly closed: boolean;
  readonly remarks: readonly Remark[];
}

/** An array or an object of a dump while it is read. */
export interface DumpLevel {
  readonly entries: [string, Json][];
  readonly spans: Map<string, EntrySpan>;
  /** The key under which it stands in the level around it, and where that and the level begin. */
  readonly key: string;
  readonly keyAt: number;
  readonly from: number;
}

/** A level without entries. */
export function newLevel(key: string, keyAt: number, from: number): DumpLevel {
  return { entries: [], spans: new Map(), key, keyAt, from };
}

/** Puts a value into a level; what stood under its key before is lost and told. */
export function putDumped(
  level: DumpLevel,
  key: string,
  value: Json,
  span: EntrySpan,
  text: string,
  remarks: Remark[],
): void {
  const lost = level.spans.get(key);
  if (lost !== undefined) remarks.push(keyTwiceRemark(key, text.slice(lost.from, lost.to).slice(0, 200), lost.key));
  level.entries.push([key, value]);
  level.spans.set(key, span);
}

/** What a level holds: a list when its keys are 0, 1, 2 in this order. */
export function closeLevel({ entries, spans }: DumpLevel): Json {
  const isList = entries.every(([name], i) => name === String(i));
  return keepSpans(isList ? entries.map(([, value]) => value) : Object.fromEntries(entries), spans);
}
