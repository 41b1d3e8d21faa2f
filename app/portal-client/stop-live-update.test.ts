import { expect, test } from 'vitest';
import { presentDesign } from '../store/editor-store.ts';
import { clearSent, deleteSent } from './change-sent.ts';
import { connectionStore } from './connection-store.ts';
import { startLiveUpdate, stopLiveUpdate } from './live-update.ts';
import { changeSent, findSent, sentStore } from './sent-store.ts';
import { setUpLive } from './testdata/live.ts';
import { connectAnew } from './testdata/stand-in.ts';

const { seen, pass, type, updates, written, state, begin } = setUpLive();

test('stopped is stopped, also in the middle of a call', async () => {
  await begin();
  seen.portal.delay = 500;
  type('a');
  await pass(100);
  stopLiveUpdate();
  type('b');
  await pass(10_000);
  expect(written()).toEqual(['a']);
  expect(state()).toBeNull();
});

test('a second message stops the first', async () => {
  const id = await begin();
  changeSent(id, { state: 'sent' });
  const [first] = sentStore.getState().messages;
  if (!first) throw new Error('no message');
  const other = { ...first, id: `${id}2`, messageId: 1002 };
  sentStore.setState({ messages: [other, first] });
  startLiveUpdate(other.id, presentDesign);
  type('a');
  await pass(5000);
  expect(updates().every(({ params }) => params.MESSAGE_ID === 1002)).toBe(true);
  expect(sentStore.getState().live).toEqual({ id: other.id, state: 'in-step' });
  expect(findSent(id)?.state).toBe('sent');
});

test('a portal that is forgotten gets nothing more, and no other portal gets it', async () => {
  await begin();
  connectAnew();
  await pass(0);
  expect(state()).toBeNull();
  expect(seen.told).toEqual(['gone']);
  type('a');
  await pass(5000);
  expect(seen.asked).toEqual([]);
});

test('another portal in use changes nothing', async () => {
  await begin();
  const { connections } = connectionStore.getState();
  const other = connectAnew();
  connectionStore.setState({ connections: [...connections, other], current: other.id });
  type('a');
  await pass(0);
  expect(seen.fetched.mock.calls.at(-1)?.[0]).toContain(connections[0]?.id.slice(0, -2));
});

test.each([
  ['deleted', deleteSent],
  ['without its keyboard', clearSent],
])('a message that is %s is not kept in step', async (_, act) => {
  const id = await begin();
  const done = act(id);
  type('a');
  await pass(5000);
  await done;
  expect(state()).toBeNull();
  expect(written().filter((message) => message !== undefined)).toEqual([]);
  expect(findSent(id)?.state).toMatch(/deleted|cleared/);
});

test('reading back gives way to a change', async () => {
  const id = await begin();
  type('a');
  await pass(500);
  seen.portal.delay = 5000;
  await pass(600);
  expect(seen.asked.at(-1)?.method).toBe('im.dialog.messages.get');
  seen.portal.delay = 0;
  type('b');
  await pass(1500);
  expect(written()).toEqual(['a', 'b']);
  await pass(10_000);
  expect(seen.asked.filter(({ method }) => method === 'im.dialog.messages.get')).toHaveLength(2);
  expect(findSent(id)?.stored?.kind).toBe('unreadable');
});

test('started twice it runs once, and starting anew is no way around the pace', async () => {
  const id = await begin();
  startLiveUpdate(id, presentDesign);
  await pass(100);
  expect(updates()).toHaveLength(0);
  type('a');
  await pass(10);
  stopLiveUpdate();
  startLiveUpdate(id, presentDesign);
  await pass(500);
  expect(state()).toBe('waiting');
  expect(updates()).toHaveLength(1);
  await pass(500);
  expect(updates()).toHaveLength(2);
});
