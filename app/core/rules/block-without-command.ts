import { phpField } from '../portal/php.ts';
import { forButtons } from './for-buttons.ts';
import { clearField } from './make-fix.ts';
import type { Rule } from './rule.ts';

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
