import type { None } from '../../json/issue.ts';
import type { PressEffect } from './press-button.ts';

/** Why a press reaches no bot. */
export interface EventPhrases
  extends Readonly<Record<`no-event-${Exclude<PressEffect['kind'], 'send' | 'command'> | 'no-name'}`, None>> {}

declare module '../../json/issue.ts' {
  interface PhraseParams extends EventPhrases {}
}
