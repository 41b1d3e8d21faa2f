import { isJsonObject, type Json } from '../../json/json.ts';
import { COLOR_TOKENS, isColor, isColorToken } from '../../keyboard/fields.ts';
import { equalsLoosely, isPhpArray, phpField, phpTrim, toPhpInt } from '../php/php.ts';
import { isFilledText, type KeyboardBot, storeAction } from './store-action.ts';
import type { EntryTrace, StoredButton, YesNo } from './store-answer.ts';
import { pickWord, storeDisplay } from './store-word.ts';

/** The colours of a stored button. */
export type StoredColors = Pick<StoredButton, (typeof COLOR_FIELDS)[number]>;

/** What a keyboard says for all of its buttons. */
export interface ButtonDefaults {
  readonly bot: KeyboardBot;
  readonly colors: StoredColors;
  readonly vote: boolean;
}

/** The four colours of a button, and of the keyboard's COLORS. */
export const COLOR_FIELDS = ['BG_COLOR', 'TEXT_COLOR', 'OFF_BG_COLOR', 'OFF_TEXT_COLOR'] as const;

/** Whatever bot it will be, as for those who look for commands alone. */
export const ANY_BOT: ButtonDefaults = { bot: { id: 1, known: true }, colors: {}, vote: false };

/** What a portal keeps of one entry of a keyboard, or why it drops it without a word. */
export function storeButton(entry: Json, defaults: ButtonDefaults): EntryTrace {
  if (!isJsonObject(entry)) return { dropped: 'not-an-object' };
  if (equalsLoosely(phpField(entry, 'TYPE'), 'NEWLINE')) return { stored: { TYPE: 'NEWLINE' } };
  if (phpField(entry, 'FUNCTION') !== undefined) return { dropped: 'function' };
  const text = phpField(entry, 'TEXT');
  if (!isFilledText(text)) return { dropped: 'no-text' };
  const action = storeAction(entry, defaults.bot);
  if (typeof action === 'string') return { dropped: action };
  const token = phpField(entry, 'BG_COLOR_TOKEN');
  const colors = storeColors(entry, defaults.colors);
  if (colors === null || isPhpArray(token)) return { dropped: 'type-error' };
  const { BG_COLOR, ...others } = colors;
  const width = toPhpInt(phpField(entry, 'WIDTH'));
  return {
    stored: {
      BOT_ID: defaults.bot.id,
      TYPE: 'BUTTON',
      ...action,
      TEXT: phpTrim(text),
      VOTE: yesNo(defaults.vote),
      BLOCK: yesNo(phpField(entry, 'BLOCK') === 'Y'),
      WAIT: 'N',
      CONTEXT: pickWord(phpField(entry, 'CONTEXT'), ['MOBILE', 'DESKTOP'], 'ALL'),
      DISABLED: yesNo(phpField(entry, 'DISABLED') === 'Y'),
      DISPLAY: storeDisplay(entry),
      ...(width > 0 ? { WIDTH: width } : {}),
      ...(BG_COLOR === undefined ? {} : { BG_COLOR }),
      BG_COLOR_TOKEN: isColorToken(token) ? token : COLOR_TOKENS[0],
      ...others,
    },
  };
}

/**
 * The four colours of an object, each its own if that is `#` with 3 or 6 hex digits, else the default, else none.
 * Null where PHP raises a TypeError.
 */
export function storeColors(source: Json | undefined, defaults: StoredColors): StoredColors | null {
  const named = COLOR_FIELDS.map((key) => [key, phpField(source, key)] as const);
  if (named.some(([, color]) => isPhpArray(color))) return null;
  const kept = named.map(([key, color]) => [key, isColor(color) ? color : defaults[key]] as const);
  return Object.fromEntries(kept.filter(([, color]) => color !== undefined));
}

function yesNo(yes: boolean): YesNo {
  return yes ? 'Y' : 'N';
}
