import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField, toPhpInt } from '../../portal/php/php.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { actionRule, ignoredAction, isNothing } from './action-buttons.ts';
import { fieldFix, removeCarrier } from './field-fix.ts';

/** A button that opens an application: deprecated, and dead on the web. */
export const appDeprecated = actionRule(({ winner }) =>
  winner === 'APP_ID'
    ? {
        code: 'app-deprecated',
        severity: 'warning',
        field: 'APP_ID',
        params: {},
      }
    : null,
);

/** An APP_ID of which the portal keeps another number than is written. */
export const appIdNotNumber = actionRule((button): ButtonIssue | null => {
  const stored = button.kept?.APP_ID;
  const sent = phpField(button.fields, 'APP_ID');
  if (stored === undefined || sent === stored || sent === String(stored)) return null;
  const label: FixLabel = { code: 'write', params: { what: stored } };
  return {
    code: 'app-id-not-number',
    severity: 'warning',
    field: 'APP_ID',
    params: { stored },
    ...(stored > 0 ? { fix: fieldFix(button, label, writeNumber) } : {}),
  };
});

/** An APP_ID that the portal takes for none: 0, false or an empty list. */
export const appIdEmpty = actionRule((button): ButtonIssue | null => {
  const sent = phpField(button.fields, 'APP_ID');
  if (button.winner === 'LINK' || button.winner === 'APP_ID' || isNothing(sent)) return null;
  const { severity, winner } = ignoredAction(button);
  const fix = severity === 'warning' ? { fix: removeCarrier(button, 'APP_ID') } : {};
  return { code: 'app-id-empty', severity, params: { winner }, field: 'APP_ID', ...fix };
});

function writeNumber(fields: Fields): FieldChanges {
  const number = toPhpInt(phpField(fields, 'APP_ID'));
  return number > 0 ? { APP_ID: number } : {};
}
