import { isJsonList, isJsonObject, type Json } from '../../core/json/json.ts';
import {
  type Fields,
  isUnknownEntry,
  type KeyboardButton,
  type KeyboardDocument,
  nextId,
  numberOf,
} from '../../core/keyboard/document.ts';
import { findButton } from '../../core/keyboard/find-button.ts';

/**
 * The keyboard with an entry that is no object made a button: a text becomes its caption, a nested list gives its
 * buttons one after the other. The rest is the sample.
 */
export function turnRaw(keyboard: KeyboardDocument, id: string, sample: Fields): KeyboardDocument {
  const found = findButton(keyboard, id);
  const row = found && keyboard.rows[found.row];
  const raw = found?.button.raw;
  if (!row || raw === undefined) return keyboard;
  const [first = { ...sample, ...caption(raw) }, ...rest] = isJsonList(raw) ? raw.filter(isKept) : [];
  const next = numberOf(nextId(keyboard, 'b'));
  const turned = [toButton(id, first), ...rest.map((entry, i) => toButton(`b${next + i}`, entry))];
  const buttons = row.buttons.toSpliced(found.index, 1, ...turned);
  return { ...keyboard, rows: keyboard.rows.with(found.row, { ...row, buttons }) };
}

function toButton(id: string, entry: Fields | string): KeyboardButton {
  return typeof entry === 'string' ? { id, fields: {}, raw: entry } : { id, fields: entry };
}

function isKept(value: Json): value is Fields | string {
  return isFilled(value) || isUnknownEntry(value);
}

function isFilled(value: Json): value is Fields {
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function caption(raw: Json): Fields {
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';
  return text === '' ? {} : { TEXT: text };
}
