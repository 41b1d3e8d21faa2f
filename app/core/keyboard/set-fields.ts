import { type Json, sameJson } from '../json/json.ts';
import type { Fields, KeyboardDocument } from './document.ts';
import { FIELD_NAMES } from './fields.ts';
import { findButton } from './find-button.ts';

/** New values by field name; `undefined` takes the field away. */
export type FieldChanges = Readonly<Record<string, Json | undefined>>;

/**
 * The keyboard with some fields of one button written or taken away, the others and their order untouched. A new field
 * goes where the table of fields has it, so that JSON made by hand reads like the documentation's. The same object when
 * nothing changes, and for an entry that is no button: it has no fields.
 */
export function setFields(keyboard: KeyboardDocument, id: string, changes: FieldChanges): KeyboardDocument {
  const found = findButton(keyboard, id);
  const row = found && keyboard.rows[found.row];
  if (!row || found.button.raw !== undefined) return keyboard;
  const fields = changeFields(found.button.fields, changes);
  if (fields === found.button.fields) return keyboard;
  const buttons = row.buttons.with(found.index, { id, fields });
  return { ...keyboard, rows: keyboard.rows.with(found.row, { ...row, buttons }) };
}

/** The fields with the changes made; the same object when they change nothing. */
export function changeFields(fields: Fields, changes: FieldChanges): Fields {
  let entries = Object.entries(fields);
  let changed = false;
  for (const [name, value] of Object.entries(changes)) {
    const at = entries.findIndex(([key]) => key === name);
    const present = entries[at]?.[1];
    if (value === undefined ? present === undefined : present !== undefined && sameJson(present, value)) continue;
    changed = true;
    if (value === undefined) entries = entries.toSpliced(at, 1);
    else if (at >= 0) entries = entries.with(at, [name, value]);
    else entries = entries.toSpliced(placeOf(name, entries), 0, [name, value]);
  }
  return changed ? Object.fromEntries(entries) : fields;
}

function placeOf(name: string, entries: readonly (readonly [string, Json])[]): number {
  const rank = FIELD_NAMES.indexOf(name);
  if (rank < 0) return entries.length;
  return entries.findLastIndex(([key]) => FIELD_NAMES.includes(key) && FIELD_NAMES.indexOf(key) < rank) + 1;
}
