import { findBraces } from '../json/find-braces.ts';
import type { Path } from '../json/issue.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, tryJson } from '../json/json.ts';

/** A `{{...}}` of a request, where it stands. */
export interface VariableUse {
  /** The source; of a call that stands a second time, the source with ` 2` behind it: it may give another value. */
  readonly name: string;
  readonly source: string;
  readonly path: Path;
  /** The name of the field around it, `''` without one; inside of a text of JSON, that of the field there. */
  readonly field: string;
  /** Whether it is all that the value holds. */
  readonly isWhole: boolean;
  /** What stands around the variables of the text: one piece before each, and one behind the last. */
  readonly pieces: readonly string[];
  /** Which of the variables of the text it is, from 0. */
  readonly index: number;
  /** In how many texts of JSON it stands, each inside of the other. */
  readonly depth: number;
  /** Whether it stands in a text of JSON without quotes around it, in the place of a value of any type. */
  readonly isBare: boolean;
  /** The object whose field it is: what a value has to be may depend on the fields beside it. */
  readonly beside: JsonObject;
}

/** What to put in the place of a use; undefined leaves it as it is. */
export type Replace = (use: VariableUse) => Json | undefined;

/** How often each call was met so far: values of one request that are mapped one after another share it. */
export type Counts = Map<string, number>;

/** Where a value stands. */
export type Spot = Pick<VariableUse, 'path' | 'field' | 'depth' | 'beside'>;

/** Around a whole request. */
export const OUTSIDE: Spot = { path: [], field: '', depth: 0, beside: {} };

/**
 * The value with every `{{...}}` in its texts replaced; the very same when none is. What fills a whole text keeps its type. In a
 * text that is JSON, the texts inside of it are filled and written as JSON again; all else in it stays to the letter.
 */
export function mapVariables<Value extends Json>(value: Value, replace: Replace, spot: Spot, counts: Counts): Value {
  return mapValue(value, replace, spot, counts) as Value;
}

/** Whether there is a `{{` in a value, at any depth: quick, and true where there may be a variable. */
export function holdsBraces(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.includes('{{');
  if (typeof value !== 'object' || value === null) return false;
  // Thousands of values are looked at as somebody types: nothing is made for it.
  if (isJsonList(value)) return value.some(holdsBraces);
  for (const key in value) if (holdsBraces(value[key])) return true;
  return false;
}

function mapValue(value: Json, replace: Replace, spot: Spot, counts: Counts): Json {
  if (typeof value === 'string') return value.includes('{{') ? mapText(value, replace, spot, counts) : value;
  if (isJsonList(value)) {
    const items = value.map((item, i) => mapValue(item, replace, { ...spot, path: [...spot.path, i] }, counts));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  const mapped = entries.map(([key, own]): readonly [string, Json] => {
    return [key, mapValue(own, replace, { ...spot, path: [...spot.path, key], field: key, beside: value }, counts)];
  });
  return mapped.every(([, own], i) => own === entries[i]?.[1]) ? value : Object.fromEntries(mapped);
}

function mapText(text: string, replace: Replace, spot: Spot, counts: Counts): Json {
  const json = splitJson(text);
  if (json !== null) return mapJson(json, replace, spot, counts);
  // What begins so is an expression as a whole where it comes from: the sign says so and is no part of the value.
  const start = text.startsWith('={{') ? 1 : 0;
  const braces = findBraces(text);
  const isLone = braces.length === 1 && braces[0]?.from === start && braces[0].to === text.length;
  const pieces = [...braces, { from: text.length }].map(({ from }, i) => text.slice(braces[i - 1]?.to ?? start, from));
  let filled = '';
  let end = 0;
  for (const [index, { from, to, source }] of braces.entries()) {
    const name = nameOf(source, counts);
    const use = { ...spot, name, source, isWhole: isLone, isBare: false, pieces, index };
    const by = replace(use);
    if (by === undefined) continue;
    if (isLone) return by;
    filled += text.slice(end === 0 ? start : end, from) + asText(by);
    end = to;
  }
  return end === 0 ? text : filled + text.slice(end);
}

/** A value as it stands in a text: what PHP, JavaScript and Python make of it differs for all but texts and numbers. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether each place of a source may give another value: it calls something. */
export function isCall(source: string): boolean {
  return source.includes('(');
}

/** What the next use of a source is called. */
export function nameOf(source: string, counts: Counts): string {
  if (!isCall(source)) return source;
  const count = (counts.get(source) ?? 0) + 1;
  counts.set(source, count);
  return count === 1 ? source : `${source} ${count}`;
}

/** A piece of a text of JSON: as it is, a text in quotes with what it says, or a `{{...}}` without quotes. */
export type JsonPiece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly said: string; readonly field: string }
  | { readonly kind: 'bare'; readonly text: string; readonly source: string; readonly field: string };

/** The pieces of a text that is JSON once a value stands for every `{{...}}` outside of quotes; null for any other text. */
export function splitJson(text: string): readonly JsonPiece[] | null {
  // What begins with a variable is none, and to find that out by parsing takes its time.
  if (!/^\s*(?:\[|\{(?!\{))/.test(text)) return null;
  const pieces: JsonPiece[] = [];
  let [at, field, probe] = [0, '', ''];
  const token = /"(?:[^"\\]|\\[\s\S])*"|\{\{/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match.index > at) pieces.push({ kind: 'plain', text: text.slice(at, match.index) });
    probe += text.slice(at, match.index);
    if (match[0] === '{{') {
      const [braces] = findBraces(text.slice(match.index));
      if (braces === undefined || braces.from > 0) return null;
      at = match.index + braces.to;
      pieces.push({ kind: 'bare', text: text.slice(match.index, at), source: braces.source, field });
      probe += '0';
    } else {
      at = match.index + match[0].length;
      const said = tryJson(match[0]);
      if (typeof said !== 'string') return null;
      const isKey = /^\s*:/.test(text.slice(at, at + 20));
      if (isKey) field = said;
      pieces.push(isKey ? { kind: 'plain', text: match[0] } : { kind: 'text', text: match[0], said, field });
      probe += match[0];
    }
    token.lastIndex = at;
  }
  pieces.push({ kind: 'plain', text: text.slice(at) });
  const value = tryJson(probe + text.slice(at));
  return typeof value === 'object' && value !== null ? pieces : null;
}

function mapJson(pieces: readonly JsonPiece[], replace: Replace, spot: Spot, counts: Counts): string {
  const written = pieces.map((piece) => {
    if (piece.kind === 'plain') return piece.text;
    const inside = { ...spot, field: piece.field, depth: spot.depth + 1 };
    if (piece.kind === 'bare') {
      const { source } = piece;
      const name = nameOf(source, counts);
      const by = replace({
        ...inside,
        name,
        source,
        isWhole: true,
        isBare: true,
        pieces: ['', ''],
        index: 0,
      });
      return by === undefined ? piece.text : JSON.stringify(by);
    }
    const said = mapValue(piece.said, replace, inside, counts);
    return said === piece.said ? piece.text : JSON.stringify(asText(said));
  });
  return written.join('');
}
