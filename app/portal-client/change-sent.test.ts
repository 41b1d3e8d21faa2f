import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { clearSent, deleteSent, deleteTests, updateSent } from './change-sent.ts';
import { connectionStore } from './connection-store.ts';
import { findSent, sentStore } from './sent-store.ts';
import { connectAnew, link, listSent, makeDesign } from './testdata/stand-in.ts';

let fetched: Mock<typeof fetch>;
beforeEach(() => {
  fetched = vi.fn<typeof fetch>(async () => new Response('{"result":true}'));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const REFUSED = { error: 'CANT_EDIT_MESSAGE', error_description: 'Too late' };
const answer = (body: object) => fetched.mockResolvedValueOnce(new Response(JSON.stringify(body)));
const asked = () => fetched.mock.calls.map(([url]) => String(url).split('/').at(-1));
const design = makeDesign({}, link('A'));

test('an update makes the message as the design is', async () => {
  const { id } = listSent(connectAnew());
  const done = updateSent(id, design);
  expect(findSent(id)?.busy).toBe(true);
  expect(await done).toBe(true);
  expect(findSent(id)).toMatchObject({ state: 'updated', busy: false, last: { method: 'im.message.update' } });
  expect(findSent(id)?.at).toBeGreaterThan(0);
  await vi.waitFor(() => expect(asked()).toEqual(['im.message.update', 'im.dialog.messages.get']));
});

test('taking the keyboard off', async () => {
  const { id } = listSent(connectAnew());
  await clearSent(id);
  expect(findSent(id)).toMatchObject({ state: 'cleared', last: { params: { MESSAGE_ID: 1001, KEYBOARD: 'N' } } });
});

test('a refusal is kept with its method, and forgotten after a success', async () => {
  const { id } = listSent(connectAnew());
  answer(REFUSED);
  expect(await clearSent(id)).toBe(false);
  expect(findSent(id)).toMatchObject({
    state: 'sent',
    busy: false,
    failed: { method: 'im.message.update', reply: { code: 'CANT_EDIT_MESSAGE' } },
  });
  await clearSent(id);
  expect(findSent(id)?.failed).toBeNull();
});

test('one call at a time about a message', async () => {
  const { id } = listSent(connectAnew(), { busy: true });
  expect(await clearSent(id)).toBe(false);
  expect(fetched).not.toHaveBeenCalled();
});

test('a deleted message is left alone', async () => {
  const { id } = listSent(connectAnew());
  expect(await deleteSent(id)).toBe(true);
  expect(findSent(id)?.state).toBe('deleted');
  expect(await updateSent(id, design)).toBe(false);
  expect(asked()).toEqual(['im.message.delete']);
});

test('a message whose deletion was not confirmed is looked for', async () => {
  const { id } = listSent(connectAnew());
  answer(REFUSED);
  answer({ result: { messages: [{ id: 1001, params: { IS_DELETED: 'Y' } }] } });
  expect(await deleteSent(id)).toBe(true);
  expect(findSent(id)).toMatchObject({ state: 'deleted', failed: null });
});

test('a message that stays says why', async () => {
  const { id } = listSent(connectAnew());
  answer(REFUSED);
  answer({ result: { messages: [{ id: 1001, params: {} }] } });
  expect(await deleteSent(id)).toBe(false);
  expect(findSent(id)).toMatchObject({ state: 'sent', failed: { method: 'im.message.delete' } });
});

test('all that was written from here is deleted, and nothing else', async () => {
  const connection = connectAnew();
  const numbers = [1001, 1002, 1003, 7, 1004];
  listSent(
    connection,
    ...numbers.map((messageId) => ({
      messageId,
      made: messageId !== 7,
      state: messageId === 1003 ? ('deleted' as const) : ('sent' as const),
    })),
  );
  answer({ result: true });
  answer(REFUSED);
  expect(await deleteTests()).toEqual({ deleted: 2, left: 1 });
  const states = sentStore.getState().messages.map(({ messageId, state }) => [messageId, state]);
  expect(Object.fromEntries(states)).toEqual({
    1001: 'deleted',
    1002: 'sent',
    1003: 'deleted',
    1004: 'deleted',
    7: 'sent',
  });
});

test('nothing goes to a portal that was forgotten, nor to another one', async () => {
  const { id } = listSent(connectAnew());
  const other = connectAnew();
  expect(await deleteSent(id)).toBe(false);
  expect(findSent(id)).toMatchObject({ state: 'sent', busy: false, failed: null });
  expect(connectionStore.getState().current).toBe(other.id);
  expect(fetched).not.toHaveBeenCalled();
});

test('of two portals the one of the message is asked', async () => {
  const connection = connectAnew();
  const { id } = listSent(connection);
  const other = connectAnew();
  connectionStore.setState({ connections: [connection, other] });
  await deleteSent(id);
  expect(String(fetched.mock.calls[0]?.[0]).startsWith(connection.id.slice(0, -2))).toBe(true);
});

test.each([
  ['update', (id: string) => updateSent(id, design), 'im.message.update'],
  ['removal of the keyboard', clearSent, 'im.message.update'],
  ['deletion', deleteSent, 'im.message.delete'],
] as const)('an %s that is pressed three times is done once', async (_, act, method) => {
  const { id } = listSent(connectAnew());
  const first = act(id);
  expect(await Promise.all([first, act(id)])).toEqual([true, true]);
  await act(id);
  expect(asked().filter((one) => one === method)).toHaveLength(1);
});
