import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { type PressEffect, pressButton } from '../events/press-button.ts';
import { commandText } from '../events/read-command.ts';
import type { StoredButton } from '../validator/store-answer.ts';
import { dialogIdFor, membersOf } from './portal-members.ts';
import { findMessage } from './portal-message.ts';
import { raise } from './portal-raise.ts';
import type { PortalState } from './portal-state.ts';
import { postMessage } from './post-message.ts';

/** A press: `entry` counts the stored keyboard from 0, line breaks included. */
export interface Press {
  readonly messageId: number;
  readonly entry: number;
  readonly userId: number;
}

/**
 * A person presses a button of a stored message. A command reaches the bots that know it, SEND writes as the person; all else
 * happens in the messenger alone and is told by `effect`. Null when there is no such button or the person does not see it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function pressStored(
  state: PortalState,
  { messageId, entry, userId }: Press,
  now: number,
): { state: PortalState; effect: PressEffect | null } {
  const message = findMessage(state, messageId);
  const user = state.users.find(({ id }) => id === userId);
  const stored = message === null ? null : buttonAt(message.params.KEYBOARD, entry);
  const isSeen = message !== null && membersOf(state, message.chatId).includes(userId);
  if (!isSeen || user === undefined || stored === null) return { state, effect: null };
  const effect = pressButton(stored);
  if (effect.kind === 'command') {
    const said = commandText(effect.command, effect.params);
    return { state: raise(state, { message, origin: 'keyboard', said, user }, now), effect };
  }
  if (effect.kind !== 'send') return { state, effect };
  const dialogId = dialogIdFor(message.chatId, userId);
  return { state: postMessage(state, { dialogId, text: effect.text, userId }, now).state, effect };
}

function buttonAt(keyboard: Json | undefined, entry: number): StoredButton | null {
  const stored = isJsonList(keyboard) ? keyboard[entry] : undefined;
  return isJsonObject(stored) && stored.TYPE === 'BUTTON' ? (stored as unknown as StoredButton) : null;
}
