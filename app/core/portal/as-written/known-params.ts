import { isJsonList, isJsonObject, type Json, type JsonObject, putAt, tryJson } from '../../json/json.ts';
import { isUnknownEntry } from '../../keyboard/document.ts';
import { parseLenient } from '../php/parse-lenient.ts';
import type { WrittenParam } from './sort-written.ts';

/** A button that any method stores. */
const BUTTON: JsonObject = { TEXT: 'x', LINK: '/' };

/**
 * The parameters with something right in place of what is known only when the program runs: what a text does not show is unknown,
 * not wrong.
 */
export function assumeKnown(params: JsonObject, entries: readonly WrittenParam[]): JsonObject {
  return entries.reduce((known, { path, role, value }) => {
    if (role === 'botId' && isExpression(value)) return putAt(known, path, 1);
    return role === 'keyboard' ? putAt(known, path, knownKeyboard(value)) : known;
  }, params);
}

/** Whether a value is known only when the program runs. */
export function isExpression(value: Json | undefined): boolean {
  return typeof value === 'string' && /^\s*\{\{[\s\S]*\}\}/.test(value);
}

function knownKeyboard(value: Json): Json {
  if (isJsonList(value)) return value.map(knownEntry);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [
      name,
      name === 'BOT_ID' ? (isExpression(own) ? 1 : own) : name === 'BUTTONS' ? knownKeyboard(own) : knownEntry(own),
    ]),
  );
}

function knownEntry(entry: Json): Json {
  if (isUnknownEntry(entry)) return BUTTON;
  if (!isJsonObject(entry)) return entry;
  const { LINK, ACTION } = entry;
  const spread = Object.keys(entry).some(isExpression) ? BUTTON : {};
  return {
    ...entry,
    ...spread,
    ...(isExpression(LINK) ? { LINK: '/' } : {}),
    ...(isExpression(ACTION) ? { ACTION: 'SEND' } : {}),
  };
}

/** A keyboard with what it holds as a text opened; the very same when that is nothing. */
export function openKeyboardText(value: Json): Json {
  if (typeof value !== 'string' || isExpression(value)) return value;
  const parsed = tryJson(value) ?? lenient(value);
  return typeof parsed === 'object' && parsed !== null ? parsed : value;
}

function lenient(text: string): Json {
  const parsed = parseLenient(text);
  return 'raises' in parsed ? null : (parsed.value ?? null);
}

/** The entries of a keyboard, however it holds them; nested rows are opened. */
export function entriesOf(keyboard: Json): readonly Json[] {
  if (isJsonList(keyboard)) return keyboard.flat() as readonly Json[];
  if (!isJsonObject(keyboard)) return [];
  const key = Object.keys(keyboard).find((name) => name.toUpperCase() === 'BUTTONS');
  const list = key === undefined ? keyboard : (keyboard[key] ?? null);
  if (isJsonList(list)) return entriesOf(list);
  if (!isJsonObject(list)) return [];
  return Object.hasOwn(list, 'TEXT') || Object.hasOwn(list, 'TYPE') ? [list] : Object.values(list);
}
