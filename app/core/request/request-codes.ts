import type { None } from '../json/issue.ts';

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

/** What reading a keyboard or a request can report, and what the sentence about it needs. */
export interface WireIssues
  extends Readonly<Record<ReadCode | PlainRequestCode, None>>,
    Readonly<Record<NamedRequestCode, { readonly name: string }>> {}

declare module '../json/issue.ts' {
  interface IssueParams extends WireIssues {}
}
