import {
  answerMethodGet,
  answerProfile,
  answerRevision,
  answerRevisionV2,
  answerScope,
  answerUserGet,
} from './answer-account.ts';
import {
  answerBotList,
  answerBotMessageAdd,
  answerBotMessageDelete,
  answerBotMessageUpdate,
  answerCommandAnswer,
} from './answer-bots.ts';
import { answerDialogGet, answerRecentList, answerSearchChats, answerSearchUsers } from './answer-chats.ts';
import {
  answerDialogMessages,
  answerMessageAdd,
  answerMessageCommand,
  answerMessageDelete,
  answerMessageUpdate,
} from './answer-messages.ts';
import { answerBotRegister, answerBotUnregister, answerEventGet, answerOwnBots } from './answer-v2-bots.ts';
import {
  answerCommandList,
  answerCommandRegister,
  answerCommandReply,
  answerCommandUnregister,
} from './answer-v2-commands.ts';
import { answerMessageChange, answerMessageGet, answerMessageRemove, answerMessageSend } from './answer-v2-messages.ts';
import type { PortalMethod } from './portal-reply.ts';

const free = (answer: PortalMethod['answer']): PortalMethod => ({ scope: null, answer });
const im = (answer: PortalMethod['answer']): PortalMethod => ({ scope: 'im', answer });
const imbot = (answer: PortalMethod['answer']): PortalMethod => ({ scope: 'imbot', answer });

/** The methods the stand-in portal knows. To add one: a file with its `answer`, a line here. */
export const portalMethods: ReadonlyMap<string, PortalMethod> = new Map<string, PortalMethod>([
  ['profile', free(answerProfile)],
  ['scope', free(answerScope)],
  ['method.get', free((call) => answerMethodGet(call, portalMethods))],
  ['im.message.add', im(answerMessageAdd)],
  ['im.message.update', im(answerMessageUpdate)],
  ['im.message.delete', im(answerMessageDelete)],
  ['im.message.command', im(answerMessageCommand)],
  ['im.dialog.messages.get', im(answerDialogMessages)],
  ['im.dialog.get', im(answerDialogGet)],
  ['im.recent.list', im(answerRecentList)],
  ['im.search.chat.list', im(answerSearchChats)],
  ['im.search.user.list', im(answerSearchUsers)],
  ['im.user.get', im(answerUserGet)],
  ['im.revision.get', im(answerRevision)],
  ['imbot.bot.list', imbot(answerBotList)],
  ['imbot.message.add', imbot(answerBotMessageAdd)],
  ['imbot.message.update', imbot(answerBotMessageUpdate)],
  ['imbot.message.delete', imbot(answerBotMessageDelete)],
  ['imbot.command.answer', imbot(answerCommandAnswer)],
  ['imbot.v2.Revision.get', imbot(answerRevisionV2)],
  ['imbot.v2.Bot.register', imbot(answerBotRegister)],
  ['imbot.v2.Bot.unregister', imbot(answerBotUnregister)],
  ['imbot.v2.Bot.list', imbot(answerOwnBots)],
  ['imbot.v2.Command.register', imbot(answerCommandRegister)],
  ['imbot.v2.Command.unregister', imbot(answerCommandUnregister)],
  ['imbot.v2.Command.list', imbot(answerCommandList)],
  ['imbot.v2.Command.answer', imbot(answerCommandReply)],
  ['imbot.v2.Chat.Message.send', imbot(answerMessageSend)],
  ['imbot.v2.Chat.Message.update', imbot(answerMessageChange)],
  ['imbot.v2.Chat.Message.delete', imbot(answerMessageRemove)],
  ['imbot.v2.Chat.Message.get', imbot(answerMessageGet)],
  ['imbot.v2.Event.get', imbot(answerEventGet)],
]);
