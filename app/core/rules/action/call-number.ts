import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { toPhpText } from '../../portal/php/php.ts';
import { readPhone } from '../kit/read-phone.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';

/**
 * A number to call that is not in its international form.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
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
