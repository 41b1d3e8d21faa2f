import { describe, expect, it } from 'vitest';
import { pairOf, privateChatId } from './portal-chat-id.ts';
import { dialogIdFor, membersOf } from './portal-members.ts';
import { START } from './testdata/ask-portal.ts';

describe('a private dialogue', () => {
  it.each([
    [1, 2],
    [2, 1],
    [1, 1],
    [456, 1],
  ])('of %i and %i', (a, b) => {
    const chatId = privateChatId(a, b);
    expect(pairOf(chatId)).toEqual([Math.min(a, b), Math.max(a, b)]);
    expect(membersOf(START, chatId)).toEqual([Math.min(a, b), Math.max(a, b)]);
    expect([dialogIdFor(chatId, a), dialogIdFor(chatId, b)]).toEqual([String(b), String(a)]);
  });
});

it('a group', () => {
  expect(pairOf(1)).toBeNull();
  expect(membersOf(START, 1)).toEqual([1, 2, 456]);
  expect(membersOf(START, 999)).toEqual([]);
  expect(dialogIdFor(1, 2)).toBe('chat1');
});
