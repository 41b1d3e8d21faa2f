import { toPhpInt } from '../php/php.ts';
import { limitOf, textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import { findReadable } from './find-dialog.ts';
import { writeMessage } from './portal-message.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalMessage } from './portal-state.ts';
import { writeUser } from './portal-user.ts';

/**
 * `im.dialog.messages.get`: messages of a dialogue, the newest first; those after FIRST_ID come the oldest first. A stored
 * keyboard stands in `params.KEYBOARD`.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
 */
export function answerDialogMessages({ state, params: sent, owner }: PortalCall): PortalReply {
  const params = upperNames(sent);
  const { chatId } = findReadable(state, owner, textOf(params.DIALOG_ID));
  if (chatId === 0) return refuse('DIALOG_ID_EMPTY', "Dialog ID can't be empty");
  if (chatId === null) return refuse('ACCESS_ERROR', 'You do not have access to the specified dialog', 403);
  const inChat = state.messages.filter((message) => message.chatId === chatId);
  const page = choose(
    inChat,
    params.FIRST_ID === undefined ? null : toPhpInt(params.FIRST_ID),
    toPhpInt(params.LAST_ID),
  );
  const messages = page.slice(0, limitOf(toPhpInt(params.LIMIT), 20, 50));
  const authors = new Set(messages.map(({ authorId }) => authorId));
  const result = {
    chat_id: chatId,
    messages: messages.map(writeMessage),
    users: state.users.filter(({ id }) => authors.has(id)).map(writeUser),
    files: [],
  };
  return { outcome: 'result', state, result };
}

function choose(messages: readonly PortalMessage[], firstId: number | null, lastId: number): readonly PortalMessage[] {
  if (firstId !== null) return messages.filter(({ id }) => id > firstId);
  const older = lastId > 0 ? messages.filter(({ id }) => id < lastId) : messages;
  return older.toReversed();
}
