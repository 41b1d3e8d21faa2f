import { isJsonList, isJsonObject, type Json } from '../../core/json/json.ts';
import { addButton } from '../../core/keyboard/add-button.ts';
import type { Fields, KeyboardDocument } from '../../core/keyboard/document.ts';
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
  const [first = { ...sample, ...caption(raw) }, ...rest] = isJsonList(raw) ? raw.filter(isFilled) : [];
  const turned = { ...row, buttons: row.buttons.with(found.index, { id, fields: first }) };
  return rest.reduce<KeyboardDocument>(
    (now, fields, i) => addButton(now, fields, { kind: 'in-row', row: found.row, index: found.index + 1 + i }),
    { ...keyboard, rows: keyboard.rows.with(found.row, turned) },
  );
}

function isFilled(value: Json): value is Fields {
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function caption(raw: Json): Fields {
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';
  return text === '' ? {} : { TEXT: text };
}
