import type { JsonObject } from '../../json/json.ts';
import { textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import { findReadable } from './find-dialog.ts';
import { writeChat } from './portal-chat.ts';
import { dialogIdFor } from './portal-members.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import { colorOf, fullName } from './portal-user.ts';

/**
 * `im.dialog.get`: what a DIALOG_ID stands for, seen by the webhook's owner.
 * https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
 */
export function answerDialogGet({ state, params: sent, owner }: PortalCall): PortalReply {
  const asked = textOf(upperNames(sent).DIALOG_ID);
  const { chatId } = findReadable(state, owner, asked);
  if (chatId === 0) return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  if (chatId === null) return refuse('ACCESS_ERROR', 'You do not have access to the specified dialog', 403);
  const group = state.chats.find(({ id }) => id === chatId);
  const dialogId = dialogIdFor(chatId, owner.id);
  const other = state.users.find(({ id }) => String(id) === dialogId);
  const title = other === undefined ? '' : fullName(other);
  const shown: JsonObject =
    group === undefined
      ? {
          id: chatId,
          title,
          name: title,
          owner: owner.id,
          extranet: false,
          avatar: '',
          color: colorOf(other?.id ?? 0),
          type: 'private',
          entity_type: '',
          entity_id: '',
          message_type: 'P',
          user_counter: dialogId === String(owner.id) ? 1 : 2,
          role: 'MEMBER',
          text_field_enabled: true,
        }
      : writeChat(group, owner.id);
  return { outcome: 'result', state, result: { ...shown, dialog_id: dialogId } };
}
