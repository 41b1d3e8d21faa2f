import type { None } from '../../json/issue.ts';
import type { botErrors, registerErrors } from './error-texts-bot.ts';
import type { messageErrors } from './error-texts-message.ts';
import type { systemErrors } from './error-texts-system.ts';
import type { CallFailure, FailureCause } from './explain-failure.ts';

/** The errors of a portal that there are words for; `unknown` stands for all others. */
export type ErrorName =
  | (typeof botErrors | typeof messageErrors | typeof registerErrors | typeof systemErrors)[number]['name']
  | 'unknown';

/** A title and an advice for each error. */
export interface ErrorPhrases extends Readonly<Record<`error-${ErrorName}` | `error-${ErrorName}-advice`, None>> {}

/** What may be behind a failure, and what the failure is. */
export interface FailurePhrases extends Readonly<Record<`cause-${FailureCause}` | `failure-${CallFailure}`, None>> {}

declare module '../../json/issue.ts' {
  interface PhraseParams extends ErrorPhrases, FailurePhrases {}
}
