import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../json/json.ts';
import { fromText } from '../text/parse-json.ts';
import { callbackFields, commandsRemark, foreignRemark } from './callback-button.ts';
import { rowsInText, sendText, type Translated, translateRows } from './read-telegram.ts';

const TOKENS: Readonly<Record<string, string>> = {
  primary: 'primary',
  positive: 'primary',
  negative: 'alert',
  secondary: 'secondary',
};

/**
 * A keyboard of VK (`buttons` of `action` and `color`), alone or in the `keyboard` of a message, in the words of Bitrix24; null
 * for anything else.
 */
export function readVk(value: Json, at: number): Translated | null {
  const open = fromText(value);
  if (!isJsonObject(open)) return null;
  const inside = fromText(open.keyboard ?? null);
  const rows = rowsOf(open) ?? rowsInText(open, 'keyboard', isJsonObject(inside) ? rowsOf(inside) : null);
  if (rows === null) return null;
  const lost = new Set<string>();
  const keyboard = translateRows(rows, (button) => translate(button, lost));
  const buttons = keyboard.flat().filter(isJsonObject);
  const remarks = [commandsRemark(buttons, at), foreignRemark('VK', lost, at)].filter((one) => one !== null);
  const message = open.message;
  return { keyboard, message: typeof message === 'string' ? message : null, remarks };
}

function rowsOf({ buttons }: JsonObject): readonly Json[] | null {
  if (!isJsonList(buttons)) return null;
  const first = buttons.flat().find(isJsonObject);
  return first !== undefined && isJsonObject(first.action) ? buttons : null;
}

function translate(button: Json, lost: Set<string>): Json {
  if (!isJsonObject(button) || !isJsonObject(button.action)) return button;
  const { color } = button;
  const token = typeof color === 'string' ? ownValue(TOKENS, color) : undefined;
  return { ...act(button.action, lost), DISPLAY: 'LINE', ...(token === undefined ? {} : { BG_COLOR_TOKEN: token }) };
}

function act(action: JsonObject, lost: Set<string>): JsonObject {
  const { type, label = null, link, payload } = action;
  if (type === 'open_link' && typeof link === 'string') return { TEXT: label, LINK: link };
  if (type === 'callback') return { TEXT: label, ...payloadFields(payload) };
  if (type === 'text' && typeof label === 'string') {
    if (payload !== undefined && payload !== '' && payload !== '{}') lost.add('payload');
    return sendText(label);
  }
  lost.add(typeof type === 'string' ? type : 'type');
  return { TEXT: label };
}

/** `{"command": "start"}` names a command, with the rest as its parameters; other payloads are handed on as they are. */
function payloadFields(payload: Json | undefined): JsonObject {
  const open = fromText(payload ?? '');
  if (!isJsonObject(open)) return callbackFields(typeof open === 'string' ? open : JSON.stringify(open));
  const { command, ...rest } = open;
  if (typeof command !== 'string') return callbackFields(JSON.stringify(open));
  const params = Object.keys(rest).length === 0 ? {} : { COMMAND_PARAMS: JSON.stringify(rest) };
  return { ...callbackFields(command), ...params };
}
