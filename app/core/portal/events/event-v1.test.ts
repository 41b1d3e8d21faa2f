import { describe, expect, test } from 'vitest';
import type { BotCall } from './bot-call.ts';
import { EVENT_CONTEXT } from './event-context.ts';
import { writeEventV1 } from './event-v1.ts';

const CONTEXT = {
  ...EVENT_CONTEXT,
  dialogId: 'chat2725',
  botId: 7,
  commandId: 103,
  messageId: 33899,
  at: 1_772_109_486_000,
};
const ECHO: BotCall = {
  command: { name: 'echo', params: 'one two' },
  origin: 'keyboard',
  said: '/echo one two\nthree',
  text: 'Choose',
};
const AUTH = {
  access_token: 'xxxxxxxx',
  expires: '1772113086',
  expires_in: '3600',
  scope: 'imbot',
  domain: 'example.bitrix24.com',
  server_endpoint: 'https://oauth.bitrix24.tech/rest/',
  status: 'F',
  client_endpoint: 'https://example.bitrix24.com/rest/',
  member_id: 'xxxxxxxx',
  user_id: '1',
  application_token: 'xxxxxxxx',
};
const BOT_AUTH = { ...AUTH, user_id: '7', refresh_token: 'xxxxxxxx', client_id: 'xxxxxxxx' };
const USER_V1 = {
  ID: '1',
  NAME: 'Test User',
  FIRST_NAME: 'Test',
  LAST_NAME: 'User',
  WORK_POSITION: '',
  GENDER: 'M',
};
const PLACE_V1 = {
  MESSAGE_TYPE: 'C',
  FROM_USER_ID: '1',
  DIALOG_ID: 'chat2725',
  TO_CHAT_ID: '2725',
  AUTHOR_ID: '1',
  CHAT_ID: '2725',
  CHAT_TITLE: 'Test chat',
};

describe('writeEventV1', () => {
  test('a command: strings only, the command without its slash, the first line of the parameters', () => {
    expect(writeEventV1('ONIMCOMMANDADD', ECHO, CONTEXT)).toEqual({
      event: 'ONIMCOMMANDADD',
      data: {
        COMMAND: {
          103: {
            ...BOT_AUTH,
            AUTH: BOT_AUTH,
            BOT_ID: '7',
            BOT_CODE: 'support_bot',
            COMMAND: 'echo',
            COMMAND_ID: '103',
            COMMAND_PARAMS: 'one two',
            COMMAND_CONTEXT: 'KEYBOARD',
            MESSAGE_ID: '33899',
          },
        },
        PARAMS: {
          MESSAGE: '/echo one two\nthree',
          ...PLACE_V1,
          COMMAND_CONTEXT: 'KEYBOARD',
          MESSAGE_ID: '33899',
          CHAT_TYPE: 'C',
          LANGUAGE: 'en',
        },
        USER: USER_V1,
      },
      ts: '1772109486',
      auth: AUTH,
    });
  });

  test('a message: the bot instead of the command, an id of its own', () => {
    const call: BotCall = { command: null, origin: 'textarea', said: 'Hi, «bot»', text: 'Hi, «bot»' };
    expect(writeEventV1('ONIMBOTMESSAGEADD', call, CONTEXT)).toEqual({
      event: 'ONIMBOTMESSAGEADD',
      data: {
        BOT: { 7: { ...BOT_AUTH, AUTH: BOT_AUTH, BOT_ID: '7', BOT_CODE: 'support_bot' } },
        PARAMS: {
          MESSAGE: 'Hi, «bot»',
          ...PLACE_V1,
          COMMAND_CONTEXT: 'TEXTAREA',
          MESSAGE_ID: '33900',
          CHAT_TYPE: 'C',
          LANGUAGE: 'en',
        },
        USER: USER_V1,
      },
      ts: '1772109486',
      auth: AUTH,
    });
  });

  test('a private chat is named after the person', () => {
    expect(writeEventV1('ONIMCOMMANDADD', ECHO, { ...CONTEXT, dialogId: '27' })).toMatchObject({
      data: { PARAMS: { MESSAGE_TYPE: 'P', DIALOG_ID: '27', FROM_USER_ID: '27', TO_USER_ID: '7' }, USER: { ID: '27' } },
      auth: { user_id: '27' },
    });
  });
});
