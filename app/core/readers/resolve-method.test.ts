import { describe, expect, it } from 'vitest';
import { findMentions, nearestMention, resolveMethod } from './resolve-method.ts';
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

it.each([
  ['POST https://example.com/rest/1/xxx/im.message.add {', false],
  ['use im.message.add {', true],
  ['{ } POST https://example.com/rest/1/xxx/im.message.add', true],
  ['', true],
])('in %j the method is guessed: %j', (text, isGuessed) => {
  const from = text.startsWith('{') ? 0 : text.length;
  expect(resolveMethod(findMentions(text), match({ from })).isGuessed).toBe(isGuessed);
});

it.each<[string, Partial<RequestMatch>, string]>([
  ['', {}, 'im.message.update'],
  ['', { inferred: 'imbot.message.add' }, 'im.message.update'],
  ['use im.message.add {', {}, 'im.message.update'],
  ['POST https://example.com/rest/1/xxx/im.message.add {', {}, 'im.message.add'],
  ['', { named: 'im.message.add' }, 'im.message.add'],
  ['', { kind: 'javascript' }, 'im.message.update'],
])('in %j with %j the method that is given stands behind one that is named', (text, more, method) => {
  const around = match({ from: text.length, ...more });
  const resolved = resolveMethod(findMentions(text), around, 'im.message.update');
  expect(resolved).toEqual({ method, isGuessed: false, remarks: [] });
});

describe('nearestMention', () => {
  const text = 'im.message.add, im.message.update {KEYBOARD} imbot.message.add and imbot.register';
  it.each([
    [0, 'im.message.add'],
    [5, 'im.message.add'],
    [34, 'im.message.update'],
    [99, 'imbot.message.add'],
  ])('nearest to %i', (offset, method) => {
    expect(nearestMention(findMentions(text), offset)?.name).toBe(method);
  });

  it('passes by what carries no keyboard', () => {
    expect(nearestMention(findMentions('imbot.register, $im.message.add, x.im.message.add'), 0)).toBeNull();
  });
});
