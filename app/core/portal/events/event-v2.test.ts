import { describe, expect, test } from 'vitest';
import type { BotCall } from './bot-call.ts';
import { EVENT_CONTEXT } from './event-context.ts';
import { writeDataV2, writeEventV2 } from './event-v2.ts';

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

describe('a command', () => {
  test('fetched: typed values, the slash, no token', () => {
    const fetched = writeDataV2('ONIMBOTV2COMMANDADD', ECHO, CONTEXT);
    expect(fetched).toEqual({
      eventId: 1001,
      type: 'ONIMBOTV2COMMANDADD',
      date: '2026-02-26T12:38:06+00:00',
      data: {
        bot: {
          id: 7,
          code: 'support_bot',
          type: 'bot',
          isHidden: false,
          isSupportOpenline: false,
          language: 'en',
          eventMode: 'fetch',
        },
        command: { id: 103, command: '/echo', params: 'one two', context: 'keyboard' },
        message: {
          id: 33899,
          chatId: 2725,
          authorId: 7,
          date: '2026-02-26T12:38:06+00:00',
          text: 'Choose',
          isSystem: false,
          uuid: '',
          forward: null,
          viewedByOthers: true,
        },
        chat: { id: 2725, dialogId: 'chat2725', type: 'chat', name: 'Test chat', entityType: '', owner: 1 },
        user: {
          id: 1,
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
        language: 'en',
      },
    });
    expect(JSON.stringify(fetched)).not.toContain('xxxx');
  });

  test('posted: the same as strings, with two auth blocks', () => {
    const posted = writeEventV2('ONIMBOTV2COMMANDADD', ECHO, CONTEXT);
    expect(posted).toMatchObject({
      event: 'ONIMBOTV2COMMANDADD',
      data: {
        bot: { id: '7', code: 'support_bot', auth: { ...AUTH, user_id: '7' } },
        command: { id: '103', command: '/echo', params: 'one two', context: 'keyboard' },
        message: { id: '33899', authorId: '7', isSystem: '0', forward: '', viewedByOthers: '1' },
        user: { id: '1', active: '1', extranet: '0' },
      },
      ts: '1772109486',
      auth: AUTH,
    });
    expect(JSON.stringify(posted)).not.toMatch(/":(?:true|false|null|\d)/);
  });

  test('a private chat is named after the person, another author is kept', () => {
    const context = { ...CONTEXT, dialogId: '27', authorId: 3 };
    expect(writeDataV2('ONIMBOTV2COMMANDADD', ECHO, context)).toMatchObject({
      data: {
        message: { authorId: 3 },
        chat: { dialogId: '27', type: 'private', name: 'Test User' },
        user: { id: 27 },
      },
    });
  });
});

test('a message has no command, an id and an author of its own', () => {
  const call: BotCall = { command: null, origin: 'textarea', said: 'Hi', text: 'Hi' };
  const { data } = writeDataV2('ONIMBOTV2MESSAGEADD', call, CONTEXT);
  expect(data).toMatchObject({ message: { id: 33900, authorId: 1, text: 'Hi', params: {}, viewedByOthers: false } });
  expect(data).not.toHaveProperty('command');
});
