import { commandText } from '../events/read-command.ts';
import { isBlank, toPhpInt } from '../php/php.ts';
import { textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import { pairOf } from './portal-chat-id.ts';
import { membersOf } from './portal-members.ts';
import { findMessage } from './portal-message.ts';
import { raise } from './portal-raise.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';

/**
 * `im.message.command`: a press of the webhook's owner on a COMMAND button. In a private dialogue a portal finds the command only
 * in a form: sent as JSON, the press has no effect although it is answered with success.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
 */
export function answerMessageCommand({ state, params: sent, owner, now, posted = false }: PortalCall): PortalReply {
  const params = upperNames(sent);
  if (toPhpInt(params.MESSAGE_ID) <= 0) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  if (toPhpInt(params.BOT_ID) <= 0) return refuse('BOT_ID_ERROR', "Bot ID can't be empty");
  const command = textOf(params.COMMAND);
  if (isBlank(command)) return refuse('COMMAND_ERROR', "Command can't be empty");
  const message = findMessage(state, toPhpInt(params.MESSAGE_ID));
  if (message === null || !membersOf(state, message.chatId).includes(owner.id)) {
    return refuse('PARAMS_ERROR', 'Incorrect params');
  }
  const isLost = pairOf(message.chatId) !== null && !posted;
  const said = isLost ? '' : commandText(command, textOf(params.COMMAND_PARAMS));
  return {
    outcome: 'result',
    state: raise(state, { message, origin: 'keyboard', said, user: owner }, now),
    result: true,
  };
}
