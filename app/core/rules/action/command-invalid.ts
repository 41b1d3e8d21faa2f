import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule, isNothing } from './action-buttons.ts';
import { soundFix } from './field-fix.ts';

/**
 * A COMMAND that is no text, or the text `"0"`, which PHP takes for empty.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandInvalid = actionRule((button): ButtonIssue | null => {
  const command = phpField(button.fields, 'COMMAND');
  if (button.lost !== 'bad-action' || isNothing(command)) return null;
  const isZero = command === '0' || command === 0;
  return {
    code: 'command-invalid',
    severity: 'error',
    params: { isZero },
    field: 'COMMAND',
    ...soundFix(button, { code: 'write-as-a-string', params: {} }, writeText),
  };
});

function writeText({ COMMAND: command }: Fields): FieldChanges {
  return typeof command === 'number' && command !== 0 ? { COMMAND: String(command) } : {};
}
