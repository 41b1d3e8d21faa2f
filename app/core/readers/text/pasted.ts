import type { Issue, TextPlace } from '../../json/issue.ts';
import type { Places } from '../../json/places.ts';
import type { WrittenRequest } from '../../portal/as-written/judge-written.ts';
import type { Outcome } from '../../portal/validator/store-answer.ts';
import type { FoundRequest } from '../../request/take-request.ts';

/** The kinds of text that are recognised; each has a name in both languages in `pasted-kinds.ts`. */
export type PastedKind =
  | 'json'
  | 'answer'
  | 'curl'
  | 'form'
  | 'address'
  | 'php'
  | 'php-dump'
  | 'javascript'
  | 'python'
  | 'go'
  | 'telegram'
  | 'vk'
  | 'yaml'
  | 'text';

/** What a portal answers to a request exactly as it is written. */
export interface AsWritten {
  /** What `storeKeyboard` answers, and nothing else. */
  readonly outcome: Outcome;
  /** The code that the portal gives before it looks at the keyboard: a missing parameter, a missing token; else null. */
  readonly error: string | null;
}

/** One request or keyboard of a text. What is not in the text is null. Never a secret: those are cut out before. */
export interface PastedRequest extends FoundRequest {
  /** What the text was taken for; null when nothing was recognised. */
  readonly kind: PastedKind | null;
  /** Null when nothing was found. */
  readonly written: WrittenRequest | null;
  /** Null where the text holds no request, or none whose method is known. */
  readonly asWritten: AsWritten | null;
  /** Where what stands in `written.params` was written. */
  readonly places: Places;
  /** Where what stands in `keyboard` was written, however it was held there. */
  readonly keyboardPlaces: Places;
  /** Where it begins; null when nothing was found. */
  readonly place: TextPlace | null;
  /** What there is to tell of it, and of the text around. */
  readonly issues: readonly Issue[];
}

/** What a pasted text holds: the likeliest of its keyboards, and all of them, the likeliest first. */
export interface Pasted extends PastedRequest {
  readonly keyboards: readonly PastedRequest[];
}
