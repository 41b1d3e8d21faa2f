import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { connectAnew } from '../testdata/stand-in.ts';
import { hasKeyboard, readMessage, readMessages, storedEntries } from './read-messages.ts';

describe('read messages', () => {
  let fetched: Mock<typeof fetch>;
  beforeEach(() => {
    fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => vi.unstubAllGlobals());

  const answer = (body: object) => fetched.mockResolvedValueOnce(new Response(JSON.stringify(body)));
  const sent = () => JSON.parse(String(fetched.mock.calls.at(-1)?.[1]?.body));
  const signal = () => new AbortController().signal;
  const message = (id: number, params: object = []) => ({
    id,
    author_id: 1,
    date: '2026-11-02T10:00:00+03:00',
    params,
  });

  test('the last ones, the newest first, with their authors', async () => {
    const users = [
      { id: 1, name: 'Anna', bot: false },
      { id: '456', name: 'Echo Bot', bot: 'Y' },
    ];
    answer({ result: { messages: [message(7), { ...message(9), text: 'Hi' }, 'x', { id: 'no' }], users } });
    const page = await readMessages(connectAnew(), 'chat1', null, signal());
    expect(sent()).toEqual({ DIALOG_ID: 'chat1', LIMIT: 50 });
    expect(page).toEqual({
      messages: [
        { id: 9, authorId: 1, at: Date.UTC(2026, 10, 2, 7), text: 'Hi', keyboard: null, deleted: false },
        { id: 7, authorId: 1, at: Date.UTC(2026, 10, 2, 7), text: '', keyboard: null, deleted: false },
      ],
      authors: new Map([
        [1, { name: 'Anna', isBot: false }],
        [456, { name: 'Echo Bot', isBot: true }],
      ]),
      hasMore: false,
    });
  });

  test('earlier ones come before a message; a full page may have more before it', async () => {
    answer({ result: { messages: Array.from({ length: 50 }, (_, i) => message(i + 1)), users: {} } });
    const page = await readMessages(connectAnew(), '7', 51, signal());
    expect(sent()).toEqual({ DIALOG_ID: '7', LAST_ID: 51, LIMIT: 50 });
    expect(page).toMatchObject({ hasMore: true });
  });

  test('one message; where it is missing the portal shows the next one, which is not taken for it', async () => {
    answer({ result: { messages: [message(345, { KEYBOARD: [] })] } });
    const connection = connectAnew();
    expect(await readMessage(connection, 'chat1', 345, signal())).toMatchObject({ messages: [{ id: 345 }] });
    expect(sent()).toEqual({ DIALOG_ID: 'chat1', FIRST_ID: 344, LIMIT: 1 });
    answer({ result: { messages: [message(346)] } });
    expect(await readMessage(connection, 'chat1', 345, signal())).toMatchObject({ messages: [] });
  });

  test('a refusal is given back, what was given up is not', async () => {
    answer({ error: 'ACCESS_ERROR' });
    const connection = connectAnew();
    expect(await readMessages(connection, 'chat2', null, signal())).toMatchObject({
      failure: { code: 'ACCESS_ERROR' },
    });
    expect(await readMessages(connection, 'chat2', null, AbortSignal.abort())).toBeNull();
    expect(await readMessage(connection, 'chat2', 1, AbortSignal.abort())).toBeNull();
  });

  test('what carries buttons', () => {
    const shown = { id: 1, authorId: 1, at: null, text: '', keyboard: [{ TYPE: 'NEWLINE' }], deleted: false };
    expect(hasKeyboard(shown)).toBe(true);
    expect(hasKeyboard({ ...shown, deleted: true })).toBe(false);
    expect(hasKeyboard({ ...shown, keyboard: [] })).toBe(false);
    expect(storedEntries({ BUTTONS: [1] })).toEqual([1]);
    expect(storedEntries('N')).toEqual([]);
  });
});
