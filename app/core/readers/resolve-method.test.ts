import { describe, expect, it } from 'vitest';
import { findMentions, mentionedMethod, resolveMethod } from './resolve-method.ts';
import type { RequestMatch } from './to-match.ts';

const match = (more: Partial<RequestMatch>) =>
  ({ kind: 'json', named: null, inferred: null, dialogId: null, from: 0, ...more }) as RequestMatch;

describe('resolveMethod', () => {
  it.each<[string, Partial<RequestMatch>, string | null, string[]]>([
    ['', { named: 'IM.Message.Add.json', inferred: 'imbot.message.add' }, 'im.message.add', []],
    ['for imbot.message.update', { inferred: 'imbot.message.add' }, 'imbot.message.update', []],
    ['', { inferred: 'imbot.message.add' }, 'imbot.message.add', []],
    ['', { named: 'im.v2.Chat.Message.send' }, null, ['method-unknown']],
    ['im.v2.Chat.Message.update', {}, null, ['method-unknown']],
    ['', { dialogId: 'chat1' }, null, ['method-unclear']],
    ['', {}, null, []],
    ['im.message.add', { kind: 'telegram' }, null, []],
    ['im.message.add', { kind: 'answer', dialogId: '1' }, null, []],
  ])('%j with %j', (text, more, method, codes) => {
    const resolved = resolveMethod(findMentions(text), match(more));
    expect([resolved.method, resolved.remarks.map(({ code }) => code)]).toEqual([method, codes]);
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
    expect(mentionedMethod(findMentions(text), offset)).toBe(method);
  });

  it('passes by what carries no keyboard', () => {
    expect(mentionedMethod(findMentions('imbot.register, $im.message.add, x.im.message.add'), 0)).toBeNull();
  });
});
