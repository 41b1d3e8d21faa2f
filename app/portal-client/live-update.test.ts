import { expect, test, vi } from 'vitest';
import { presentDesign } from '../store/editor-store.ts';
import { updateSent } from './change-sent.ts';
import { startLiveUpdate } from './live-update.ts';
import { findSent, sentStore } from './sent-store.ts';
import { setUpLive } from './testdata/live.ts';
import { connectAnew, link, listSent, makeDesign } from './testdata/stand-in.ts';

const { seen, pass, change, type, hide, updates, written, state, begin } = setUpLive();

test('the design goes out at once, is read back a second later, and then there is rest', async () => {
  change({ ...makeDesign({ message: 'one' }, link('A')) });
  const { id } = listSent(connectAnew());
  startLiveUpdate(id, presentDesign, (now) => seen.told.push(now));
  expect(state()).toBe('updating');
  await pass(60_000);
  expect(seen.asked.map(({ at, method }) => [at, method])).toEqual([
    [0, 'im.message.update'],
    [1000, 'im.dialog.messages.get'],
  ]);
  expect(findSent(id)).toMatchObject({ state: 'updated', stored: { kind: 'unreadable' } });
  expect(seen.told).toEqual(['updating', 'in-step']);
});

test('50 changes in 5 seconds: at most 6 requests, a second apart, and the last design arrives', async () => {
  await begin();
  for (let i = 1; i <= 50; i++) {
    type(`text ${i}`);
    await pass(100);
  }
  const within = seen.asked.length;
  await pass(1000);
  expect(within).toBeLessThanOrEqual(6);
  expect(written().at(-1)).toBe('text 50');
  expect(state()).toBe('in-step');
  for (const [i, { at }] of seen.asked.entries())
    expect(at - (seen.asked[i - 1]?.at ?? -1000)).toBeGreaterThanOrEqual(1000);
});

test('while the portal takes its time, nothing else goes out, and the latest goes next', async () => {
  await begin();
  seen.portal.delay = 3000;
  for (const message of ['a', 'b', 'c']) {
    type(message);
    await pass(500);
  }
  expect(state()).toBe('updating');
  await pass(10_000);
  expect(written()).toEqual(['a', 'c']);
});

test('a change waits for its second, visibly', async () => {
  await begin();
  type('a');
  await pass(10);
  type('b');
  await pass(10);
  expect(state()).toBe('waiting');
  await pass(1000);
  expect(written()).toEqual(['a', 'b']);
});

test('what does not change the message is no reason to ask', async () => {
  await begin();
  change({ name: 'Another name', dialogId: 'chat2' });
  type('x');
  type('begin');
  await pass(5000);
  expect(seen.asked).toEqual([]);
});

test('a hidden page pauses it, and goes on with the latest when it is shown', async () => {
  await begin();
  hide(true);
  await pass(0);
  expect(state()).toBe('paused-hidden');
  type('a');
  await pass(5000);
  type('b');
  await pass(5000);
  expect(seen.asked).toEqual([]);
  hide(false);
  await pass(0);
  expect(written()).toEqual(['b']);
});

test('an error pauses it until it is started again', async () => {
  const id = await begin();
  seen.portal.answers.push({ error: 'CANT_EDIT_MESSAGE' });
  type('a');
  await pass(0);
  expect(state()).toBe('paused-error');
  expect(seen.told.at(-1)).toBe('paused-error');
  expect(findSent(id)?.failed).toMatchObject({ method: 'im.message.update', reply: { code: 'CANT_EDIT_MESSAGE' } });
  type('b');
  await pass(5000);
  expect(written()).toEqual(['a']);
  startLiveUpdate(id, presentDesign);
  await pass(5000);
  expect(written()).toEqual(['a', 'b']);
  expect(findSent(id)?.failed).toBeNull();
  expect(state()).toBe('in-step');
});

test('a call that is made again keeps the pace', async () => {
  await begin();
  seen.portal.answers.push({ error: 'QUERY_LIMIT_EXCEEDED' });
  type('a');
  await pass(500);
  type('b');
  await pass(5000);
  expect(written()).toEqual(['a', 'a', 'b']);
  for (const [i, { at }] of seen.asked.entries())
    expect(at - (seen.asked[i - 1]?.at ?? -1000)).toBeGreaterThanOrEqual(1000);
});

test('a keyboard that the portal would refuse is held back', async () => {
  await begin();
  change({ keyboard: makeDesign({}, link('')).keyboard });
  await pass(2000);
  expect(state()).toBe('held');
  expect(seen.asked).toEqual([]);
  change({ keyboard: makeDesign({}, link('B')).keyboard });
  await pass(0);
  expect(updates()).toHaveLength(1);
});

test('without buttons the keyboard is taken off', async () => {
  await begin();
  change({ keyboard: makeDesign({}).keyboard });
  await pass(0);
  expect(updates().at(-1)?.params).toMatchObject({ KEYBOARD: 'N' });
});

test.each([-3_600_000, 3_600_000])('the pace is the same when the clock is set by %i ms', async (by) => {
  await begin();
  type('a');
  await pass(10);
  vi.setSystemTime(Date.now() + by);
  type('b');
  await pass(980);
  expect(written()).toEqual(['a']);
  await pass(20);
  expect(written()).toEqual(['a', 'b']);
});

test('a variable without a sample pauses it by name, and its sample goes on', async () => {
  const id = await begin();
  change({ message: 'Hi {{name}} of {{firm}}', variables: { firm: { sample: 'ACME' } } });
  await pass(5000);
  expect([updates().length, sentStore.getState().live]).toEqual([
    0,
    { id, state: 'paused-variables', missing: ['name'] },
  ]);
  expect(await updateSent(id, presentDesign.get())).toBe(false);
  expect(seen.told).toEqual(['paused-variables']);
  change({ variables: { firm: { sample: 'ACME' }, name: { sample: 'Ann' } } });
  await pass(5000);
  expect(written()).toEqual(['Hi Ann of ACME']);
  expect(findSent(id)?.last?.params.MESSAGE).toBe('Hi Ann of ACME');
  expect(state()).toBe('in-step');
});
