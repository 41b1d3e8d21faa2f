import { unescapeHtml } from '../../json/html.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { isFilledText } from './store-action.ts';
import { looksStored, STORED_DEFAULTS, STORED_OWN } from './store-answer.ts';

/**
 * A stored list as the KEYBOARD that one would send: links unescaped, defaults left out, the bot and VOTE of the buttons beside the
 * list. Storing it again gives the same list. Entries that are not in the stored form stay as they are; `unstore` turns one that is.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
 */
export function unstoreKeyboard(
  entries: readonly Json[],
  unstore: (stored: JsonObject) => JsonObject = unstoreButton,
): JsonObject & { readonly BUTTONS: readonly Json[] } {
  const stored = entries.filter(looksStored);
  const owner = stored.find(isOwned);
  return {
    ...(owner?.BOT_ID === undefined ? {} : { BOT_ID: owner.BOT_ID }),
    ...(stored.some(isVoted) ? { VOTE: 'Y' } : {}),
    BUTTONS: entries.map((entry) => (looksStored(entry) ? unstore(entry) : entry)),
  };
}

/** Whether a stored button belongs to a bot. */
export function isOwned({ BOT_ID: id }: JsonObject): boolean {
  return typeof id === 'number' && id > 0;
}

/** Whether a stored button is one of a vote. */
export function isVoted({ VOTE: vote }: JsonObject): boolean {
  return vote === 'Y';
}

/** One stored button as one would send it, without what the keyboard says of all its buttons. */
export function unstoreButton(stored: JsonObject): JsonObject {
  const kept = Object.entries(stored).filter(([name, value]) => {
    if (STORED_OWN.some((own) => own === name)) return false;
    return !(Object.hasOwn(STORED_DEFAULTS, name) && STORED_DEFAULTS[name] === value);
  });
  return Object.fromEntries(kept.map(([name, value]) => [name, unstoreValue(name, value)]));
}

/** Values that a portal would not take as they are stored are written in the way that gives them. */
function unstoreValue(name: string, value: Json): Json {
  if (name === 'LINK' && typeof value === 'string') return unescapeHtml(value);
  // One slash is cut off every command, and a lone "0" counts as no text.
  if (name === 'COMMAND' && typeof value === 'string') {
    return value.startsWith('/') || !isFilledText(value) ? `/${value}` : value;
  }
  if (name === 'TEXT' && value === '0') return ' 0';
  if (name === 'APP_ID' && value === 0) return '00';
  // As a number it would run over; as a text it stops at the largest one.
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER ? String(value) : value;
}
