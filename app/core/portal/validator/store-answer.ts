import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { COLOR_TOKENS, type ColorToken } from '../../keyboard/fields.ts';

/** A yes or no as it is stored. */
export type YesNo = 'Y' | 'N';

/** What a portal writes into every button by itself. A button never says the three. */
export const STORED_OWN = ['BOT_ID', 'VOTE', 'WAIT'] as const;

/** What it writes where a button says nothing. */
export const STORED_DEFAULTS: Readonly<Record<string, Json>> = {
  TYPE: 'BUTTON',
  COMMAND_PARAMS: '',
  BLOCK: 'N',
  CONTEXT: 'ALL',
  DISABLED: 'N',
  DISPLAY: 'BLOCK',
  BG_COLOR_TOKEN: COLOR_TOKENS[0],
};

/** Whether an entry of a list has the form in which a portal stores a button. */
export function looksStored(entry: Json | undefined): entry is JsonObject {
  return isJsonObject(entry) && STORED_OWN.filter((name) => Object.hasOwn(entry, name)).length > 1;
}

/**
 * One button as a portal keeps it, keys in the order in which it keeps them. `LINK` is HTML-escaped, `WIDTH` is in
 * pixels, `BOT_ID` is 0 without a bot; a boolean true in CONTEXT or DISPLAY survives because PHP finds it equal to a word.
 */
export type StoredButton = {
  readonly BOT_ID: number;
  readonly TYPE: 'BUTTON';
  readonly LINK?: string;
  readonly APP_ID?: number;
  readonly APP_PARAMS?: string;
  readonly ACTION?: string;
  readonly ACTION_VALUE?: string | number | boolean;
  readonly COMMAND?: string;
  readonly COMMAND_PARAMS?: string;
  readonly TEXT: string;
  readonly VOTE: YesNo;
  readonly BLOCK: YesNo;
  readonly WAIT: 'N';
  readonly CONTEXT: 'ALL' | 'MOBILE' | 'DESKTOP' | true;
  readonly DISABLED: YesNo;
  readonly DISPLAY: 'BLOCK' | 'LINE' | true;
  readonly WIDTH?: number;
  readonly BG_COLOR?: string;
  readonly BG_COLOR_TOKEN: ColorToken;
  readonly TEXT_COLOR?: string;
  readonly OFF_BG_COLOR?: string;
  readonly OFF_TEXT_COLOR?: string;
};

/** The end of a row as a portal keeps it: nothing else of the entry survives. */
export type StoredNewLine = { readonly TYPE: 'NEWLINE' };

/** One entry of a stored keyboard. */
export type StoredEntry = StoredButton | StoredNewLine;

/** What a portal did with the keyboard of a request; the outcomes in capitals are error codes (`TYPE_ERROR`: HTTP 500). */
export type Outcome =
  | 'stored'
  | 'removed'
  | 'no-keyboard'
  | 'ignored'
  | 'KEYBOARD_ERROR'
  | 'PARAM_KEYBOARD_ERROR'
  | 'KEYBOARD_OVERSIZE'
  | 'TYPE_ERROR';

/**
 * A portal's answer. `size`: characters of the stored list as JSON, present as soon as something was left to store;
 * `buttons`: the stored list, only when it was stored.
 */
export type StoreAnswer =
  | { readonly outcome: 'stored'; readonly size: number; readonly buttons: readonly StoredEntry[] }
  | { readonly outcome: Exclude<Outcome, 'stored'>; readonly size?: number };

/**
 * Why an entry is not stored. `not-an-object`: text, number, null or a nested row; `function`: has a FUNCTION;
 * `no-text`: TEXT is missing, blank, `"0"` or no text; `no-action`: none of the four actions is written;
 * `bad-action`: actions are written, none is valid; `no-bot`: the COMMAND is valid, but no bot is known;
 * `type-error`: an array stands where the portal needs a scalar, which fails the whole request.
 */
export type DropReason =
  | 'not-an-object'
  | 'function'
  | 'no-text'
  | 'no-action'
  | 'bad-action'
  | 'no-bot'
  | 'type-error';

/** What became of one entry of the list as it was sent. */
export type EntryTrace = { readonly stored: StoredEntry } | { readonly dropped: DropReason };
