import type { Json } from '../json/json.ts';
import { COLOR_TOKENS } from '../keyboard/fields.ts';
import { isEntryUse } from './fill-variables.ts';
import type { VariableUse } from './map-variables.ts';

/** What a variable without a value is taken for, so that nothing is wrong with it; and what leads back from it. */
interface StandIn {
  readonly value: Json;
  /** The text that stands for the variable alone, to be put back as it was; null where no text could be told from another. */
  readonly mark: string | null;
}

const WORDS: Readonly<Record<string, Json>> = {
  TYPE: 'BUTTON',
  DISPLAY: 'LINE',
  CONTEXT: 'ALL',
  ACTION: 'SEND',
  BLOCK: 'N',
  DISABLED: 'N',
  VOTE: 'N',
  BG_COLOR_TOKEN: COLOR_TOKENS[0],
  BG_COLOR: '#808080',
  TEXT_COLOR: '#ffffff',
  OFF_BG_COLOR: '#808080',
  OFF_TEXT_COLOR: '#ffffff',
  WIDTH: 100,
  APP_ID: 1,
  BOT_ID: 1,
  BOTID: 1,
  MESSAGE_ID: 1,
  MESSAGEID: 1,
  COMMAND_ID: 1,
  COMMANDID: 1,
  DIALOG_ID: 'chat1',
  DIALOGID: 'chat1',
};
/** What the value of these actions has to look like. */
const VALUES: Readonly<Record<string, string>> = { CALL: '+12025550100', DIALOG: 'chat1' };

/**
 * A fitting value for a use, by the field that it stands in: a link, a number, a word that the portal knows; else letters and digits,
 * which no rule and no markup can trip over. Undefined for code that makes whole buttons. `number` tells one use from the next.
 */
export function standIn(use: VariableUse, number: number): StandIn | undefined {
  if (isEntryUse(use)) return undefined;
  const { isWhole, isFirst, field, beside } = use;
  const letters = `q7v${number}z`;
  const name = field.toUpperCase();
  if (name === 'LINK' && isFirst) return { value: `https://${letters}`, mark: `https://${letters}` };
  const action = typeof beside.ACTION === 'string' ? VALUES[beside.ACTION] : undefined;
  const word = name === 'ACTION_VALUE' ? action : WORDS[name];
  return isWhole && word !== undefined ? { value: word, mark: null } : { value: letters, mark: letters };
}
