import { phpField } from '../../portal/php/php.ts';
import { actionRule, isNothing } from './action-buttons.ts';

/**
 * A button without a text, or with a blank one.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const textMissing = actionRule(({ fields }) =>
  isNothing(phpField(fields, 'TEXT'))
    ? {
        code: 'text-missing',
        severity: 'error',
        field: 'TEXT',
        params: {},
      }
    : null,
);
