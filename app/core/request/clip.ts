import { exceedsDepth, isJsonList, isJsonObject, JSON_DEPTH, tryJson } from '../json/json.ts';
import { EMPTY_KEYBOARD, type Row } from '../keyboard/document.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';

/** Rows as they are put on the clipboard: the JSON of a keyboard of their own, without its bot or the message around. */
export function writeClip(rows: readonly Row[]): string {
  return JSON.stringify(writeKeyboard({ ...EMPTY_KEYBOARD, rows }), null, 2);
}

/** The longest text that is looked at here, in UTF-16 units; longer ones are read without the page having to wait. */
const LONGEST_CLIP = 1_048_576;

/**
 * The rows of a text that is `{"BUTTONS": [...]}` and nothing else; null for any other text. No button stands for one empty row.
 */
export function readClip(text: string): readonly Row[] | null {
  if (text.length > LONGEST_CLIP || !/^\s*\{\s*"BUTTONS"/.test(text)) return null;
  const value = tryJson(text);
  if (!isJsonObject(value) || Object.keys(value).length !== 1 || !isJsonList(value.BUTTONS)) return null;
  if (exceedsDepth(value, JSON_DEPTH)) return null;
  const { rows } = readKeyboard(value).document;
  return rows.length === 0 ? [{ id: 'r1', buttons: [] }] : rows;
}
