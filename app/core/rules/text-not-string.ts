import type { Localized } from '../issue.ts';
import type { Fields } from '../keyboard/document.ts';
import type { FieldChanges } from '../keyboard/set-fields.ts';
import { phpField } from '../portal/php.ts';
import { isFilledText } from '../portal/store-action.ts';
import { type ActionButton, actionRule, isNothing } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';
import type { ButtonIssue } from './rule.ts';
import { dropped } from './untaken.ts';

const NOT_STRING: Localized = { en: 'TEXT must be a string.', ru: 'TEXT должен быть строкой.' };
const ZERO: Localized = {
  en: 'it takes "0" for no text. Write more than the digit.',
  ru: 'текст "0" он считает пустым. Напишите что-то кроме этой цифры.',
};

// Not trimmed away by a portal, and not seen by a person.
const ZERO_AS_TEXT = '0\u00a0';

/**
 * A text that is no string, or the one string that PHP takes for empty.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const textNotString = actionRule((button): ButtonIssue | null => {
  const text = phpField(button.fields, 'TEXT');
  const isZero = text === '0' || text === 0;
  if (isNothing(text) || isFilledText(text)) return null;
  return {
    code: isZero ? 'text-zero' : 'text-not-string',
    severity: 'error',
    field: 'TEXT',
    message: dropped(isZero ? ZERO : NOT_STRING),
    ...mend(button, isZero),
  };
});

function mend(button: ActionButton, isZero: boolean): Pick<ButtonIssue, 'fix'> {
  if (Object.keys(mendText(button.fields)).length === 0) return {};
  const label: Localized = isZero
    ? { en: 'Add a no-break space', ru: 'Добавить неразрывный пробел' }
    : { en: 'Write as a string', ru: 'Записать строкой' };
  return { fix: fieldFix(button, label, mendText) };
}

function mendText(fields: Fields): FieldChanges {
  const text = phpField(fields, 'TEXT');
  if (text === '0' || text === 0) return { TEXT: ZERO_AS_TEXT };
  return typeof text === 'number' ? { TEXT: String(text) } : {};
}
