import { describe, expect, test } from 'vitest';
import { type Design, type MethodName, newDesign } from '../core/keyboard/design.ts';
import { isUpdate } from '../core/request/methods.ts';
import { designFor, knownMessage, newMethod } from './send-mode.ts';
import type { SentMessage } from './sent-store.ts';
import { connectAnew, makeSent } from './testdata/stand-in.ts';

describe('mode design', () => {
  test.each<[MethodName, MethodName, MethodName]>([
    ['im.message.add', 'im.message.add', 'im.message.update'],
    ['im.message.update', 'im.message.add', 'im.message.update'],
    ['imbot.message.update', 'imbot.message.add', 'imbot.message.update'],
    ['imbot.command.answer', 'imbot.command.answer', 'imbot.message.update'],
    ['imbot.v2.Chat.Message.update', 'imbot.v2.Chat.Message.send', 'imbot.v2.Chat.Message.update'],
    ['imbot.v2.Command.answer', 'imbot.v2.Command.answer', 'imbot.v2.Chat.Message.update'],
  ])('a design of %s', (method, forNew, forUpdate) => {
    const design: Design = { ...newDesign('Hello'), method, messageId: '5' };
    expect(newMethod(method)).toBe(forNew);
    expect(designFor(design, { kind: 'new' })).toEqual({ ...design, method: forNew });
    expect(designFor(design, { kind: 'update', messageId: 7 })).toEqual({
      ...design,
      method: forUpdate,
      messageId: '7',
    });
    expect(isUpdate(method)).toBe(method === forUpdate);
  });

  test('is the same object when nothing changes', () => {
    const design = newDesign('Hello');
    expect(designFor(design, { kind: 'new' })).toBe(design);
    const update: Design = { ...design, method: 'im.message.update', messageId: '7' };
    expect(designFor(update, { kind: 'update', messageId: 7 })).toBe(update);
  });
});

describe('known message', () => {
  const of = (id: string) => ({ ...connectAnew(), id });
  const sent = (messageId: number, change: Partial<SentMessage> = {}) => makeSent(of('a'), { messageId, ...change });
  const MESSAGES = [
    makeSent(of('b'), { messageId: 9 }),
    sent(8, { method: 'imbot.v2.Chat.Message.send' }),
    sent(7, { state: 'deleted' }),
    sent(6),
    sent(5, { method: 'im.message.update' }),
  ];

  test.each<[string, Partial<Design>, string | null, string | null, number | null]>([
    ['the last of the portal and the family', {}, 'a', null, 6],
    ['the chosen one', {}, 'a', 'a#5', 5],
    ['the chosen one is of another portal', {}, 'a', 'b#9', 6],
    ['the chosen one is of another family', {}, 'a', 'a#8', 6],
    ['another family', { method: 'imbot.v2.Command.answer' }, 'a', null, 8],
    ['a family without messages', { method: 'imbot.message.add' }, 'a', null, null],
    ['another portal', {}, 'b', null, 9],
    ['no portal yet', {}, null, null, null],
    ['what was typed', { method: 'im.message.update', messageId: ' 42 ' }, 'a', 'a#5', 42],
    ['what was typed, without a portal', { method: 'im.message.update', messageId: '42' }, null, null, 42],
    ['nothing typed', { method: 'im.message.update', messageId: ' ' }, 'a', null, 6],
    ['nonsense typed', { method: 'im.message.update', messageId: 'x' }, 'a', null, null],
    ['zero typed', { method: 'im.message.update', messageId: '0' }, 'a', null, null],
    ['a number whose field is out of sight', { messageId: '42' }, 'a', null, 6],
    ['the message that an answer is about', { method: 'imbot.command.answer', messageId: '42' }, 'a', null, null],
  ])('%s', (_name, change, connectionId, chosen, expected) => {
    const design = { ...newDesign('Hello'), ...change };
    expect(knownMessage(design, connectionId, { messages: MESSAGES, chosen })).toBe(expected);
  });
});
