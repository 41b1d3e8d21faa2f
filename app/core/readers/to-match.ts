import { isJsonList, isJsonObject, type Json, type JsonObject, tryJson } from '../json/json.ts';
import type { MethodName } from '../keyboard/design.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { isPhpEmpty } from '../portal/php/php.ts';
import { storeMethod } from '../portal/validator/store-methods.ts';
import { inferMethod } from '../request/infer-method.ts';
import { namedMethod } from '../request/methods.ts';
import type { FoundRequest } from '../request/take-request.ts';
import { toNumber } from '../request/write-params.ts';
import { readJavascript } from './code/read-source.ts';
import { type KeyboardMatch, misspeltKeyboard, ownKey } from './find-keyboards.ts';
import { readContainer } from './formats/read-container.ts';
import { fromText } from './text/parse-json.ts';
import type { PastedKind } from './text/pasted.ts';
import type { Candidate } from './text/reading.ts';
import { type Remark, remark } from './text/remark.ts';
import { withTexts } from './text/sent-texts.ts';
import { spanOf } from './text/spans.ts';

/** A keyboard with what stood around it, before secrets are cut out and the method is resolved. */
export interface RequestMatch extends Omit<FoundRequest, 'kind' | 'method' | 'closed'> {
  readonly kind: PastedKind;
  /** As the call or the address names it; null when none does. */
  readonly named: string | null;
  /** What the names of the parameters tell. */
  readonly inferred: MethodName | null;
  readonly remarks: readonly Remark[];
  /** What was written: the parameters of a request (`isRequest`), or what holds the keyboard. */
  readonly written: Json;
  readonly isRequest: boolean;
  /** The value of KEYBOARD as written; undefined without one. */
  readonly value: Json | undefined;
  /** Where that stands in what was pasted. */
  readonly keyboardRange: readonly [from: number, to: number];
  readonly from: number;
  readonly to: number;
}

const TAKEN = ['DIALOG_ID', 'DIALOGID', 'MESSAGE', 'KEYBOARD', 'BOT_ID', 'BOTID', 'MESSAGE_ID', 'MESSAGEID'];
const MOST_SOURCE = 40;
const ALSO_TAKEN = ['COMMAND_ID', 'COMMANDID', 'BUTTONS', 'FIELDS'];

/** The request around a keyboard that was found in a candidate. */
export function toMatch(candidate: Candidate, keyboardMatch: KeyboardMatch): RequestMatch {
  const { params, method } = keyboardMatch;
  const fields = isJsonObject(params.fields) ? params.fields : {};
  const keyboardRange = rangeOfKeyboard(keyboardMatch);
  const other = readAliases(params, method);
  const { keyboard, stored, remarks } = openKeyboard(keyboardMatch, keyboardRange[0]);
  const isFramed = Object.keys(params).length > 0;
  const take = (...names: string[]): Json =>
    names.flatMap((name) => [pick(params, name), pick(fields, name)]).find((value) => value !== null) ?? null;
  // The class of an on-premise portal is given its bot, as a request is.
  const isBuilt = candidate.remarks?.some(({ code }) => code === 'onpremise-builder') ?? false;
  const storedBot = stored || isBuilt ? idOf(keyboard?.BOT_ID ?? null) : null;
  const message = textOf(take('MESSAGE')) ?? keyboardMatch.message;
  return {
    kind: keyboardMatch.kind ?? (stored && !isFramed ? 'answer' : candidate.kind),
    named: method,
    inferred: keyboardMatch.kind === null ? inferMethod(params, hasCommands(keyboard)) : null,
    botId: idOf(take('BOT_ID', 'BOTID')) ?? storedBot,
    dialogId: textOf(take('DIALOG_ID', 'DIALOGID')) ?? other.dialogId,
    messageId: idOf(take('MESSAGE_ID', 'MESSAGEID')) ?? other.messageId,
    commandId: idOf(take('COMMAND_ID', 'COMMANDID')),
    message,
    keyboard,
    others: othersOf(params, fields, other.used),
    remarks: [...keyboardMatch.remarks, ...remarks],
    written: isFramed && keyboardMatch.kind === null ? withTexts(params) : keyboardMatch.raw,
    isRequest: isFramed && keyboardMatch.kind === null,
    value: keyboardMatch.keyboard,
    keyboardRange,
    from: keyboardMatch.from,
    to: keyboardMatch.to,
  };
}

function rangeOfKeyboard({ params, from, to }: KeyboardMatch): readonly [number, number] {
  const { fields } = params;
  const outer = ownKey(params, 'KEYBOARD') ?? ownKey(params, 'BUTTONS') ?? misspeltKeyboard(params);
  const inside = outer === undefined && isJsonObject(fields) ? ownKey(fields, 'KEYBOARD') : undefined;
  const span = outer !== undefined ? spanOf(params, outer) : inside !== undefined ? spanOf(fields, inside) : null;
  return span === null ? [from, to] : [span.from, span.to];
}

function openKeyboard(
  keyboardMatch: KeyboardMatch,
  at: number,
): { keyboard: JsonObject | null; stored: boolean; remarks: readonly Remark[] } {
  const { keyboard: value, params } = keyboardMatch;
  if (value === undefined) return { keyboard: null, stored: false, remarks: [] };
  const isFramed = Object.keys(params).length > 0;
  const isRemoval = value === 'N' || (isPhpEmpty(value) && !isJsonList(value) && isFramed);
  if (isRemoval)
    return { keyboard: { BUTTONS: [] }, stored: false, remarks: [clearingRemark(value, keyboardMatch, at)] };
  if (isUnknownEntry(value)) return { keyboard: { BUTTONS: [value] }, stored: false, remarks: [madeRemark(value, at)] };
  const remarks: Remark[] = [];
  const opened = readContainer(openSentText(value, at, remarks), at);
  const translated = keyboardMatch.kind === 'telegram' || keyboardMatch.kind === 'vk';
  const told = opened.remarks.filter(({ code }) => !(translated && code === 'nested-rows'));
  if (opened.keyboard === null) remarks.push(unreadRemark(value, at));
  return {
    keyboard: opened.keyboard,
    stored: opened.stored,
    remarks: [...remarks, ...told, ...strange(opened.keyboard, at)],
  };
}

/** A keyboard sent as a text: JSON, or as much of a literal as can be read; what there is to tell of that is added to the remarks. */
export function openSentText(value: Json, at: number, remarks: Remark[] = []): Json {
  const open = fromText(value);
  if (typeof open !== 'string' || !/^\s*[[{]/.test(open)) return open;
  const literal = readJavascript(open).candidates[0]?.value;
  if (literal === undefined) return open;
  remarks.push(remark('keyboard-not-json', 'warning', {}, at));
  // A copy has no places of its own: those of the literal are counted from where this text begins.
  return tryJson(JSON.stringify(literal)) ?? literal;
}

function strange(keyboard: JsonObject | null, at: number): readonly Remark[] {
  const list = keyboard?.BUTTONS;
  if (!isJsonList(list) || list.every((entry) => isJsonObject(entry) || isUnknownEntry(entry))) return [];
  return [remark('read-not-a-button', 'error', {}, at)];
}

function unreadRemark(value: Json, at: number): Remark {
  const isExpression = typeof value === 'string' && value.includes('{{');
  return isExpression ? madeRemark(value, at) : remark('pasted-no-buttons', 'error', {}, at);
}

/** A keyboard that is made somewhere else: what makes it. */
function madeRemark(value: string, at: number): Remark {
  const source = value.replace(/^\{\{|\}\}$/g, '').slice(0, MOST_SOURCE);
  return remark('keyboard-expression', 'info', { source }, at);
}

function hasCommands(keyboard: JsonObject | null): boolean {
  if (keyboard === null || Object.hasOwn(keyboard, 'BOT_ID')) return false;
  const { BUTTONS: list } = keyboard;
  return isJsonList(list) && list.some((entry) => isJsonObject(entry) && Object.hasOwn(entry, 'COMMAND'));
}

/** What a design has no place of its own for; the extras of `fields` stay in `fields`. */
function othersOf(params: JsonObject, fields: JsonObject, used: readonly string[]): JsonObject | null {
  const inner = restOf(fields);
  const misspelt = ownKey(params, 'KEYBOARD') === undefined ? misspeltKeyboard(params) : undefined;
  const outer = restOf(params).filter(([key]) => key !== misspelt && !used.includes(key));
  const rest = [...outer, ...(inner.length > 0 ? [['fields', Object.fromEntries(inner)] as const] : [])];
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

/** Other names under which methods take the recipient and the message; a design has one for each. */
interface Aliases {
  readonly dialogId: string | null;
  readonly messageId: number | string | null;
  readonly used: readonly string[];
}

const NO_ALIASES: Aliases = { dialogId: null, messageId: null, used: [] };

function readAliases(params: JsonObject, name: string | null): Aliases {
  const method = name === null ? null : namedMethod(name);
  if (method === null) return NO_ALIASES;
  const own = (...names: string[]): string | undefined =>
    names.map((one) => ownKey(params, one)).find((key) => key !== undefined);
  if (method.does === 'update') {
    const key = own('MESSAGE_ID', 'MESSAGEID') === undefined && method.version === 1 ? own('ID') : undefined;
    return key === undefined ? NO_ALIASES : { ...NO_ALIASES, messageId: idOf(params[key] ?? null), used: [key] };
  }
  if (method.does !== 'add' || method.family === 'imbot' || own('DIALOG_ID', 'DIALOGID') !== undefined)
    return NO_ALIASES;
  const chat = own('CHAT_ID', 'CHATID');
  const key = chat ?? (method.version === 1 ? own('USER_ID') : undefined);
  const id = key === undefined ? null : textOf(params[key] ?? null);
  if (key === undefined || id === null) return NO_ALIASES;
  return { ...NO_ALIASES, dialogId: chat !== undefined && /^\d/.test(id) ? `chat${id}` : id, used: [key] };
}

function restOf(params: JsonObject): (readonly [string, Json])[] {
  return Object.entries(params).filter(([key]) => {
    const name = key.toUpperCase();
    return !TAKEN.includes(name) && !ALSO_TAKEN.includes(name);
  });
}

function pick(params: JsonObject, name: string): Json {
  const key = ownKey(params, name);
  return key === undefined ? null : (params[key] ?? null);
}

function textOf(value: Json): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

function idOf(value: Json): number | string | null {
  return typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? toNumber(value) : null;
}

/**
 * What an empty KEYBOARD or `"N"` does: in the update methods it takes the keyboard of a message away, elsewhere a portal
 * refuses or ignores it.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export function clearingRemark(
  value: Json,
  { method, params }: Pick<KeyboardMatch, 'method' | 'params'>,
  at: number,
): Remark {
  const names = Object.keys(params).map((name) => name.toUpperCase());
  const isAnswer = names.some((name) => name === 'COMMAND_ID' || name === 'COMMANDID');
  const hasMessage = names.some((name) => name === 'MESSAGE_ID' || name === 'MESSAGEID');
  const isUpdate = (storeMethod(method ?? '')?.removal ?? 'none') !== 'none' || (hasMessage && !isAnswer);
  const clears = value === 'N' || (value !== null && !names.includes('FIELDS'));
  const shown = value === null ? 'null' : JSON.stringify(value);
  if (!isUpdate) {
    return remark('pasted-empty-keyboard', 'warning', { shown }, at);
  }
  if (clears) {
    return remark('clears-keyboard', 'info', { shown, isIgnored: false }, at);
  }
  return remark('clears-keyboard', 'warning', { shown, isIgnored: true }, at);
}
