import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairOf, privateChatId } from './portal-chat-id.ts';

it('a pair has one chat, and a chat one pair', () => {
  const id = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(privateChatId(a, b)).toBe(privateChatId(b, a));
      expect(pairOf(privateChatId(a, b))).toEqual([Math.min(a, b), Math.max(a, b)]);
    }),
  );
});

it.each([0, 1, 999_999, 1_000_000])('%i is no private dialogue', (chatId) => {
  expect(pairOf(chatId)).toBeNull();
});
