import { upperNames } from '../php/upper-names.ts';
import { deleteMessage, editMessage } from './portal-edit.ts';
import type { PortalCall, PortalReply } from './portal-reply.ts';

/**
 * `im.message.update`: changes a message of the webhook's owner, for three days.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export function answerMessageUpdate(call: PortalCall): PortalReply {
  return editMessage(call, upperNames(call.params), call.owner.id);
}

/**
 * `im.message.delete`: deletes a message of the webhook's owner, for three days.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
 */
export function answerMessageDelete(call: PortalCall): PortalReply {
  return deleteMessage(call, upperNames(call.params), call.owner.id);
}
