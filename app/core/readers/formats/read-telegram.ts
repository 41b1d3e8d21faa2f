import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../json/json.ts';
import { fromText } from '../text/parse-json.ts';
import type { Remark } from '../text/remark.ts';
import { keepSpans, spanOf, spansOf } from '../text/spans.ts';
import { callbackFields, commandsRemark, foreignRemark } from './callback-button.ts';

/** A keyboard of another messenger as one of Bitrix24. */
export interface Translated {
  /** Rows as nested lists, for `readContainer` to part. */
  readonly keyboard: Json;
  readonly message: string | null;
  readonly remarks: readonly Remark[];
}

const MARKS = ['callback_data', 'url', 'web_app', 'login_url', 'switch_inline_query', 'copy_text', 'pay'];
const REPLY_MARKS = ['resize_keyboard', 'one_time_keyboard', 'is_persistent', 'input_field_placeholder'];
const BITRIX_ID = /^(?:dialog|bot|command)_?id$/i;

/**
 * A keyboard of Telegram (`inline_keyboard`, a reply `keyboard`, or the bare rows) in the words of Bitrix24; null for anything
 * else.
 */
export function readTelegram(value: Json, at: number): Translated | null {
  const open = fromText(value);
  const rows = findRows(open);
  if (rows === null) return null;
  const lost = new Set<string>();
  const keyboard = translateRows(rows, (button) => translate(button, lost));
  const buttons = keyboard.flat().filter(isJsonObject);
  const told = [commandsRemark(buttons, at), foreignRemark('Telegram', lost, at)];
  const text = isJsonObject(open) ? (open.text ?? open.caption ?? open.message) : null;
  return { keyboard, message: typeof text === 'string' ? text : null, remarks: told.filter((one) => one !== null) };
}

/** Each button of rows translated; rows and buttons keep the places where they stood. */
export function translateRows(rows: readonly Json[], translate: (button: Json) => Json): readonly (readonly Json[])[] {
  const translated = rows.map((row) => {
    return isJsonList(row) ? keepSpans(row.map(translate), spansOf(row)) : [translate(row)];
  });
  return keepSpans(translated, spansOf(rows));
}

/** Rows that stand under a key of a value, each of them at the place of the text when it is one that holds them. */
export function rowsInText(value: JsonObject, key: string, rows: readonly Json[] | null): readonly Json[] | null {
  const span = spanOf(value, key);
  if (rows === null || span === null || typeof value[key] !== 'string') return rows;
  return keepSpans(rows, new Map(rows.map((_, i) => [String(i), span])));
}

function findRows(value: Json): readonly Json[] | null {
  if (isJsonList(value))
    return value.some((row) => isJsonList(row) && row.some(isInline)) || isFlat(value) ? value : null;
  if (!isJsonObject(value)) return null;
  const { inline_keyboard: inline, reply_markup: markup, keyboard } = value;
  if (markup !== undefined) return rowsInText(value, 'reply_markup', findRows(fromText(markup)));
  if (isJsonList(inline)) return inline;
  const isReply = REPLY_MARKS.some((mark) => Object.hasOwn(value, mark));
  // A portal takes the name in any case of letters.
  const isOfBitrix = Object.keys(value).some((name) => BITRIX_ID.test(name));
  if (isOfBitrix || !isJsonList(keyboard) || !keyboard.every(isJsonList)) return null;
  // An empty one may be one of Bitrix24 as well.
  const buttons = keyboard.flat();
  return isReply || (buttons.length > 0 && buttons.every(isReplyButton)) ? keyboard : null;
}

function isInline(value: Json): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'text') && MARKS.some((mark) => Object.hasOwn(value, mark));
}

const isFlat = (list: readonly Json[]): boolean =>
  list.length > 0 && list.every((item) => isInline(item) && isJsonObject(item) && !Object.hasOwn(item, 'TEXT'));

function isReplyButton(value: Json): boolean {
  return typeof value === 'string' || (isJsonObject(value) && typeof value.text === 'string');
}

function translate(button: Json, lost: Set<string>): Json {
  if (typeof button === 'string') return sendText(button);
  if (!isJsonObject(button)) return button;
  const { text = null, url, callback_data: data, ...rest } = button;
  const place = { TEXT: text, DISPLAY: 'LINE' };
  const opens = [url, fieldOf(rest.web_app, 'url'), fieldOf(rest.login_url, 'url')].find(
    (link) => typeof link === 'string',
  );
  if (opens !== undefined) return { TEXT: text, LINK: opens, DISPLAY: 'LINE' };
  if (typeof data === 'string') return { TEXT: text, ...callbackFields(data), DISPLAY: 'LINE' };
  const copied = fieldOf(rest.copy_text, 'text');
  if (typeof copied === 'string') return { TEXT: text, ACTION: 'COPY', ACTION_VALUE: copied, DISPLAY: 'LINE' };
  const put = rest.switch_inline_query_current_chat;
  if (typeof put === 'string') return { TEXT: text, ACTION: 'PUT', ACTION_VALUE: put, DISPLAY: 'LINE' };
  const names = Object.keys(rest);
  for (const name of names) lost.add(name);
  return names.length === 0 && typeof text === 'string' ? sendText(text) : place;
}

function fieldOf(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? ownValue(value, name) : undefined;
}

/** A button that says its own label, as reply keyboards do. */
export function sendText(text: string): JsonObject {
  return { TEXT: text, ACTION: 'SEND', ACTION_VALUE: text, DISPLAY: 'LINE' };
}
