import type { Json } from '../../json/json.ts';
import type { PortalDialog } from './find-dialog.ts';
import type { PortalMessage, PortalState } from './portal-state.ts';

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** How long the portal remembers a TEMPLATE_ID, in milliseconds. */
const remembered = 3600 * 1000;

/** The TEMPLATE_ID of a request if it is one the portal honours (UUID of version 4, lower case), else ''. */
export function templateId(sent: Json | undefined): string {
  return typeof sent === 'string' && uuidV4.test(sent) ? sent : '';
}

/** The message that the same TEMPLATE_ID made within the last hour: it is answered again instead of a second one being added. */
export function findRepeated(state: PortalState, uuid: string, now: number): PortalMessage | undefined {
  return uuid === '' ? undefined : state.messages.find((one) => one.uuid === uuid && now - one.date < remembered);
}

/**
 * The state with one message more, the message and its number.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function addMessage(
  state: PortalState,
  dialog: PortalDialog,
  message: Pick<PortalMessage, 'authorId' | 'date' | 'text' | 'uuid' | 'replyId' | 'params'>,
): { state: PortalState; id: number; message: PortalMessage } {
  const id = state.nextMessageId;
  const added = { id, chatId: dialog.chatId, dialogId: dialog.dialogId, ...message };
  return { state: { ...state, messages: [...state.messages, added], nextMessageId: id + 1 }, id, message: added };
}
