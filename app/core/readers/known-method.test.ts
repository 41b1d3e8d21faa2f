import { describe, expect, it } from 'vitest';
import { mentionedMethod } from './known-method.ts';

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
