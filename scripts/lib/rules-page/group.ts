import { FINDING_CODES } from '../../../app/core/index.ts';

/** A text in both languages. */
type Both = Readonly<Record<'en' | 'ru', string>>;

/** Codes that stand on one fact. */
export interface Group {
  readonly id: string;
  readonly title: Both;
  /** Why it matters: what a portal does. */
  readonly why: Both;
  readonly codes: readonly string[];
}

/** The codes of findings that begin with one of these. */
export const starting = (...heads: readonly string[]) =>
  FINDING_CODES.filter((code) => heads.some((head) => code.startsWith(head)));
