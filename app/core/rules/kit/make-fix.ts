import type { Fix } from '../../json/issue.ts';
import { type Json, sameJson } from '../../json/json.ts';
import type { Fields, KeyboardDocument } from '../../keyboard/document.ts';
import { findButton } from '../../keyboard/find-button.ts';
import { type FieldChanges, setFields } from '../../keyboard/set-fields.ts';
import type { FixLabel } from './rule-codes.ts';
import { showValue } from './words.ts';

/** A fix of the keyboard by a pure operation, which gives back the same object when there is nothing to do. */
export function fixKeyboard(label: FixLabel, operate: (keyboard: KeyboardDocument) => KeyboardDocument): Fix {
  return {
    label,
    apply: (design) => {
      const keyboard = operate(design.keyboard);
      return keyboard === design.keyboard ? design : { ...design, keyboard };
    },
  };
}

/** A fix of some fields of one button. */
export function fixFields(label: FixLabel, id: string, changes: FieldChanges): Fix {
  return fixKeyboard(label, (keyboard) => setFields(keyboard, id, changes));
}

/** Takes a field of one button away. */
export function clearField(id: string, name: string): Fix {
  return fixFields({ code: 'remove', params: { what: name } }, id, { [name]: undefined });
}

/** Writes another value into a field of one button. */
export function replaceField(id: string, name: string, value: Json): Fix {
  const shown = showValue(value);
  return fixFields({ code: 'change-to', params: { what: shown } }, id, { [name]: value });
}

/** The better value where there is one, otherwise no field at all. */
export function repairField(id: string, name: string, better: Json | undefined): Fix {
  return better === undefined || sameJson(better, null) ? clearField(id, name) : replaceField(id, name, better);
}

/** The fields with one key renamed in its place. The same object when the new name is taken or the old one is not there. */
export function renameKey(fields: Fields, from: string, to: string): Fields {
  if (!Object.hasOwn(fields, from) || Object.hasOwn(fields, to)) return fields;
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key === from ? to : key, value]));
}

/** Renames a field of one button. */
export function renameField(id: string, from: string, to: string): Fix {
  return fixKeyboard({ code: 'rename-to', params: { what: to } }, (keyboard) => rename(keyboard, id, from, to));
}

function rename(keyboard: KeyboardDocument, id: string, from: string, to: string): KeyboardDocument {
  const found = findButton(keyboard, id);
  const row = found && keyboard.rows[found.row];
  if (!row) return keyboard;
  const fields = renameKey(found.button.fields, from, to);
  if (fields === found.button.fields) return keyboard;
  const buttons = row.buttons.with(found.index, { ...found.button, fields });
  return { ...keyboard, rows: keyboard.rows.with(found.row, { ...row, buttons }) };
}
