import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { nearestWord } from '../json/nearest-word.ts';
import { FIELD_NAMES } from '../keyboard/fields.ts';
import { storeMethod } from '../portal/validator/store-methods.ts';
import { bareName } from '../request/methods.ts';
import { expandKeys, formParams } from './formats/form-params.ts';
import { readTelegram, type Translated } from './formats/read-telegram.ts';
import { readVk } from './formats/read-vk.ts';
import { fromText } from './text/parse-json.ts';
import type { PastedKind } from './text/pasted.ts';
import type { Remark } from './text/remark.ts';
import { spanOf } from './text/spans.ts';

/** A request, a message or a bare keyboard inside of a found value. */
export interface KeyboardMatch {
  /** What the shape of the value tells of its origin; null when nothing. */
  readonly kind: PastedKind | null;
  readonly method: string | null;
  /** The parameters of the request, the keyboard among them; empty around a bare keyboard. */
  readonly params: JsonObject;
  /** The value of KEYBOARD; undefined in a message without one. */
  readonly keyboard: Json | undefined;
  readonly message: string | null;
  readonly remarks: readonly Remark[];
  /** What held it, as it was read: the parameters, the message of a portal, or the keyboard alone. */
  readonly raw: Json;
  /** Where that stands in what was pasted. */
  readonly from: number;
  readonly to: number;
}

/** What a value is found to be, wherever it stands. */
type Held = Omit<KeyboardMatch, 'raw' | 'from' | 'to'>;
/** Something that may hold a keyboard, the method that it is for, and where it stands. */
type Inner = readonly [value: Json, method: string | null, range: Range];
type Range = readonly [from: number, to: number];

const DEEPEST = 16;
const MOST_VALUES = 200_000;
const IDS = ['DIALOG_ID', 'MESSAGE_ID', 'COMMAND_ID', 'DIALOGID', 'MESSAGEID', 'COMMANDID'];
const ACTIONS = ['LINK', 'COMMAND', 'ACTION', 'APP_ID'];
const LOWER_MARKS = ['link', 'command', 'action', 'app_id', 'display'];
/** Blocks of a message whose links look like buttons. */
const OTHER_BLOCKS = ['ATTACH', 'MENU', 'BLOCKS', 'TEMPLATE'];
const BARE = { kind: null, params: {}, message: null, remarks: [] } as const;
const SIGN = /KEYBOARD|BUTTONS|"TEXT"|"buttons"|DIALOG_ID/i;

/** All keyboards that a value holds, in its order, each with what stands around it. `whole` is where the value was pasted. */
export function findKeyboards(value: Json, method: string | null, whole: Range): readonly KeyboardMatch[] {
  const found: KeyboardMatch[] = [];
  let budget = MOST_VALUES;
  const visit = (inside: Json, called: string | null, range: Range, depth: number): void => {
    budget -= 1;
    if (depth > DEEPEST || budget < 0) return;
    const [from, to] = range;
    const held = hold(inside, called, from);
    if (held !== null) found.push({ ...held, raw: inside, from, to });
    else for (const [next, name, at] of inner(inside, called, range)) visit(next, name, at, depth + 1);
  };
  visit(value, method, whole, 0);
  const isCall = found.length === 0 && method !== null && storeMethod(bareName(method)) !== null;
  if (!isCall || !isJsonObject(value)) return found;
  const [from, to] = whole;
  return [{ ...BARE, method, params: expandKeys(value), keyboard: undefined, raw: value, from, to }];
}

/** What may hold a keyboard when the value itself does not. */
function inner(value: Json, method: string | null, range: Range): readonly Inner[] {
  if (typeof value === 'string') return insideText(value, method).map(([open, name]) => [open, name, range]);
  const at = (key: string | number): Range => {
    const span = spanOf(value, key);
    return span === null ? range : [span.key, span.to];
  };
  if (isJsonList(value)) {
    const [name, params] = value;
    if (value.length === 2 && typeof name === 'string' && isJsonObject(params) && name.includes('.'))
      return [[params, name, at(1)]];
    return value.map((item, i) => [item, method, at(i)]);
  }
  if (!isJsonObject(value)) return [];
  if (typeof value.method === 'string' && isJsonObject(value.params))
    return [[value.params, value.method, at('params')]];
  const rest = Object.entries(value).filter(([key]) => !OTHER_BLOCKS.includes(key.toUpperCase()));
  return rest.map(([key, item]) => [item, method, at(key)]);
}

/** A text of JSON, or a line of a batch such as `im.message.add?DIALOG_ID=1&…`. */
function insideText(text: string, method: string | null): readonly (readonly [Json, string | null])[] {
  if (!SIGN.test(text)) return [];
  const open = fromText(text);
  if (open !== text) return [[open, method]];
  const [, name, query] = /^([a-z][\w]*(?:\.\w+)+)\?([^\s]+)$/i.exec(text) ?? [];
  const params = name === undefined || query === undefined ? null : formParams(query);
  return params === null ? [] : [[params, name ?? null]];
}

function hold(value: Json, method: string | null, at: number): Held | null {
  if (typeof value !== 'object' || value === null) return null;
  const foreign = translate(value, method, at);
  if (foreign !== null) return foreign;
  const bare = { ...BARE, method };
  if (isJsonList(value)) return isButtonList(value) ? { ...bare, keyboard: value } : null;
  if (!isJsonObject(value)) return null;
  const params = expandKeys(value);
  return holdRequest(params, method) ?? (isKeyboard(params) ? { ...bare, keyboard: params } : null);
}

function translate(value: Json, method: string | null, at: number): Held | null {
  const hold = (kind: PastedKind, { keyboard, message, remarks }: Translated): Held => {
    return { kind, method, params: {}, keyboard, message, remarks };
  };
  const telegram = readTelegram(value, at);
  if (telegram !== null) return hold('telegram', telegram);
  const vk = readVk(value, at);
  return vk === null ? null : hold('vk', vk);
}

function holdRequest(params: JsonObject, method: string | null): Held | null {
  const request = { ...BARE, method, params };
  const { fields, params: stored } = params;
  const outer = ownKey(params, 'KEYBOARD');
  if (outer !== undefined) return { ...request, keyboard: params[outer] ?? null };
  const own = isJsonObject(fields) ? ownKey(fields, 'KEYBOARD') : undefined;
  if (own !== undefined && isJsonObject(fields)) return { ...request, keyboard: fields[own] ?? null };
  // A message as a portal gives it back: its text is called `text`, and what it shows stands in `params`.
  const kept = isJsonObject(stored) && typeof params.method !== 'string' ? ownKey(stored, 'KEYBOARD') : undefined;
  if (kept !== undefined && isJsonObject(stored)) return holdStored(params, stored[kept] ?? null);
  const isMessage = Object.keys(params).some((name) => IDS.includes(name.toUpperCase()));
  const misspelt = isMessage ? misspeltKeyboard(params) : undefined;
  if (misspelt !== undefined) return { ...request, keyboard: params[misspelt] ?? null };
  const hasText = ownKey(params, 'MESSAGE') !== undefined || isJsonObject(fields);
  const list = ownKey(params, 'BUTTONS');
  // The list of a keyboard among the parameters: a portal does not see it there.
  if (isMessage && list !== undefined) return { ...request, keyboard: { BUTTONS: params[list] ?? null } };
  return isMessage && hasText ? { ...request, keyboard: undefined } : null;
}

function holdStored({ id, text }: JsonObject, keyboard: Json): Held {
  const params = typeof id === 'number' || typeof id === 'string' ? { MESSAGE_ID: id } : {};
  return {
    kind: 'answer',
    method: null,
    params,
    keyboard,
    message: typeof text === 'string' ? text : null,
    remarks: [],
  };
}

/** The name of an own key in any case of letters. */
export function ownKey(value: JsonObject, name: string): string | undefined {
  if (Object.hasOwn(value, name)) return name;
  return Object.keys(value).find((key) => key.toUpperCase() === name);
}

/** The key of a keyboard whose name has a wrong letter or two: `KEYBORD`. */
export function misspeltKeyboard(params: JsonObject): string | undefined {
  return Object.keys(params).find((key) => {
    const value = params[key] ?? null;
    const holds = isButtonList(value) || (isJsonObject(value) && isKeyboard(value));
    return holds && nearestWord(key, ['KEYBOARD']) !== undefined;
  });
}

function isKeyboard(value: JsonObject): boolean {
  const key = ownKey(value, 'BUTTONS');
  if (key === 'BUTTONS') return true;
  const list = key === undefined ? undefined : value[key];
  if (list !== undefined && (isButtonList(list) || (isJsonObject(list) && isKeyboard(list)))) return true;
  const numbered = Object.entries(value).filter(([name]) => /^\d+$/.test(name));
  return isLoneButton(value) || isButtonList(numbered.map(([, entry]) => entry));
}

/** A button without a list: an object of data may have a TEXT too, but no action, and other names beside it. */
export function isLoneButton(value: JsonObject): boolean {
  if (!looksLikeButton(value)) return false;
  const names = Object.keys(value);
  return (
    names.some((name) => ACTIONS.includes(name.toUpperCase())) || names.every((name) => FIELD_NAMES.includes(name))
  );
}

function isButtonList(value: Json): boolean {
  if (!isJsonList(value)) return false;
  return value.some((entry) => looksLikeButton(entry) || (isJsonList(entry) && entry.some(looksLikeButton)));
}

/** Whether a value looks like a button, its names in capitals or not. */
export function looksLikeButton(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const has = (name: string): boolean => Object.hasOwn(value, name);
  if (has('TEXT') || value.TYPE === 'NEWLINE' || ACTIONS.some(has)) return true;
  return has('text') && LOWER_MARKS.some(has);
}
