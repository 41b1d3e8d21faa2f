import { describe, expect, it } from 'vitest';
import { settleMethod } from './settle-method.ts';
import type { Draft } from './to-draft.ts';

const draft = (more: Partial<Draft>) =>
  ({ kind: 'json', named: null, inferred: null, dialogId: null, from: 0, ...more }) as Draft;

describe('settleMethod', () => {
  it.each<[string, Partial<Draft>, string | null, string[]]>([
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
    const settled = settleMethod(text, draft(more));
    expect([settled.method, settled.remarks.map(({ code }) => code)]).toEqual([method, codes]);
  });
});
