import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { looksStored } from '../../portal/validator/store-answer.ts';
import { type Remark, remark } from '../text/remark.ts';
import { readAnswer } from './read-answer.ts';
import { readTelegram } from './read-telegram.ts';

/** The value of a KEYBOARD as `{ BUTTONS: [...] }`; null when it holds no list. */
export interface Container {
  readonly keyboard: JsonObject | null;
  readonly stored: boolean;
  readonly remarks: readonly Remark[];
}

const NUMBER = /^\d+$/;

/**
 * Opens the value of a KEYBOARD: an object with BUTTONS, a bare list, numbered values, one button without a list, rows nested
 * the Telegram way, or the form in which a portal stores it. What stands beside the buttons stays there.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function readContainer(value: Json, at: number): Container {
  const remarks: Remark[] = [];
  const held = findList(value, at, remarks);
  if (held === null) return { keyboard: null, stored: false, remarks };
  const list = flatten(held.list, at, remarks);
  const stored = list.some(looksStored);
  if (!stored) return { keyboard: withButtons(held.beside, held.key, list), stored, remarks };
  remarks.push(storedRemark(at));
  const { BUTTONS = [], ...beside } = readAnswer(list);
  return { keyboard: withButtons({ ...beside, ...held.beside }, held.key, BUTTONS), stored, remarks };
}

interface Held {
  readonly list: readonly Json[];
  /** All keys of the object around the list, in their order. */
  readonly beside: JsonObject;
  /** The key that held the list; null when it was bare. */
  readonly key: string | null;
}

function withButtons(beside: JsonObject, key: string | null, list: Json): JsonObject {
  if (key === null || !Object.hasOwn(beside, key)) return { ...beside, BUTTONS: list };
  return Object.fromEntries(
    Object.entries(beside).map(([name, value]) => (name === key ? ['BUTTONS', list] : [name, value])),
  );
}

function findList(value: Json, at: number, remarks: Remark[]): Held | null {
  if (isJsonList(value)) return { list: value, beside: {}, key: null };
  if (!isJsonObject(value)) return null;
  const keys = Object.keys(value);
  const key = Object.hasOwn(value, 'BUTTONS') ? 'BUTTONS' : keys.find((name) => name.toUpperCase() === 'BUTTONS');
  if (key === undefined) return findBare(value, at, remarks);
  if (key !== 'BUTTONS') remarks.push(caseRemark(key, at));
  const inner = value[key] ?? null;
  const list = isJsonObject(inner) ? findBare(inner, at, remarks)?.list : inner;
  if (list === null || list === '') return { list: [], beside: value, key };
  return isJsonList(list) ? { list, beside: value, key } : null;
}

function findBare(value: JsonObject, at: number, remarks: Remark[]): Held | null {
  const numbered = Object.entries(value).filter(([name]) => NUMBER.test(name));
  if (numbered.length > 0) {
    remarks.push(numberedRemark(at));
    const beside = Object.fromEntries(Object.entries(value).filter(([name]) => !NUMBER.test(name)));
    return { list: numbered.map(([, entry]) => entry), beside, key: null };
  }
  const rows = readTelegram(value, at);
  if (rows !== null) {
    remarks.push(...rows.remarks);
    return { list: isJsonList(rows.keyboard) ? rows.keyboard : [], beside: {}, key: null };
  }
  if (!Object.hasOwn(value, 'TEXT') && !Object.hasOwn(value, 'TYPE')) return null;
  remarks.push(singleRemark(at));
  return { list: [value], beside: {}, key: null };
}

/** Each nested list becomes a row; buttons that follow each other without one stay together. */
function flatten(list: readonly Json[], at: number, remarks: Remark[]): readonly Json[] {
  if (!list.some(isJsonList)) return list;
  remarks.push(nestedRemark(at));
  const rows: Json[][] = [];
  let loose: Json[] | null = null;
  for (const entry of list) {
    if (isJsonList(entry)) {
      loose = null;
      rows.push(entry.flatMap((inner) => (isJsonList(inner) ? inner : [inner])));
    } else if (loose === null) {
      loose = [entry];
      rows.push(loose);
    } else loose.push(entry);
  }
  const filled = rows.filter((row) => row.length > 0);
  return filled.flatMap((row, i) => {
    const last = row.at(-1);
    const ended = i === filled.length - 1 || (isJsonObject(last) && last.TYPE === 'NEWLINE');
    return ended ? row : [...row, { TYPE: 'NEWLINE' }];
  });
}

function storedRemark(at: number): Remark {
  return remark('pasted-stored-keyboard', 'info', {}, at);
}

function caseRemark(key: string, at: number): Remark {
  return remark('pasted-buttons-key', 'warning', { key }, at);
}

function numberedRemark(at: number): Remark {
  return remark('numbered-buttons', 'info', {}, at);
}

function singleRemark(at: number): Remark {
  return remark('pasted-single-button', 'warning', {}, at);
}

function nestedRemark(at: number): Remark {
  return remark('nested-rows', 'info', {}, at);
}
