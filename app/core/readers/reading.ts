import type { Issue } from '../issue.ts';
import type { Json } from '../json.ts';

/** One value that a source text holds. Offsets are UTF-16 units of the text given to the reader. */
export interface Found {
  /** Plain data. What was an expression is the text `{{source}}`; literal neighbours of it are kept. */
  readonly value: Json;
  /** The REST method named in the call that the value is an argument of, as written; else null. */
  readonly method: string | null;
  /** What it was assigned to or the key it stood under, as written without a sigil (`keyboard`, `KEYBOARD`); else null. */
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

/** What a reader of one kind of text understood. */
export interface Reading {
  /** The outermost values in the order of the text; empty when nothing of this kind is there. */
  readonly found: readonly Found[];
  readonly issues: readonly Issue[];
  /** The offset of the first thing that the reader could not take; null when it took everything. */
  readonly stopped: number | null;
}

/** Reads one kind of text. Never throws; takes time in proportion to the length of the text. */
export type Reader = (text: string) => Reading;
