import { describe, expect, it } from 'vitest';
import { knownMethod, mentionedMethod, plainName } from './known-method.ts';

describe('knownMethod', () => {
  it.each([
    ['im.message.add', 'im.message.add'],
    ['IM.Message.ADD', 'im.message.add'],
    ['imbot.v2.chat.message.send.json', 'imbot.v2.Chat.Message.send'],
    [' imbot.command.answer.XML', 'imbot.command.answer'],
    ['im.v2.Chat.Message.send', null],
    ['profile', null],
  ])('%s', (name, method) => {
    expect(knownMethod(name)).toBe(method);
  });

  it('takes the suffix of a format away', () => {
    expect(plainName('a.b.json')).toBe('a.b');
  });
});

describe('mentionedMethod', () => {
  const text = 'im.message.add, im.message.update {KEYBOARD} imbot.message.add and imbot.register';
  it.each([
    [0, 'im.message.add'],
    [5, 'im.message.add'],
    [34, 'im.message.update'],
    [99, 'imbot.message.add'],
  ])('nearest to %i', (offset, method) => {
    expect(mentionedMethod(text, offset)).toBe(method);
  });

  it('passes by what carries no keyboard', () => {
    expect(mentionedMethod('imbot.register, $im.message.add, x.im.message.add', 0)).toBeNull();
  });
});
