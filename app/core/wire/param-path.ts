import type { Path, RequestField } from '../issue.ts';
import type { Method } from './methods.ts';

const V1_NAMES = {
  message: 'MESSAGE',
  dialogId: 'DIALOG_ID',
  messageId: 'MESSAGE_ID',
  commandId: 'COMMAND_ID',
  botId: 'BOT_ID',
} as const;

/**
 * Where a setting of a request stands among the parameters of a method. The method itself is no parameter.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function paramPath(method: Method, field: RequestField): Path {
  if (field === 'method') return [];
  if (method.keyboardPath.length > 1) return field === 'message' ? ['fields', 'message'] : [field];
  return [V1_NAMES[field]];
}
