import type { JsonObject } from '../../json/json.ts';
import { isoDate } from '../php/portal-values.ts';
import { toFormValues } from '../php/write-form.ts';
import type { BotCall } from './bot-call.ts';
import { type EventChat, type EventContext, readEventChat, writeAuth } from './event-context.ts';

/**
 * An event of the second version as an element of `result.events` of imbot.v2.Event.get: typed JSON without any token.
 * After a press `message` is the message that carries the keyboard, and `command` has its slash.
 */
export function writeDataV2(name: string, call: BotCall, context: EventContext): JsonObject {
  const bot = {
    id: context.botId,
    code: context.botCode,
    type: 'bot',
    isHidden: false,
    isSupportOpenline: false,
    language: context.language,
    eventMode: 'fetch',
  };
  return { eventId: 1001, type: name, date: isoDate(context.at), data: { bot, ...dataOf(call, context) } };
}

/**
 * The same event as a form posted to the bot's handler: every value is a text, and two blocks of tokens come with it; the
 * outer `auth.application_token` is the one to check.
 */
export function writeEventV2(name: string, call: BotCall, context: EventContext): JsonObject {
  const { botId, botCode, at } = context;
  return toFormValues({
    event: name,
    data: { bot: { id: botId, code: botCode, auth: writeAuth(botId, at) }, ...dataOf(call, context) },
    ts: Math.floor(at / 1000),
    auth: writeAuth(readEventChat(context.dialogId).userId, at),
  });
}

function dataOf(call: BotCall, context: EventContext): JsonObject {
  const chat = readEventChat(context.dialogId);
  const isNew = call.origin === 'textarea';
  const command = call.command && {
    id: context.commandId,
    command: `/${call.command.name}`,
    params: call.command.params,
    context: call.origin,
  };
  return {
    ...(command ? { command } : {}),
    message: {
      id: isNew ? context.messageId + 1 : context.messageId,
      chatId: chat.chatId,
      authorId: isNew ? chat.userId : (context.authorId ?? context.botId),
      date: isoDate(context.at),
      text: call.text,
      isSystem: false,
      uuid: '',
      forward: null,
      // What the params of the keyboard's own message hold is not documented, so nothing is claimed of them.
      ...(isNew ? { params: {} } : {}),
      viewedByOthers: !isNew,
    },
    chat: chatOf(chat),
    user: {
      id: chat.userId,
      active: true,
      name: 'Test User',
      firstName: 'Test',
      lastName: 'User',
      workPosition: '',
      gender: 'M',
      extranet: false,
      bot: false,
      type: 'employee',
    },
    language: context.language,
  };
}

function chatOf({ chatId, dialogId, isPrivate, userId }: EventChat): JsonObject {
  return {
    id: chatId,
    dialogId,
    type: isPrivate ? 'private' : 'chat',
    name: isPrivate ? 'Test User' : 'Test chat',
    entityType: '',
    owner: userId,
  };
}
