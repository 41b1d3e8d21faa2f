import { describe, expect, test } from 'vitest';
import { type Design, newDesign } from '../../keyboard/design.ts';
import { contextOf, type EventChat, type EventContext, readChat } from './event-context.ts';

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
    expect(readChat(dialogId)).toEqual(chat);
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
