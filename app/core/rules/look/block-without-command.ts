import { phpField } from '../../portal/php/php.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { clearField } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * BLOCK on a button that raises no command: kept, but without any effect.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const blockWithoutCommand: Rule = forButtons(({ button, action }) => {
  const value = phpField(button.fields, 'BLOCK');
  if (value === undefined || value === '' || value === 'N' || action === null || action === 'COMMAND') return null;
  return {
    code: 'block-without-command',
    severity: 'warning',
    field: 'BLOCK',
    params: {},
    fix: clearField(button.id, 'BLOCK'),
  };
});
