import type { ActionButton, Carrier } from './action-buttons.ts';

/** What follows from an action that is written but not valid. */
export interface Untaken {
  readonly severity: 'error' | 'warning';
  /** The action that runs in its place; null when the button is lost. */
  readonly winner: Carrier | null;
}

/**
 * What an action that the portal passes over costs: an error when the button is lost by it, else a warning that tells which
 * action runs in its place.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function untaken({ winner, lost }: Pick<ActionButton, 'winner' | 'lost'>): Untaken {
  return winner === null || lost !== null ? { severity: 'error', winner: null } : { severity: 'warning', winner };
}
