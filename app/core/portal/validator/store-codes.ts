import type { None } from '../../json/issue.ts';
import type { DropReason } from './store-answer.ts';

/** A field that names an action. */
export type ActionHead = 'LINK' | 'APP_ID' | 'ACTION' | 'COMMAND';

/** The fields of which it is told one by one why a portal stores them otherwise. */
export type ChangedField =
  | 'APP_ID'
  | 'APP_PARAMS'
  | 'BG_COLOR_TOKEN'
  | 'BOT_ID'
  | 'COMMAND'
  | 'COMMAND_PARAMS'
  | 'CONTEXT'
  | 'DISPLAY'
  | 'TEXT'
  | 'TYPE'
  | 'VOTE'
  | 'WAIT';

type PlainCode =
  | `change-${ChangedField | 'color' | 'color-default' | 'escaped' | 'escaped-twice' | 'flag' | 'no-width' | 'null'}`
  | `change-${'unknown' | 'width'}`
  | `drop-${DropReason}`
  | `invalid-${ActionHead | 'value'}`
  | `stored-${'newline-alone' | 'refused' | 'true-type' | 'unknown' | 'unread'}`;

/** What is told of what a portal stores: why it drops or changes something. */
export interface StorePhrases extends Readonly<Record<PlainCode, None>> {
  'change-belongs': { readonly owner: string };
  'change-loses': { readonly winner: string; readonly head: string };
}

declare module '../../json/issue.ts' {
  interface PhraseParams extends StorePhrases {}
}
