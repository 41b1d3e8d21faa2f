import { phpField } from '../../portal/php/php.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix, removeLabel, without } from './field-fix.ts';

/**
 * A FUNCTION, even an empty one: only Bitrix24 itself may use it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const functionField = actionRule((button): ButtonIssue | null => {
  if (phpField(button.fields, 'FUNCTION') === undefined) return null;
  const hasOther = button.lost !== 'no-action';
  const issue = { code: 'function', severity: 'error', params: { hasOther }, field: 'FUNCTION' } as const;
  if (!hasOther) return issue;
  return { ...issue, fix: fieldFix(button, removeLabel('FUNCTION'), () => without(['FUNCTION'])) };
});
