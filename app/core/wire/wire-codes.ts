import type { None } from '../issue.ts';

/** The codes that reading a keyboard can report. */
export type ReadCode =
  | 'read-buttons-key'
  | 'read-nested-row'
  | 'read-no-buttons'
  | 'read-not-a-button'
  | 'read-not-json'
  | 'read-single-button';

/** What reading a request can report of it as a whole. */
export type PlainRequestCode = 'bot-into-keyboard' | 'message-left-out' | 'not-params' | 'too-deep';

/** What reading a request can report of one key, its name or a number in it. */
export type NamedRequestCode =
  | 'bot-from-keyboard'
  | 'keyboard-alone'
  | 'large-number'
  | 'param-type'
  | 'repeated-key'
  | 'repeated-param'
  | 'secret-left-out'
  | 'two-bots'
  | 'whole-request';

/** What keeps a text from being JSON. `what`: the words or signs that stand there; `line`: where a pair was opened. */
export interface JsonMistakes {
  'json-after-end': { readonly what: string };
  'json-arrow': { readonly what: string };
  'json-comment': { readonly what: string };
  'json-control': { readonly what: string; readonly written: string };
  'json-empty': None;
  'json-escape': { readonly what: string };
  'json-extra-colon': None;
  'json-extra-comma': None;
  'json-inner-quote': None;
  'json-key': { readonly what: string };
  'json-key-quotes': { readonly what: string };
  'json-missing-colon': None;
  'json-missing-comma': None;
  'json-number': { readonly what: string };
  'json-pair-in-list': None;
  'json-semicolon': None;
  'json-single-quotes': { readonly what: string };
  'json-trailing-comma': { readonly what: string };
  'json-unclosed-bracket': { readonly what: string; readonly line: number };
  'json-unclosed-string': { readonly line: number };
  'json-value': { readonly what: string };
  'json-value-missing': None;
  'json-value-quotes': { readonly what: string };
  'json-word': { readonly what: string; readonly meant: string };
  'json-wrong-bracket': { readonly what: string; readonly line: number };
}

/** What reading and checking a text or value can report, and what the sentence about it needs. */
export interface WireIssues
  extends JsonMistakes,
    Readonly<Record<ReadCode | PlainRequestCode, None>>,
    Readonly<Record<NamedRequestCode, { readonly name: string }>> {}

declare module '../issue.ts' {
  interface IssueParams extends WireIssues {}
}
