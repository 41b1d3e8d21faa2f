import type { Localized } from '../issue.ts';
import type { Json, JsonObject } from '../json.ts';
import { phpField } from './php.ts';
import { storeAction } from './store-action.ts';

/** The fields that name an action, the strongest first: a portal keeps one of them. */
export const ACTION_HEADS = ['LINK', 'APP_ID', 'ACTION', 'COMMAND'] as const;

/** A field that names an action. */
export type ActionHead = (typeof ACTION_HEADS)[number];

const SENTENCES: Readonly<Record<ActionHead | 'value', Localized>> = {
  LINK: {
    en: 'A link must begin with https://, http:// or /, in small letters.',
    ru: 'Ссылка должна начинаться с https://, http:// или /, строчными буквами.',
  },
  APP_ID: { en: 'An empty id or 0 is no application.', ru: 'Пустой id и 0 — не приложение.' },
  ACTION: {
    en: 'ACTION must be exactly PUT, SEND, COPY, CALL or DIALOG.',
    ru: 'ACTION должно быть точно PUT, SEND, COPY, CALL или DIALOG.',
  },
  value: { en: 'ACTION_VALUE is empty, so ACTION does not count.', ru: 'ACTION_VALUE пустое, и ACTION не в счёт.' },
  COMMAND: {
    en: 'COMMAND must be a text that is neither blank nor "0".',
    ru: 'COMMAND должно быть непустым текстом, не "0".',
  },
};

/**
 * Why a portal does not take the action that this field names. Asked only of an action that it does not take.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function explainInvalid(head: ActionHead, entry: JsonObject): Localized {
  const word = phpField(entry, 'ACTION');
  return SENTENCES[head === 'ACTION' && word !== undefined && isActionWord(word) ? 'value' : head];
}

// The portal itself is asked: with a value that cannot be wrong, only the word is left to be.
function isActionWord(word: Json): boolean {
  return typeof storeAction({ ACTION: word, ACTION_VALUE: 'x' }, { id: 0, known: true }) !== 'string';
}
