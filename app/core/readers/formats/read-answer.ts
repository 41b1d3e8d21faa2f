import { unescapeHtml } from '../../json/html.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { FIELD_NAMES } from '../../keyboard/fields.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { looksStored, STORED_DEFAULTS, STORED_OWN } from '../../portal/validator/store-answer.ts';

/**
 * A stored keyboard as what one would send: links unescaped, defaults left out, the bot and VOTE of the buttons beside the
 * list. Storing it again gives the same stored keyboard.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
 */
export function readAnswer(entries: readonly Json[]): JsonObject {
  const stored = entries.filter(looksStored);
  const bot = stored.map(({ BOT_ID }) => BOT_ID).find((id) => typeof id === 'number' && id > 0);
  return {
    ...(bot === undefined ? {} : { BOT_ID: bot }),
    ...(stored.some(({ VOTE }) => VOTE === 'Y') ? { VOTE: 'Y' } : {}),
    BUTTONS: entries.map((entry) => (looksStored(entry) ? unstoreButton(entry) : entry)),
  };
}

function unstoreButton(stored: JsonObject): JsonObject {
  const kept = Object.entries(stored).filter(([name, value]) => {
    if (STORED_OWN.some((own) => own === name)) return false;
    return !(Object.hasOwn(STORED_DEFAULTS, name) && STORED_DEFAULTS[name] === value);
  });
  const place = (name: string): number =>
    (FIELD_NAMES.indexOf(name) + FIELD_NAMES.length + 1) % (FIELD_NAMES.length + 1);
  const sorted = kept.toSorted(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(sorted.map(([name, value]) => [name, unstoreValue(name, value)]));
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
