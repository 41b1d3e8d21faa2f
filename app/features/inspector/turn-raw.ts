import { isJsonList, isJsonObject, type Json } from '../../core/json.ts';
import { addButton } from '../../core/keyboard/add-button.ts';
import type { Fields, KeyboardDocument } from '../../core/keyboard/document.ts';
import { findButton } from '../../core/keyboard/find-button.ts';
import { setFields } from '../../core/keyboard/set-fields.ts';

/**
 * The keyboard with an entry that is no object made a button: a text becomes its caption, a nested list gives its
 * buttons one after the other. The rest is the sample.
 */
export function turnRaw(keyboard: KeyboardDocument, id: string, sample: Fields): KeyboardDocument {
  const found = findButton(keyboard, id);
  const raw = found?.button.raw;
  if (!found || raw === undefined) return keyboard;
  const [first = { ...sample, ...caption(raw) }, ...rest] = isJsonList(raw) ? raw.filter(isFilled) : [];
  return rest.reduce<KeyboardDocument>(
    (now, fields, i) => addButton(now, fields, { kind: 'in-row', row: found.row, index: found.index + 1 + i }),
    setFields(keyboard, id, first),
  );
}

function isFilled(value: Json): value is Fields {
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function caption(raw: Json): Fields {
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';
  return text === '' ? {} : { TEXT: text };
}
