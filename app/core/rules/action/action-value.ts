import type { Fields } from '../../keyboard/document.ts';
import { isKnownAction } from '../../keyboard/fields.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix, removeCarrier } from './field-fix.ts';
import { untaken } from './untaken.ts';

/**
 * An ACTION without the value that it works with.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const actionNoValue = actionRule((button): ButtonIssue | null => {
  const { fields, winner } = button;
  if (winner !== null && winner !== 'COMMAND') return null;
  const action = phpField(fields, 'ACTION');
  if (!isKnownAction(action) || isPhpArray(phpField(fields, 'ACTION_VALUE'))) return null;
  const { severity, winner: other } = untaken(button);
  const fix = severity === 'warning' ? { fix: removeCarrier(button, 'ACTION') } : {};
  return { code: 'action-no-value', severity, params: { action, winner: other }, field: 'ACTION_VALUE', ...fix };
});

/**
 * A list or an object as the value of an ACTION: not the button alone, the whole request fails.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
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

/**
 * A number or true as the value of an ACTION: stored as it is, though a string is meant.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
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
