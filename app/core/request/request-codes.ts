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

/** What can be said about a pasted webhook. */
export type WebhookProblem =
  | 'webhook-empty'
  | 'webhook-not-address'
  | 'webhook-only-secret'
  | 'webhook-no-host'
  | 'webhook-host'
  | 'webhook-scheme'
  | 'webhook-http'
  | 'webhook-login'
  | 'webhook-only-portal'
  | 'webhook-no-rest'
  | 'webhook-oauth'
  | 'webhook-user-missing'
  | 'webhook-user'
  | 'webhook-secret-missing'
  | 'webhook-secret-hidden'
  | 'webhook-secret'
  | 'webhook-several'
  | 'webhook-rest3';

/** What reading a keyboard, a request or a webhook can report, and what the sentence about it needs. */
export interface WireIssues
  extends Readonly<Record<ReadCode | PlainRequestCode | WebhookProblem, None>>,
    Readonly<Record<NamedRequestCode, { readonly name: string }>> {
  /** A value that a new button came with. */
  'example-value': None;
}

/** What is told where nobody has filled in yet what a request needs. */
export interface ToDoPhrases {
  'bot-to-do': { readonly count: number };
  'keyboard-to-do': None;
}

declare module '../json/issue.ts' {
  interface IssueParams extends WireIssues {}
  interface PhraseParams extends ToDoPhrases {}
}
