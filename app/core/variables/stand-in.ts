import { type Json, ownValue } from '../json/json.ts';
import { COLOR_TOKENS, findField, OWN_ACTIONS } from '../keyboard/fields.ts';
import { isEntryUse } from './fill-variables.ts';
import type { VariableUse } from './map-variables.ts';

/** What a variable without a value is taken for, so that nothing is wrong with it; and what leads back from it. */
interface StandIn {
  readonly value: Json;
  /** What tells it from all others where it stands in a text; null where no text could be told from another. */
  readonly mark: Mark | null;
}

/** A run of letters and digits that stands for one variable alone, and what was written before it for the field's sake. */
export interface Mark {
  readonly code: string;
  readonly lead: string;
}

/** Finds the runs of letters and digits that may be marks. */
export const MARKS = /q7v\d+z|20255\d{5}/g;

const SHADES: readonly Json[] = ['', '#808080', '#888'];
const FLAGS: readonly Json[] = ['N', 'Y'];
const NUMBERS: readonly Json[] = [1];
/** What each of these fields may be, the value for a variable alone first. A look of which nothing is known is the usual one. */
const WORDS: Readonly<Record<string, readonly Json[]>> = {
  TYPE: ['BUTTON', 'NEWLINE'],
  // Buttons with an unknown one among them are more often meant to stand side by side.
  DISPLAY: ['LINE', 'BLOCK'],
  CONTEXT: ['ALL', ...(findField('CONTEXT')?.values ?? [])],
  ACTION: ['SEND', ...OWN_ACTIONS],
  BLOCK: FLAGS,
  DISABLED: FLAGS,
  VOTE: FLAGS,
  WAIT: ['N'],
  BG_COLOR_TOKEN: ['', ...COLOR_TOKENS],
  BG_COLOR: SHADES,
  TEXT_COLOR: SHADES,
  OFF_BG_COLOR: SHADES,
  OFF_TEXT_COLOR: SHADES,
  COLORS: [{}],
  WIDTH: ['', 100],
  APP_ID: NUMBERS,
  BOT_ID: NUMBERS,
  BOTID: NUMBERS,
  MESSAGE_ID: NUMBERS,
  MESSAGEID: NUMBERS,
  COMMAND_ID: NUMBERS,
  COMMANDID: NUMBERS,
};
const DIALOGS = ['DIALOG_ID', 'DIALOGID'];

/**
 * A fitting value for a use, by the field that it stands in and by what stands around it there: a link, a number, a word that the
 * portal knows; else letters and digits, which no rule and no markup can trip over. Undefined for code that makes whole buttons.
 * `number` tells one use from the next.
 */
export function standIn(use: VariableUse, number: number): StandIn | undefined {
  if (isEntryUse(use)) return undefined;
  const { isWhole, pieces, index, beside } = use;
  const name = use.field.toUpperCase();
  const letters = `q7v${number}z`;
  const digits = `20255${String(number % 100_000).padStart(5, '0')}`;
  const action = name === 'ACTION_VALUE' ? beside.ACTION : DIALOGS.includes(name) ? 'DIALOG' : undefined;
  if (action === 'CALL')
    return fitting(use, [`+1${digits}`, `+${digits}`], digits) ?? marked('', index === 0 ? digits : '1');
  if (action === 'DIALOG') {
    const dialogs = ['chat', '', 'sg', 'crm|deal|', 'crm|lead|'].map((kind) => `${kind}${digits}`);
    return fitting(use, dialogs, digits) ?? marked('', index === 0 ? digits : '1');
  }
  const before = pieces[0] ?? '';
  if (name === 'LINK' && index === 0) return marked(leadOf(before.trimStart()), letters);
  const words = ownValue(WORDS, name);
  if (words !== undefined) {
    if (isWhole) return { value: words[0] ?? '', mark: null };
    const likely = words === SHADES ? [...words, shadeOf(pieces)] : words;
    return fitting(use, likely, digits) ?? (words === NUMBERS ? { value: '1', mark: null } : marked('', letters));
  }
  if (/\[(?:url=?|img)(?: [^\]]*)?\]?$/i.test(pieces[index] ?? '')) return marked('https://', letters);
  // Persons and chats are named by numbers in a message.
  return marked('', /\[(?:user|chat)=(?:chat)?$/i.test(pieces[index] ?? '') ? digits : letters);
}

function marked(lead: string, code: string): StandIn {
  return { value: lead + code, mark: { lead, code } };
}

/** What has to follow the beginning of a link for the portal to take it; nothing where nothing helps or nothing is missing. */
function leadOf(before: string): string {
  const scheme = ['https://', 'http://'].find((one) => one.startsWith(before));
  return scheme === undefined ? '' : scheme.slice(before.length);
}

/** A colour that begins and ends as it is written. */
function shadeOf([first = '', ...rest]: readonly string[]): string {
  const known = `${first}${rest.join('')}`;
  const begin = known.startsWith('#') || first !== '' ? '' : '#';
  return `${first}${begin}${'0'.repeat(Math.max(0, 7 - begin.length - known.length))}${rest.join('')}`;
}

const SIGNS = /[\\^$.*+?()[\]{}|]/g;

/** The part of the first of these values that goes with what stands around the variables; null when none does. */
function fitting({ pieces, index }: VariableUse, values: readonly Json[], digits: string): StandIn | null {
  const pattern = new RegExp(`^${pieces.map((piece) => piece.replace(SIGNS, '\\$&')).join('([^]*?)')}$`);
  for (const value of values) {
    const part = pattern.exec(String(value))?.[index + 1];
    if (part === undefined) continue;
    return part.endsWith(digits) ? marked(part.slice(0, -digits.length), digits) : { value: part, mark: null };
  }
  return null;
}
