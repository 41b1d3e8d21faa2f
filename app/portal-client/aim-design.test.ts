import { expect, test } from 'vitest';
import { type Design, type MethodName, newDesign } from '../core/keyboard/design.ts';
import { isUpdate } from '../core/request/methods.ts';
import { aimDesign, newMethod } from './aim-design.ts';

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
  expect(aimDesign(design, { kind: 'new' })).toEqual({ ...design, method: forNew });
  expect(aimDesign(design, { kind: 'update', messageId: 7 })).toEqual({ ...design, method: forUpdate, messageId: '7' });
  expect(isUpdate(method)).toBe(method === forUpdate);
});

test('is the same object when nothing changes', () => {
  const design = newDesign('Hello');
  expect(aimDesign(design, { kind: 'new' })).toBe(design);
  const update: Design = { ...design, method: 'im.message.update', messageId: '7' };
  expect(aimDesign(update, { kind: 'update', messageId: 7 })).toBe(update);
});
