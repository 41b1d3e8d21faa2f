import type { Fix } from '../../json/issue.ts';
import type { Fields } from '../../keyboard/document.ts';
import { findButton } from '../../keyboard/find-button.ts';
import { changeFields, type FieldChanges, setFields } from '../../keyboard/set-fields.ts';
import { storeAction } from '../../portal/validator/store-action.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { type ActingButton, type Carrier, findWinner } from './action-buttons.ts';

/** The changes that fix a button, read from its fields as they are at that moment; none when nothing is left to fix. */
export type ChangeFields = (fields: Fields) => FieldChanges;

/** The fields of each action: taken away together. */
export const CARRIER_FIELDS: Readonly<Record<Carrier, readonly string[]>> = {
  LINK: ['LINK'],
  APP_ID: ['APP_ID', 'APP_PARAMS'],
  ACTION: ['ACTION', 'ACTION_VALUE'],
  COMMAND: ['COMMAND', 'COMMAND_PARAMS'],
};

/** A fix of the fields of one button. It reads them anew, so that several fixes of a button go well together. */
export function fieldFix(button: ActingButton, label: FixLabel, change: ChangeFields): Fix {
  const { id } = button.checked.button;
  return fixKeyboard(label, (keyboard) => {
    const found = findButton(keyboard, id);
    return found ? setFields(keyboard, id, change(found.button.fields)) : keyboard;
  });
}

/** The fix as a part of an issue, offered only if the portal keeps an action of the button after it. */
export function soundFix(button: ActingButton, label: FixLabel, change: ChangeFields): { fix?: Fix } {
  const changes = change(button.fields);
  if (Object.keys(changes).length === 0) return {};
  const action = storeAction(changeFields(button.fields, changes), button.bot);
  return typeof action === 'string' ? {} : { fix: fieldFix(button, label, change) };
}

/** The fix that takes an action away which does not run anyway: what the portal stores stays the same. */
export function removeCarrier(button: ActingButton, carrier: Carrier): Fix {
  return fieldFix(button, removeLabel(carrier), (fields) =>
    findWinner(fields) === carrier ? {} : without(CARRIER_FIELDS[carrier]),
  );
}

/** The changes that take these fields away. */
export function without(names: readonly string[]): FieldChanges {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** What the button of a fix says that takes a field away. */
export function removeLabel(field: string): FixLabel {
  return { code: 'remove', params: { what: field } };
}
