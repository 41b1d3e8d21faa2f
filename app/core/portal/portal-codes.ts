import type { None } from '../issue.ts';
import type { botErrors } from './error-texts-bot.ts';
import type { messageErrors } from './error-texts-message.ts';
import type { registerErrors } from './error-texts-register.ts';
import type { systemErrors } from './error-texts-system.ts';
import type { Failure, FailureCause } from './explain-failure.ts';
import type { ActionHead } from './explain-invalid.ts';
import type { PressEffect } from './press-button.ts';
import type { DropReason } from './store-answer.ts';

/** The errors of a portal that there are words for; `unknown` stands for all others. */
export type ErrorName =
  | (typeof botErrors | typeof messageErrors | typeof registerErrors | typeof systemErrors)[number]['name']
  | 'unknown';

/** A title and an advice for each error. */
export interface ErrorPhrases extends Readonly<Record<`error-${ErrorName}` | `error-${ErrorName}-advice`, None>> {}

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
  | `cause-${FailureCause}`
  | `change-${ChangedField | 'color' | 'color-default' | 'escaped' | 'escaped-twice' | 'flag' | 'no-width' | 'null'}`
  | `change-${'unknown' | 'width'}`
  | `drop-${DropReason}`
  | `failure-${Failure}`
  | `invalid-${ActionHead | 'value'}`
  | `no-event-${Exclude<PressEffect['kind'], 'send' | 'command'> | 'no-name'}`
  | `stored-${'newline-alone' | 'refused' | 'true-type' | 'unread'}`;

/** What is told of what a portal does: why it drops or changes something, why a press reaches no bot, why it is silent. */
export interface PortalPhrases extends Readonly<Record<PlainCode, None>> {
  'change-belongs': { readonly owner: string };
  'change-loses': { readonly winner: string; readonly head: string };
}

declare module '../issue.ts' {
  interface PhraseParams extends ErrorPhrases, PortalPhrases {}
}
