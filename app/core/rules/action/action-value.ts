import type { Fields } from '../../keyboard/document.ts';
import { isKnownAction } from '../../keyboard/fields.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { isPhpArray, phpField, toPhpText } from '../../portal/php/php.ts';
import { findDialogId, readPhone } from '../kit/read-address.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule, ignoredAction } from './action-buttons.ts';
import { fieldFix, removeCarrier } from './field-fix.ts';

/** An ACTION without the value that it works with. */
export const actionNoValue = actionRule((button): ButtonIssue | null => {
  const { fields, winner } = button;
  if (winner !== null && winner !== 'COMMAND') return null;
  const action = phpField(fields, 'ACTION');
  if (!isKnownAction(action) || isPhpArray(phpField(fields, 'ACTION_VALUE'))) return null;
  const { severity, winner: other } = ignoredAction(button);
  const fix = severity === 'warning' ? { fix: removeCarrier(button, 'ACTION') } : {};
  return { code: 'action-no-value', severity, params: { action, winner: other }, field: 'ACTION_VALUE', ...fix };
});

/** A list or an object as the value of an ACTION: not the button alone, the whole request fails. */
export const valueList = actionRule(({ lost }) =>
  lost === 'type-error'
    ? {
        code: 'value-list',
        severity: 'error',
        field: 'ACTION_VALUE',
        params: {},
      }
    : null,
);

/** A number or true as the value of an ACTION: stored as it is, though a string is meant. */
export const valueNotString = actionRule((button) => {
  const value = button.kept?.ACTION_VALUE;
  if (value === undefined || typeof value === 'string') return null;
  return {
    code: 'value-not-string',
    severity: 'info',
    field: 'ACTION_VALUE',
    params: {},
    fix: fieldFix(button, { code: 'write-as-a-string', params: {} }, writeText),
  };
});

function writeText({ ACTION_VALUE: value }: Fields): FieldChanges {
  return typeof value === 'number' || typeof value === 'boolean' ? { ACTION_VALUE: String(value) } : {};
}

/** A number to call that is not in its international form. */
export const callNumber = actionRule((button): ButtonIssue | null => {
  const { kept } = button;
  if (kept?.ACTION !== 'CALL') return null;
  const text = toPhpText(kept.ACTION_VALUE) ?? '';
  const { plain, international } = readPhone(text);
  if (plain === text) return null;
  const fix = plain === null ? {} : { fix: fieldFix(button, { code: 'write', params: { what: plain } }, writePlain) };
  if (international) {
    return {
      code: 'call-number-form',
      severity: 'info',
      field: 'ACTION_VALUE',
      params: {},
      ...fix,
    };
  }
  return {
    code: 'call-number',
    severity: 'warning',
    field: 'ACTION_VALUE',
    params: {},
    ...fix,
  };
});

function writePlain({ ACTION_VALUE: value }: Fields): FieldChanges {
  const { plain } = readPhone(toPhpText(value) ?? '');
  return plain === null ? {} : { ACTION_VALUE: plain };
}

// Stricter than the DIALOG_ID of a request: here no portal puts capital letters right or finds the chat of a CRM item.
const DIALOG = /^(?:(?:chat|sg)0*[1-9]\d*|[1-9]\d*)$/;

/** A chat to open that is no id of a chat. */
export const dialogId = actionRule((button) => {
  const { kept } = button;
  if (kept?.ACTION !== 'DIALOG') return null;
  const text = toPhpText(kept.ACTION_VALUE) ?? '';
  if (DIALOG.test(text)) return null;
  const id = readId(text);
  const fix = id === null ? {} : { fix: fieldFix(button, { code: 'write', params: { what: id } }, writeId) };
  return {
    code: 'dialog-id',
    severity: 'warning',
    field: 'ACTION_VALUE',
    params: {},
    ...fix,
  };
});

/** A minus is no hyphen before a number. */
function readId(text: string): string | null {
  const id = text.startsWith('-') ? undefined : findDialogId(text);
  return id !== undefined && DIALOG.test(id) ? id : null;
}

function writeId({ ACTION_VALUE: value }: Fields): FieldChanges {
  const id = readId(toPhpText(value) ?? '');
  return id === null ? {} : { ACTION_VALUE: id };
}
