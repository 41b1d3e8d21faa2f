import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import type { Json, JsonObject } from '../core/json/json.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import type { Connection } from './call/connection.ts';
import { connectionStore } from './connection-store.ts';
import { judgeReadBack, readBack } from './read-back.ts';
import { changeSent, findSent, type SentMessage } from './sent-store.ts';
import { findShown } from './shown-message.ts';
import { connectAnew, link, listSent } from './testdata/stand-in.ts';

describe('read back', () => {
  let fetched: Mock<typeof fetch>;
  beforeEach(() => {
    fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => vi.unstubAllGlobals());

  const answer = (body: object) => fetched.mockResolvedValueOnce(new Response(JSON.stringify(body)));
  const shows = (params: Json, id = 1001) => answer({ result: { messages: [{ id, params }] } });
  const asked = () => fetched.mock.calls.map(([url]) => String(url).split('/').at(-1));
  const NEW = { method: 'imbot.v2.Chat.Message.send', botId: 456 } as const;

  async function read(sent: Partial<SentMessage> = {}, connection: Partial<Connection> = {}) {
    const { id } = listSent(connectAnew(connection), sent);
    await readBack(id);
    return findSent(id);
  }

  test('notes the keyboard that the portal shows', async () => {
    shows({ KEYBOARD: [{ TYPE: 'NEWLINE' }] });
    expect((await read())?.stored).toEqual({ kind: 'read', keyboard: [{ TYPE: 'NEWLINE' }] });
    expect(asked()).toEqual(['im.dialog.messages.get']);
  });

  test.each<[string, Json]>([
    ['no parameters', []],
    ['no keyboard', { IS_EDITED: 'Y' }],
  ])('a message that is shown with %s', async (_, params) => {
    shows(params);
    expect((await read())?.stored).toEqual({ kind: 'read', keyboard: null });
  });

  test('a message that somebody has deleted', async () => {
    shows({ IS_DELETED: 'Y' });
    expect(await read()).toMatchObject({ state: 'deleted', stored: null });
  });

  test.each([
    ['the permission is missing', {}, { scopes: ['imbot'] }, 'scope'],
    ['the dialog is not known', { dialogId: '' }, {}, 'dialog'],
    ['the owner is not in the dialog', { dialogId: '2', botId: 456, method: 'imbot.message.add' }, {}, 'dialog'],
    ['neither permission is there', NEW, { scopes: [] }, 'scope'],
  ] as const)('nothing is asked when %s', async (_, sent, connection, why) => {
    expect((await read(sent, connection))?.stored).toEqual({ kind: 'unreadable', why });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('a message that is not among those shown, and a refusal', async () => {
    shows({ KEYBOARD: [] }, 1002);
    expect((await read())?.stored).toEqual({ kind: 'unreadable', why: 'absent' });
    answer({ error: 'ACCESS_ERROR' });
    expect((await read())?.stored).toEqual({ kind: 'unreadable', why: 'failed' });
  });

  test('what an ordinary bot wrote is read by the owner, and the bot is not asked', async () => {
    shows({ KEYBOARD: [] });
    expect((await read(NEW))?.stored).toEqual({ kind: 'read', keyboard: [] });
    expect(asked()).toEqual(['im.dialog.messages.get']);
  });

  test('what the owner is not shown, the bot may be', async () => {
    shows({}, 1002);
    answer({ result: { message: { id: 1001, params: { KEYBOARD: [] } }, user: {} } });
    const tokens = { clientId: '', botToken: 'token' };
    expect((await read(NEW, { tokens }))?.stored).toEqual({ kind: 'read', keyboard: [] });
    expect(asked()).toEqual(['im.dialog.messages.get', 'imbot.v2.Chat.Message.get']);
    expect(String(fetched.mock.calls[0]?.[1]?.body)).not.toContain('token');
    expect(JSON.parse(String(fetched.mock.calls[1]?.[1]?.body))).toMatchObject({ botToken: 'token', messageId: 1001 });
  });

  test.each([
    [{ dialogId: '2' }, {}],
    [{}, { scopes: ['imbot'] }],
  ])('a bot is asked alone where the owner cannot be: %j %j', async (sent, connection) => {
    answer({ result: { message: { id: 1001, params: { KEYBOARD: [] } }, user: {} } });
    expect((await read({ ...NEW, ...sent }, connection))?.stored).toEqual({ kind: 'read', keyboard: [] });
    expect(asked()).toEqual(['imbot.v2.Chat.Message.get']);
    answer({ error: 'BOT_TYPE_NOT_ALLOWED' });
    expect((await read({ ...NEW, ...sent }, connection))?.stored).toEqual({ kind: 'unreadable', why: 'failed' });
  });

  test('what comes too late says nothing about the message as it is now', async () => {
    const { id } = listSent(connectAnew());
    shows({ KEYBOARD: [1] });
    const done = readBack(id);
    expect(findSent(id)?.stored).toEqual({ kind: 'reading' });
    changeSent(id, { last: { method: 'im.message.update', params: {} }, stored: null });
    await done;
    expect(findSent(id)?.stored).toBeNull();
  });

  test('it can be stopped', async () => {
    const { id } = listSent(connectAnew());
    fetched.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    const control = new AbortController();
    const done = readBack(id, control.signal);
    control.abort();
    await done;
    expect(findSent(id)?.stored).toBeNull();
  });

  test('a portal that was forgotten is not asked', async () => {
    const { id } = listSent(connectAnew());
    connectionStore.setState({ connections: [] });
    await readBack(id);
    expect(fetched).not.toHaveBeenCalled();
    expect(findSent(id)?.stored).toBeNull();
  });

  test.each<Json>([null, [], 'x', {}, { messages: [null, { id: 5 }] }, { message: { id: 'x' } }])(
    'no message in %j',
    (result) => {
      expect(findShown(result, 1001)).toBeNull();
    },
  );
});

describe('judge read back', () => {
  const KEYBOARD = { BUTTONS: [link('A'), { TYPE: 'NEWLINE' }, link('B')] };
  const answer = storeKeyboard('im.message.add', { KEYBOARD });
  const STORED = (answer.outcome === 'stored' ? answer.buttons : []) as readonly Json[];

  function judge(stored: SentMessage['stored'], params: JsonObject = { KEYBOARD }, method = 'im.message.add') {
    return judgeReadBack({ last: { method, params }, stored });
  }
  const read = (keyboard: Json) => ({ kind: 'read', keyboard }) as const;

  test.each<[string, SentMessage['stored']]>([
    ['not read yet', null],
    ['being read', { kind: 'reading' }],
    ['unreadable', { kind: 'unreadable', why: 'scope' }],
  ])('nothing is judged that is %s', (_, stored) => {
    expect(judge(stored)).toBeNull();
  });

  test('as predicted', () => {
    expect(judge(read(STORED))).toEqual({ kind: 'exact', buttons: 2 });
    expect(judge(read(null), { MESSAGE_ID: 1, KEYBOARD: 'N' }, 'im.message.update')).toEqual({
      kind: 'exact',
      buttons: 0,
    });
    expect(judge(read(null), { KEYBOARD: [] })).toEqual({ kind: 'exact', buttons: 0 });
  });

  test('not as predicted', () => {
    expect(judge(read(STORED.slice(0, 2)))).toMatchObject({
      kind: 'other',
      predicted: { outcome: 'stored' },
      differences: [{ entry: 2, name: 'B', field: null }],
    });
  });

  test('a keyboard that stands there though it was predicted to be refused or gone', () => {
    expect(judge(read(STORED), { KEYBOARD: { BUTTONS: [{ TEXT: '' }] } })).toMatchObject({
      kind: 'other',
      predicted: { outcome: 'KEYBOARD_ERROR' },
    });
    expect(judge(read(STORED), { KEYBOARD: 'N' }, 'im.message.update')).toMatchObject({ kind: 'other' });
  });

  test.each([
    ['im.message.update', { MESSAGE: 'only text' }],
    ['imbot.v2.Chat.Message.update', { fields: { keyboard: [] } }],
  ])('%s that leaves the keyboard alone', (method, params) => {
    expect(judge(read(STORED), params, method)).toEqual({ kind: 'untouched' });
  });

  test('no keyboard is shown where one is predicted', () => {
    expect(judge(read(null))).toEqual({ kind: 'unshown' });
    expect(judge(read([]))).toMatchObject({ kind: 'other' });
  });
});
