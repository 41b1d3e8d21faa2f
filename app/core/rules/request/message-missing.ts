import { messageText } from '../../portal/bbcode/message-text.ts';
import { findMethod, isUpdate } from '../../request/methods.ts';
import { atRequest } from '../kit/at-place.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * No text: a keyboard alone is no message. The update methods leave the old text as it is.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const messageMissing: Rule = (check) => {
  const { method, message } = check.design;
  if (isUpdate(method) || messageText(message) !== '') return [];
  return [
    atRequest(check, 'message', {
      code: 'message-empty',
      severity: 'error',
      params: { answer: findMethod(method).emptyText },
    }),
  ];
};
