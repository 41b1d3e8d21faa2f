import type { Json, JsonObject } from '../../json/json.ts';
import { isEntryUse } from '../../variables/fill-variables.ts';
import { mapVariables, OUTSIDE, type VariableUse } from '../../variables/map-variables.ts';

/**
 * What a use is written as: a text, a number, a button in a list, or a list of buttons and other data. It tells what to put down
 * where nothing is known of a value.
 */
export type ValueKind = 'text' | 'number' | 'button' | 'data';

/** A use of a variable among the parameters, as code has to write it. */
export interface MarkedUse extends Pick<VariableUse, 'name' | 'source' | 'depth' | 'isBare'> {
  readonly kind: ValueKind;
  /** Whether it is all that a field outside of texts of JSON holds: its type is that of the value. */
  readonly isValue: boolean;
}

/** Parameters in which a mark, a text like `{{@0:7}}`, stands in the place of each use of a variable. */
export interface MarkedParams {
  readonly params: JsonObject;
  readonly uses: readonly MarkedUse[];
  /**
   * What a text with marks consists of. `isJson` tells that the text is the JSON of the parameters, or a part of it: the quotes
   * around a whole value then are none of its pieces.
   */
  readonly split: (text: string, isJson?: boolean) => readonly (string | MarkedUse)[];
}

/** The fields that hold a number, whichever version they are of. */
const NUMBERS = /^(?:WIDTH|(?:BOT|APP|MESSAGE|COMMAND|TEMPLATE|CHAT)_?ID)$/i;
/** The fields that hold a list or a map. */
const DATA = /^(?:KEYBOARD|BUTTONS|ATTACH|MENU|ITEMS|COLORS|FIELDS)$/i;

/** Puts marks in the place of the variables, save those that are plain text. */
export function markVariables(params: JsonObject, isText: (name: string) => boolean): MarkedParams {
  const all = JSON.stringify(params);
  let series = 0;
  while (all.includes(`{{@${series}:`)) series += 1;
  const uses: MarkedUse[] = [];
  const marked = mapVariables<JsonObject>(
    params,
    (use) => {
      if (isText(use.name)) return undefined;
      uses.push(markedUse(use));
      return `{{@${series}:${uses.length - 1}}}`;
    },
    OUTSIDE,
    new Map(),
  );
  return { params: marked, uses, split: (text, isJson = false) => splitMarks(text, { series, uses, isJson }) };
}

function markedUse(use: VariableUse): MarkedUse {
  const { name, source, depth, isBare } = use;
  return { name, source, depth, isBare, kind: kindOf(use), isValue: use.isWhole && depth === 0 };
}

function kindOf(use: VariableUse): ValueKind {
  if (!use.isWhole) return 'text';
  if (use.depth === 0 && isEntryUse(use)) return 'button';
  if (DATA.test(use.field) && (use.depth === 0 || use.isBare)) return 'data';
  return use.isBare || (use.depth === 0 && NUMBERS.test(use.field)) ? 'number' : 'text';
}

interface Marks {
  readonly series: number;
  readonly uses: readonly MarkedUse[];
  readonly isJson: boolean;
}

function splitMarks(text: string, { series, uses, isJson }: Marks): readonly (string | MarkedUse)[] {
  const pieces: (string | MarkedUse)[] = [];
  let end = 0;
  for (const { index, 0: mark, 1: number } of text.matchAll(new RegExp(`\\{\\{@${series}:(\\d+)\\}\\}`, 'g'))) {
    const use = uses[Number(number)];
    if (use === undefined) continue;
    const quote = quoteAround(use, isJson);
    if (index - quote.length > end) pieces.push(text.slice(end, index - quote.length));
    pieces.push(use);
    end = index + mark.length + quote.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** The mark is a text also where a value of any type stands: what JSON then has around it, escaped as often as it was written. */
function quoteAround({ depth, isBare, isValue }: MarkedUse, isJson: boolean): string {
  if (!isBare && !(isValue && isJson)) return '';
  let quote: string = '"';
  for (let times = isBare ? depth - 1 + Number(isJson) : 0; times > 0; times -= 1) quote = inJson(quote);
  return quote;
}

/** A text as it stands between the quotes of JSON. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Whether a parameter is a variable as a whole, and which. */
export function wholeUse({ split }: Pick<MarkedParams, 'split'>, value: Json | undefined): MarkedUse | null {
  if (typeof value !== 'string') return null;
  const [first, ...more] = split(value);
  return typeof first === 'object' && more.length === 0 && first.isValue ? first : null;
}
