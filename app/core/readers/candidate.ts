import type { Json } from '../json.ts';
import type { PastedKind } from './pasted.ts';
import type { Remark } from './remark.ts';

/** A value found in a pasted text that may hold a keyboard. Offsets count in what was pasted. */
export interface Candidate {
  readonly kind: PastedKind;
  readonly value: Json;
  /** The method that the call or the address names, as written; else null. */
  readonly method: string | null;
  /** What the value was assigned to or the key it stood under; else null. */
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

/** What one reader made of a text. */
export interface Sighting {
  readonly candidates: readonly Candidate[];
  readonly remarks: readonly Remark[];
  /** Where the reader could not go on; null when it took everything that is its own. */
  readonly stopped: number | null;
}

/** A reader that saw nothing. */
export const NOTHING: Sighting = { candidates: [], remarks: [], stopped: null };
