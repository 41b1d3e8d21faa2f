import { type Phrase, phrase } from '../../json/issue.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { phpField } from '../php/php.ts';
import { storeAction } from './store-action.ts';
import type { ActionHead } from './store-codes.ts';

/** The fields that name an action, the strongest first: a portal keeps one of them. */
export const ACTION_HEADS = ['LINK', 'APP_ID', 'ACTION', 'COMMAND'] as const satisfies readonly ActionHead[];

/**
 * Why a portal does not take the action that this field names. Asked only of an action that it does not take.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function explainInvalid(head: ActionHead, entry: JsonObject): Phrase {
  const word = phpField(entry, 'ACTION');
  const isValue = head === 'ACTION' && word !== undefined && isActionWord(word);
  return phrase(`invalid-${isValue ? 'value' : head}`, {});
}

// The portal itself is asked: with a value that cannot be wrong, only the word is left to be.
function isActionWord(word: Json): boolean {
  return typeof storeAction({ ACTION: word, ACTION_VALUE: 'x' }, { id: 0, known: true }) !== 'string';
}
