import type { Json } from '../../json/json.ts';
import type { PastedKind } from './pasted.ts';
import type { Remark } from './remark.ts';
import { originAt, type Source } from './source.ts';
import { leadSpans } from './spans.ts';

/** A value found in a text that may hold a keyboard. Offsets are UTF-16 units of the text that was read. */
export interface Candidate {
  readonly kind: PastedKind;
  /** Plain data. What was an expression is the text `{{source}}`; literal neighbours of it are kept. */
  readonly value: Json;
  /** The REST method that the call or the address names, as written; else null. */
  readonly method: string | null;
  /** What it was assigned to or the key it stood under, as written without a sigil (`keyboard`, `KEYBOARD`); else null. */
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
  /** What there is to tell of this value alone, wherever in the text it was said (`reading.remarks` tells of the text). */
  readonly remarks?: readonly Remark[];
}

/** What a reader of one kind of text understood. */
export interface Reading {
  /** The outermost values in the order of the text; empty when nothing of this kind is there. */
  readonly candidates: readonly Candidate[];
  readonly remarks: readonly Remark[];
  /** The offset of the first thing that the reader could not take; null when it took everything that is its own. */
  readonly stopped: number | null;
}

/** Reads one kind of text. Never throws; takes time in proportion to the length of the text. */
export type Reader = (text: string) => Reading;

/** A reader that saw nothing. */
export const NOTHING: Reading = { candidates: [], remarks: [], stopped: null };

/** The reading of a text that was taken out of another one, with its offsets in that other one. */
export function leadBack(source: Source, { candidates, remarks, stopped }: Reading): Reading {
  const back = (offset: number): number => originAt(source, offset);
  const lead = (remarks: readonly Remark[]) =>
    remarks.map((one) => ({ ...one, at: one.at === null ? null : back(one.at) }));
  leadSpans(
    source,
    candidates.map(({ value }) => value),
  );
  return {
    candidates: candidates.map((one) => ({
      ...one,
      from: back(one.from),
      to: back(one.to),
      ...(one.remarks === undefined ? {} : { remarks: lead(one.remarks) }),
    })),
    remarks: lead(remarks),
    stopped: stopped === null ? null : back(stopped),
  };
}
