import { messageText } from '../portal/message-text.ts';
import type { MethodName } from '../wire/method-name.ts';
import { atRequest } from './at-place.ts';
import type { Rule } from './rule.ts';
import { isUpdate } from './tell-loss.ts';

/**
 * No text: a keyboard alone is no message. The update methods leave the old text as it is.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const messageMissing: Rule = (check) => {
  const { method, message } = check.design;
  if (isUpdate(method) || messageText(message) !== '') return [];
  return [
    atRequest(check, 'message', { code: 'message-empty', severity: 'error', params: { answer: answerTo(method) } }),
  ];
};

function answerTo(method: MethodName): string | null {
  // What this one answers is nowhere written.
  if (method === 'imbot.v2.Command.answer') return null;
  return method === 'imbot.v2.Chat.Message.send' ? 'EMPTY_MESSAGE' : 'MESSAGE_EMPTY';
}
