import { describe, expect, test } from 'vitest';
import { type Design, newDesign } from '../../keyboard/design.ts';
import { contextOf, type EventChat, type EventContext, readEventChat, writeAuth } from './event-context.ts';

describe('readChat', () => {
  test.each<[string, EventChat]>([
    ['chat42', { isPrivate: false, chatId: 42, dialogId: 'chat42', userId: 1 }],
    [' chat42 ', { isPrivate: false, chatId: 42, dialogId: 'chat42', userId: 1 }],
    ['27', { isPrivate: true, chatId: 5, dialogId: '27', userId: 27 }],
    ['', { isPrivate: false, chatId: 5, dialogId: 'chat5', userId: 1 }],
    ['sg3', { isPrivate: false, chatId: 5, dialogId: 'sg3', userId: 1 }],
    ['0', { isPrivate: false, chatId: 5, dialogId: '0', userId: 1 }],
    ['1234567890123456', { isPrivate: false, chatId: 5, dialogId: '1234567890123456', userId: 1 }],
  ])('%j', (dialogId, chat) => {
    expect(readEventChat(dialogId)).toEqual(chat);
  });
});

describe('contextOf', () => {
  test.each<[Partial<Design>, Partial<EventContext>]>([
    [{}, { authorId: 1 }],
    [{ dialogId: 'chat7' }, { dialogId: 'chat7', authorId: 1 }],
    [{ dialogId: ' ', messageId: 'x', commandId: '-1' }, { authorId: 1 }],
    [
      { method: 'imbot.v2.Command.answer', messageId: '12', commandId: ' 3 ' },
      { messageId: 12, commandId: 3, authorId: null },
    ],
    [{ method: 'imbot.message.add' }, { authorId: null }],
  ])('%j', (design, context) => {
    expect(contextOf({ ...newDesign(''), ...design })).toEqual(context);
  });
});

describe('event auth', () => {
  test('the block names the user, lives for an hour and holds no real secret', () => {
    const auth = writeAuth(27, 1_700_000_000_999);
    expect(auth).toMatchObject({ user_id: 27, expires: 1_700_003_600, expires_in: 3600, scope: 'imbot' });
    for (const name of ['access_token', 'member_id', 'application_token']) expect(auth[name]).toBe('xxxxxxxx');
    expect(Object.values(auth).join(' ')).not.toMatch(/[0-9a-f]{16}/);
  });
});
