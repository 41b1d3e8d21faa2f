import { phpField } from '../portal/php.ts';
import { actionRule } from './action-buttons.ts';
import { fieldFix, removeLabel, without } from './field-fix.ts';
import type { ButtonIssue } from './rule.ts';
import { dropped } from './untaken.ts';

/**
 * A FUNCTION, even an empty one: only Bitrix24 itself may use it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const functionField = actionRule((button): ButtonIssue | null => {
  if (phpField(button.fields, 'FUNCTION') === undefined) return null;
  const issue = { code: 'function', severity: 'error', field: 'FUNCTION' } as const;
  if (button.lost === 'no-action') {
    const message = dropped({
      en: 'FUNCTION is for Bitrix24 itself. Write a link, a command or an ACTION instead.',
      ru: 'FUNCTION — только для самого Битрикс24. Замените её ссылкой, командой или ACTION.',
    });
    return { ...issue, message };
  }
  const message = dropped({
    en: 'FUNCTION is for Bitrix24 itself. Remove it, the other action stays.',
    ru: 'FUNCTION — только для самого Битрикс24. Уберите её, другое действие останется.',
  });
  return { ...issue, message, fix: fieldFix(button, removeLabel('FUNCTION'), () => without(['FUNCTION'])) };
});
