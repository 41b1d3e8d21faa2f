import type { ColorToken, OWN_ACTIONS } from '../keyboard/fields.ts';

/** A number, or the same as text. */
export type WireId = number | `${number}`;

/** `#` and 3 or 6 hex digits. */
export type WireColor = `#${string}`;

/** Y or N. */
export type WireFlag = 'Y' | 'N';

/** What any button may have besides what it does. */
export interface WireButtonBase {
  readonly TYPE?: 'BUTTON';
  readonly TEXT: string;
  readonly DISPLAY?: 'LINE' | 'BLOCK';
  readonly WIDTH?: number;
  readonly BG_COLOR_TOKEN?: ColorToken;
  readonly BG_COLOR?: WireColor;
  readonly TEXT_COLOR?: WireColor;
  readonly OFF_BG_COLOR?: WireColor;
  readonly OFF_TEXT_COLOR?: WireColor;
  readonly BLOCK?: WireFlag;
  readonly DISABLED?: WireFlag;
  readonly CONTEXT?: 'ALL' | 'MOBILE' | 'DESKTOP';
}

/** The fields that say what a button does; those of another action than its own make it another button, or none. */
interface NoAction {
  readonly LINK?: never;
  readonly ACTION?: never;
  readonly ACTION_VALUE?: never;
  readonly COMMAND?: never;
  readonly COMMAND_PARAMS?: never;
  readonly APP_ID?: never;
  readonly APP_PARAMS?: never;
}

type Does<Action extends object> = WireButtonBase & Action & Omit<NoAction, keyof Action>;

/** A button that opens an address: http, https, or a path of the portal. */
export type WireLinkButton = Does<{ readonly LINK: string }>;

/** A button that runs a command of the keyboard's bot. */
export type WireCommandButton = Does<{ readonly COMMAND: string; readonly COMMAND_PARAMS?: string }>;

/** A button that inserts or sends a text, copies it, calls a number or opens a chat. */
export type WireActionButton = Does<{ readonly ACTION: (typeof OWN_ACTIONS)[number]; readonly ACTION_VALUE: string }>;

/** A button that opens an application of the chat. Outdated. */
export type WireAppButton = Does<{ readonly APP_ID: WireId; readonly APP_PARAMS?: string }>;

/** A button: exactly one thing that it does. */
export type WireButton = WireLinkButton | WireCommandButton | WireActionButton | WireAppButton;

/** The end of a row. */
export interface WireNewLine {
  readonly TYPE: 'NEWLINE';
}

/** Buttons and ends of rows, in their order. */
export type WireEntries = readonly (WireButton | WireNewLine)[];

/** A keyboard; BOT_ID is the bot whose commands the buttons run. */
export type WireKeyboard = WireEntries | { readonly BOT_ID?: WireId; readonly BUTTONS: WireEntries };
