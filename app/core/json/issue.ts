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

/** A code without parameters. */
export type None = Readonly<Record<string, never>>;

/**
 * What there is to say, as data: a code and what its sentence needs. The words live in app/i18n, by code. Every room of
 * core adds its own codes to these three, next to where it says them (`declare module`), so that a code nobody declared,
 * one with wrong parameters or one without words does not compile.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it.
export interface IssueParams {}

/** The same for what the button of a fix says. */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it.
export interface FixParams {}

/** The same for what is told without being a problem: why something was dropped, what an error means. */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it.
export interface PhraseParams {}

/** A code of such a table with its parameters. */
export type Said<Table, Code extends keyof Table = keyof Table> = {
  readonly [One in Code]: { readonly code: One; readonly params: Table[One] };
}[Code];

/** What an issue says, without where and how badly. */
export type Finding = Said<IssueParams>;

/** An explanation or a part of one. */
export type Phrase<Code extends keyof PhraseParams = keyof PhraseParams> = Said<PhraseParams, Code>;

/** A phrase from its parts, for codes that are put together or looked up. */
export function phrase<Code extends keyof PhraseParams>(code: Code, params: PhraseParams[Code]): Phrase<Code> {
  return { code, params } as Phrase<Code>;
}

/** The same for the same words in every language. */
export function wordsKey({ code, params }: { readonly code: string; readonly params: object }): string {
  return JSON.stringify([code, params]);
}

/** What a fix changes: the design, which lives in a room above and is declared there. */
// biome-ignore lint/suspicious/noEmptyInterface: the room of the design fills it.
export interface Fixed {}

type Subject = Fixed[keyof Fixed];

/** A fix that needs no more to be known: a pure operation, run as one undoable step. */
export interface Fix {
  /** What the button says: a few words, a verb first. */
  readonly label: Said<FixParams>;
  /** The same object when there is nothing left to fix. */
  readonly apply: (design: Subject) => Subject;
}

/** How bad a problem is, the worst first: the portal refuses or drops something, it works otherwise than it looks, worth knowing. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** One of them. */
export type Severity = (typeof SEVERITIES)[number];

/** Puts the worst first, for sorting. */
export function bySeverity(a: Pick<IssueFrame, 'severity'>, b: Pick<IssueFrame, 'severity'>): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** What an issue has besides what it says. */
export interface IssueFrame {
  readonly severity: Severity;
  readonly path: Path;
  /** The page of the documentation that it rests on. */
  readonly page?: string;
  readonly target?: Target;
  readonly fix?: Fix;
  /** Where in the pasted or typed text it was seen. */
  readonly place?: TextPlace;
}

/** The only shape of a problem. */
export type Issue = Finding & IssueFrame;
