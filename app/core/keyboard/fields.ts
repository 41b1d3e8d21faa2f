import { DOCS } from '../json/docs.ts';
import type { Json } from '../json/json.ts';

/** The values of ACTION that are documented. */
export const OWN_ACTIONS = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'] as const;

/** Those that a portal takes as well. */
export const UNDOCUMENTED_ACTIONS: readonly string[] = ['LIVECHAT', 'HELP'];

/** The four colours that the current messenger knows, by their names on the wire; the first one is the default. */
export const COLOR_TOKENS = ['base', 'primary', 'secondary', 'alert'] as const;

/** One of them. */
export type ColorToken = (typeof COLOR_TOKENS)[number];

/** Whether a portal knows this value of ACTION. */
export function isKnownAction(action: Json | undefined): action is string {
  const known: readonly string[] = OWN_ACTIONS;
  return typeof action === 'string' && (known.includes(action) || UNDOCUMENTED_ACTIONS.includes(action));
}

/** Whether a value is one of the four colours. */
export function isColorToken(value: Json | undefined): value is ColorToken {
  return COLOR_TOKENS.some((token) => token === value);
}

/** Whether a portal keeps the value as a colour: `#` and 3 or 6 hex digits, in any case. */
export function isColor(value: Json | undefined): value is string {
  return typeof value === 'string' && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value);
}

/** The kind of value a field takes on the wire. `flag` is the string Y or N. */
export type FieldType = 'string' | 'integer' | 'flag' | 'color' | 'choice';

/** The names that the portal knows. */
export type FieldName =
  | 'TYPE'
  | 'TEXT'
  | 'LINK'
  | 'ACTION'
  | 'ACTION_VALUE'
  | 'COMMAND'
  | 'COMMAND_PARAMS'
  | 'APP_ID'
  | 'APP_PARAMS'
  | 'DISPLAY'
  | 'WIDTH'
  | 'BG_COLOR_TOKEN'
  | 'BG_COLOR'
  | 'TEXT_COLOR'
  | 'OFF_BG_COLOR'
  | 'OFF_TEXT_COLOR'
  | 'BLOCK'
  | 'DISABLED'
  | 'CONTEXT';

/** The text that says what a field means. */
export type FieldWord = `field.${FieldName}`;

/** One field of a button, as the portal understands it. */
export interface FieldSpec {
  readonly name: FieldName;
  readonly type: FieldType;
  /** The only values the portal takes; anything else becomes the default. */
  readonly values?: readonly string[];
  /** What the portal stores when the field is absent or wrong; null when nothing is stored. */
  readonly default: string | null;
  readonly page: string;
}

function field(name: FieldName, type: FieldType, fallback: string | null, values?: readonly string[]): FieldSpec {
  return { name, type, default: fallback, page: DOCS.keyboards, ...(values ? { values } : {}) };
}

/** The one table of all fields of a button, in the order in which new fields are written. */
export const FIELDS: readonly FieldSpec[] = [
  field('TYPE', 'choice', 'BUTTON', ['BUTTON', 'NEWLINE']),
  field('TEXT', 'string', null),
  field('LINK', 'string', null),
  field('ACTION', 'choice', null, OWN_ACTIONS),
  field('ACTION_VALUE', 'string', null),
  field('COMMAND', 'string', null),
  field('COMMAND_PARAMS', 'string', null),
  field('APP_ID', 'integer', null),
  field('APP_PARAMS', 'string', null),
  field('DISPLAY', 'choice', 'BLOCK', ['LINE', 'BLOCK']),
  field('WIDTH', 'integer', null),
  field('BG_COLOR_TOKEN', 'choice', COLOR_TOKENS[0], COLOR_TOKENS),
  field('BG_COLOR', 'color', null),
  field('TEXT_COLOR', 'color', null),
  field('OFF_BG_COLOR', 'color', null),
  field('OFF_TEXT_COLOR', 'color', null),
  field('BLOCK', 'flag', 'N', ['Y', 'N']),
  field('DISABLED', 'flag', 'N', ['Y', 'N']),
  field('CONTEXT', 'choice', 'ALL', ['ALL', 'MOBILE', 'DESKTOP']),
];

/** The names of all fields, in the table's order. */
export const FIELD_NAMES: readonly string[] = FIELDS.map(({ name }) => name);

/** The field with this name; undefined for a name the portal does not know. */
export function findField(name: string): FieldSpec | undefined {
  return FIELDS.find((known) => known.name === name);
}
