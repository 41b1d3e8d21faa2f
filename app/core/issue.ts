import type { Design } from './keyboard/design.ts';

/** A sentence in both languages of the page. */
export interface Localized {
  readonly en: string;
  readonly ru: string;
}

/** Where in a text an issue lies; the first line and the first column (UTF-16 units) are 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where in the wire value an issue lies: keys and list indexes from the outside in. */
export type Path = readonly (string | number)[];

/** What of a design an issue is about, so that the page can lead there. Ids are the document's. */
export type Target =
  | { readonly kind: 'button'; readonly id: string; readonly field?: string }
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'keyboard' }
  | { readonly kind: 'request'; readonly field: RequestField };

/** The settings of a request that a person can type. */
export type RequestField = 'method' | 'message' | 'dialogId' | 'messageId' | 'commandId' | 'botId';

/** A mend that needs no more to be known: a pure operation, run as one undoable step. */
export interface Fix {
  /** What the button says: a few words, a verb first. */
  readonly label: Localized;
  /** The same object when there is nothing left to mend. */
  readonly apply: (design: Design) => Design;
}

/**
 * The only shape of a problem.
 * `error`: the portal refuses or drops something. `warning`: it works otherwise than it looks. `info`: worth knowing.
 */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly path: Path;
  readonly message: Localized;
  /** The page of the documentation that it rests on. */
  readonly page?: string;
  readonly target?: Target;
  readonly fix?: Fix;
  /** Where in the pasted or typed text it was seen. */
  readonly place?: TextPlace;
}
