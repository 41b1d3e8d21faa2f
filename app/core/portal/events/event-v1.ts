import type { JsonObject } from '../../json/json.ts';
import { toFormValues } from '../php/write-form.ts';
import type { BotCall } from './bot-call.ts';
import { type EventChat, type EventContext, FAKE_TOKEN, readEventChat, writeAuth } from './event-context.ts';

/**
 * An event of the first version: a form whose values are all texts. After a press MESSAGE_ID is the message that carries
 * the keyboard, and COMMAND has no slash.
 */
export function writeEventV1(name: string, call: BotCall, context: EventContext): JsonObject {
  const chat = readEventChat(context.dialogId);
  const messageId = call.origin === 'keyboard' ? context.messageId : context.messageId + 1;
  const bot = { ...botAuth(context), BOT_ID: context.botId, BOT_CODE: context.botCode };
  const origin = call.origin.toUpperCase();
  const addressed: JsonObject =
    call.command === null
      ? { BOT: { [context.botId]: bot } }
      : {
          COMMAND: {
            [context.commandId]: {
              ...bot,
              COMMAND: call.command.name,
              COMMAND_ID: context.commandId,
              COMMAND_PARAMS: call.command.params,
              COMMAND_CONTEXT: origin,
              MESSAGE_ID: messageId,
            },
          },
        };
  return toFormValues({
    event: name,
    data: {
      ...addressed,
      PARAMS: {
        MESSAGE: call.said,
        ...place(chat, context),
        COMMAND_CONTEXT: origin,
        MESSAGE_ID: messageId,
        CHAT_TYPE: chat.isPrivate ? 'P' : 'C',
        LANGUAGE: context.language,
      },
      USER: {
        ID: chat.userId,
        NAME: 'Test User',
        FIRST_NAME: 'Test',
        LAST_NAME: 'User',
        WORK_POSITION: '',
        GENDER: 'M',
      },
    },
    ts: Math.floor(context.at / 1000),
    auth: writeAuth(chat.userId, context.at),
  });
}

// The bot's authorisation stands there twice, open and as AUTH.
function botAuth({ botId, at }: EventContext): JsonObject {
  const auth = { ...writeAuth(botId, at), refresh_token: FAKE_TOKEN, client_id: FAKE_TOKEN };
  return { ...auth, AUTH: auth };
}

function place(chat: EventChat, { botId }: EventContext): JsonObject {
  return {
    MESSAGE_TYPE: chat.isPrivate ? 'P' : 'C',
    FROM_USER_ID: chat.userId,
    DIALOG_ID: chat.dialogId,
    TO_CHAT_ID: chat.chatId,
    AUTHOR_ID: chat.userId,
    ...(chat.isPrivate ? { TO_USER_ID: botId } : { CHAT_ID: chat.chatId, CHAT_TITLE: 'Test chat' }),
  };
}
