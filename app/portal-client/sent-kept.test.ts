import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectAnew, makeSent } from './testdata/stand-in.ts';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The module as a page has it that was just loaded. */
async function load() {
  vi.resetModules();
  return import('./sent-store.ts');
}

const connection = connectAnew();
const last = { method: 'imbot.message.add', params: { MESSAGE: 'Private words', KEYBOARD: [] } };
const stored = { kind: 'read', keyboard: ['Private words'] } as const;
const SENT = makeSent(connection, { method: 'imbot.message.add', botId: 456, at: 5, last, stored, busy: true });

test('messages of a tab outlive a reload; what they say does not', async () => {
  const before = await load();
  before.addSent(makeSent(connection, { messageId: 7, made: false, state: 'updated', at: 4 }));
  before.addSent(SENT);
  expect([...kept.values()].join()).not.toContain('Private');
  const after = await load();
  expect(after.sentStore.getState().messages).toEqual([
    { ...SENT, last: null, stored: null, busy: false },
    { ...makeSent(connection, { messageId: 7, made: false, state: 'updated', at: 4 }), last: null },
  ]);
  after.changeSent(SENT.id, { state: 'deleted' });
  expect((await load()).sentStore.getState().messages[0]).toMatchObject({ messageId: 1001, state: 'deleted' });
  after.sentStore.setState({ messages: [] });
  expect(kept.size).toBe(0);
});

test('those of the built-in portal are gone with it, and no more are kept than are of use', async () => {
  const { sentStore } = await load();
  const many = Array.from({ length: 150 }, (_, i) => makeSent(connection, { messageId: i + 1 }));
  sentStore.setState({ messages: [makeSent({ ...connection, id: 'built-in' }), ...many] });
  const { messages } = (await load()).sentStore.getState();
  expect(messages.map(({ messageId }) => messageId)).toEqual(many.slice(0, 100).map(({ messageId }) => messageId));
});

test.each([
  '{',
  '{}',
  '[5, null, [], {}]',
  ...[
    { messageId: '1e3' },
    { method: 'im.message.other' },
    { state: 'other' },
    { at: 'x' },
    { at: 1e300 },
    { connectionId: 5 },
    { dialogId: null },
  ].map((wrong) => JSON.stringify([{ ...SENT, ...wrong }])),
])('strange things kept: %s', async (text) => {
  kept.set('kd.sent', text);
  expect((await load()).sentStore.getState().messages).toEqual([]);
});

test('where storage is forbidden the page itself still has them', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  const { addSent, sentStore } = await load();
  addSent(SENT);
  expect(sentStore.getState().messages).toEqual([SENT]);
});
