import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { type ActionButton, actionRule } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';

/**
 * One slash before a command: the portal stores it without.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandSlash = actionRule((button): ButtonIssue | null => {
  const { COMMAND: sent } = button.fields;
  const stored = button.kept?.COMMAND;
  if (stored === undefined || sent === stored || isUseless(stored)) return null;
  return {
    code: 'command-slash',
    severity: 'info',
    field: 'COMMAND',
    params: {},
    ...fixName(button, { code: 'remove-the-slash', params: {} }),
  };
});

/**
 * A command of which so much is stored that no press can call it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandUseless = actionRule((button): ButtonIssue | null => {
  const stored = button.kept?.COMMAND;
  if (stored === undefined || !isUseless(stored)) return null;
  return {
    code: 'command-useless',
    severity: 'warning',
    field: 'COMMAND',
    params: { isEmpty: cleanName(stored) === '' },
    ...fixName(button, { code: 'keep-the-name-only', params: {} }),
  };
});

/** Whether `/` and this are no command in a message. */
export function isUseless(stored: string): boolean {
  return stored === '' || /^[\s/]/.test(stored);
}

function fixName(button: ActionButton, label: FixLabel): Pick<ButtonIssue, 'fix'> {
  return Object.keys(mendName(button.fields)).length === 0 ? {} : { fix: fieldFix(button, label, mendName) };
}

function mendName(fields: Fields): FieldChanges {
  const command = phpField(fields, 'COMMAND');
  const name = typeof command === 'string' ? cleanName(command) : '';
  return isFilledText(name) ? { COMMAND: name } : {};
}

function cleanName(command: string): string {
  return command.replace(/^[\s/]+/, '').trimEnd();
}
