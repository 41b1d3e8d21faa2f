import type { Fields } from '../keyboard/document.ts';
import type { FieldChanges } from '../keyboard/set-fields.ts';
import { toPhpText } from '../portal/php.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';
import { readPhone } from './read-phone.ts';
import type { ButtonIssue } from './rule.ts';

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
  const fix =
    plain === null ? {} : { fix: fieldFix(button, { en: `Write ${plain}`, ru: `Написать ${plain}` }, writePlain) };
  if (international) {
    return {
      code: 'call-number-form',
      severity: 'info',
      field: 'ACTION_VALUE',
      message: {
        en: 'A number is safest with its + and digits only, no spaces, brackets or dashes.',
        ru: 'Номер надёжнее писать только из + и цифр, без пробелов, скобок и дефисов.',
      },
      ...fix,
    };
  }
  return {
    code: 'call-number',
    severity: 'warning',
    field: 'ACTION_VALUE',
    message: {
      en: 'The call may fail: a number begins with + and the country code and has 7 to 15 digits.',
      ru: 'Звонок может не пройти: номер начинается с + и кода страны, в нём от 7 до 15 цифр.',
    },
    ...fix,
  };
});

function writePlain({ ACTION_VALUE: value }: Fields): FieldChanges {
  const { plain } = readPhone(toPhpText(value) ?? '');
  return plain === null ? {} : { ACTION_VALUE: plain };
}
