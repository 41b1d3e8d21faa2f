import type { Fix } from '../../json/issue.ts';
import { type Json, sameJson } from '../../json/json.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { type FieldChanges, setFields } from '../../keyboard/set-fields.ts';
import type { FixLabel } from './rule-codes.ts';
import { showValue } from './show-value.ts';

/** A mend of the keyboard by a pure operation, which gives back the same object when there is nothing to do. */
export function fixKeyboard(label: FixLabel, operate: (keyboard: KeyboardDocument) => KeyboardDocument): Fix {
  return {
    label,
    apply: (design) => {
      const keyboard = operate(design.keyboard);
      return keyboard === design.keyboard ? design : { ...design, keyboard };
    },
  };
}

/** A mend of some fields of one button. */
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
