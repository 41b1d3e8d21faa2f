import type { Localized } from '../issue.ts';
import type { ActionButton, Carrier } from './action-buttons.ts';

/** What follows from an action that is written but not valid. */
export interface Untaken {
  readonly severity: 'error' | 'warning';
  readonly message: Localized;
}

/**
 * The issue of an action that the portal passes over: an error when the button is lost by it, else a warning that tells
 * which action runs in its place. `why` goes on after a colon and tells the way out.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function untaken({ winner, lost }: ActionButton, carrier: Carrier, why: Localized): Untaken {
  if (winner === null || lost !== null) return { severity: 'error', message: dropped(why) };
  return {
    severity: 'warning',
    message: {
      en: `${carrier} is ignored, ${winner} runs instead: ${why.en}`,
      ru: `Портал пропустит ${carrier}, сработает ${winner}: ${why.ru}`,
    },
  };
}

/** The sentence about a button that is lost, and why. */
export function dropped(why: Localized): Localized {
  return { en: `The portal drops the button: ${why.en}`, ru: `Портал отбросит кнопку: ${why.ru}` };
}
