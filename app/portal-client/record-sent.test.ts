import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Json } from '../core/json/json.ts';
import { planNew, planUpdate } from './plan-call.ts';
import { recordSent } from './record-sent.ts';
import { findSent, selectChosen, sentStore } from './sent-store.ts';
import { connectAnew, link, listSent, makeDesign } from './testdata/stand-in.ts';

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('{"result": {"messages": []}}'));
  sentStore.setState({ messages: [], chosen: null, live: null });
});
afterEach(() => vi.unstubAllGlobals());

const design = makeDesign({}, link('A'));

test('a new message comes on top, is chosen and read back', async () => {
  const connection = connectAnew();
  const planned = planNew(design, 'uuid');
  expect(recordSent(connection, design, planned, { kind: 'new' }, 1001)).toBe(1001);
  expect(recordSent(connection, design, planned, { kind: 'new' }, 1002)).toBe(1002);
  const { messages } = sentStore.getState();
  expect(messages.map(({ messageId }) => messageId)).toEqual([1002, 1001]);
  expect(messages[0]).toMatchObject({
    dialogId: 'chat1',
    made: true,
    state: 'sent',
    last: { method: 'im.message.add', params: planned.params },
    stored: { kind: 'reading' },
  });
  expect(selectChosen(sentStore.getState())?.messageId).toBe(1002);
  await vi.waitFor(() => expect(selectChosen(sentStore.getState())?.stored).toMatchObject({ why: 'absent' }));
});

test('an update of a message that was sent from here leaves it a test message of its dialog', () => {
  const connection = connectAnew();
  const { id } = listSent(connection, { messageId: 1001 }, { messageId: 1002 });
  const mode = { kind: 'update', messageId: 1001 } as const;
  const planned = planUpdate(design, 1001);
  recordSent(connection, { ...design, dialogId: 'chat9' }, planned, mode, true);
  expect(findSent(id)).toMatchObject({
    state: 'updated',
    made: true,
    dialogId: 'chat1',
    last: { method: planned.method },
  });
  expect(sentStore.getState()).toMatchObject({ chosen: id, messages: [{ messageId: 1001 }, { messageId: 1002 }] });
});

test('an update of any other message makes it nobody’s test message, of no known dialog', () => {
  const connection = connectAnew();
  recordSent(connection, design, planUpdate(design, 7), { kind: 'update', messageId: 7 }, true);
  expect(sentStore.getState().messages).toMatchObject([{ messageId: 7, made: false, dialogId: '', state: 'updated' }]);
});

test('messages of two portals may have one number', () => {
  for (const connection of [connectAnew(), connectAnew()]) {
    recordSent(connection, design, planNew(design, ''), { kind: 'new' }, 1001);
  }
  expect(sentStore.getState().messages).toHaveLength(2);
});

test.each<[Json, number | null]>([
  [1001, 1001],
  ['1001', 1001],
  [{ id: 1001, uuidMap: {} }, 1001],
  [true, null],
  [{ result: true }, null],
  [0, null],
  ['x', null],
  [null, null],
])('the number in %j is %s', (result, expected) => {
  expect(recordSent(connectAnew(), design, planNew(design, ''), { kind: 'new' }, result)).toBe(expected);
});
