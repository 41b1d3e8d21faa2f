import { forButtons } from '../kit/for-buttons.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * BLOCK=Y on a command: a press blocks all buttons, not this one alone.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const blockKeyboard: Rule = forButtons(({ button, action }) => {
  if (button.fields.BLOCK !== 'Y' || action !== 'COMMAND') return null;
  return {
    code: 'block-keyboard',
    severity: 'info',
    field: 'BLOCK',
    params: {},
  };
});
