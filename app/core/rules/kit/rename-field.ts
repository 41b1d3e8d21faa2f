import type { Fix } from '../../json/issue.ts';
import type { Fields, KeyboardDocument } from '../../keyboard/document.ts';
import { findButton } from '../../keyboard/find-button.ts';
import { fixKeyboard } from './make-fix.ts';

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
