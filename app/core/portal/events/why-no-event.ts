import { type Phrase, phrase } from '../../json/issue.ts';
import { commandText, readCommand } from './bot-call.ts';
import type { PressEffect } from './press-button.ts';

/** Why a press does not reach the bot, null when it does. */
export function whyNoEvent(effect: PressEffect): Phrase | null {
  if (effect.kind === 'send') return null;
  if (effect.kind !== 'command') return phrase(`no-event-${effect.kind}`, {});
  return readCommand(commandText(effect.command, effect.params)) === null ? phrase('no-event-no-name', {}) : null;
}
