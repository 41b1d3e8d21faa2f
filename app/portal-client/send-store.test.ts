import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { type Design, newDesign } from '../core/keyboard/design.ts';
import { METHODS } from '../core/request/methods.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { cancelSending, forgetResult, isJustSent, makeUuid, messageKey, sendDesign, sendStore } from './send-store.ts';
import { sentStore } from './sent-store.ts';
import { testConnection } from './testdata/connection.ts';

describe('send store', () => {
  const NEW = { kind: 'new' } as const;
  const UPDATE = { kind: 'update', messageId: 7 } as const;
  const SECRETS = ['xxxxxxxxxxxxxxxx', 'token-of-bot', 'id-of-client'];
  const keyboard = readKeyboard({ BOT_ID: 456, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }] }).document;
  const design: Design = { ...newDesign('Hello'), dialogId: 'chat1', messageId: '5', commandId: '78', keyboard };
  let fetched: Mock<typeof fetch>;
  let portals = 0;
  /** A portal of its own for each test, since what one has used up outlives it; not in the list, so that nothing is read back. */
  const connect = () => {
    portals += 1;
    return testConnection(`s${portals}`, { tokens: { clientId: 'id-of-client', botToken: 'token-of-bot' } });
  };

  beforeEach(() => {
    fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    sentStore.setState(sentStore.getInitialState());
  });
  afterEach(() => {
    forgetResult();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const answer = (...results: unknown[]) => {
    for (const result of results) {
      if (result === null) fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
      else fetched.mockResolvedValueOnce(new Response(JSON.stringify({ result })));
    }
  };
  const bodies = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
  const ended = async (sending: ReturnType<typeof sendDesign>) => {
    await vi.advanceTimersByTimeAsync(10_000);
    return sending;
  };

  describe('sendDesign', () => {
    test('sends with a TEMPLATE_ID, tells the number and notes the message', async () => {
      answer(1001);
      const connection = connect();
      const phase = await sendDesign(connection, design, NEW);
      expect(phase).toMatchObject({ kind: 'sent', messageId: 1001, connectionId: connection.id });
      expect(sendStore.getState().phase).toBe(phase);
      expect(bodies()[0]).toMatchObject({ DIALOG_ID: 'chat1', BOT_ID: 456 });
      expect(bodies()[0].TEMPLATE_ID).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(sentStore.getState().messages).toMatchObject([{ messageId: 1001, state: 'sent' }]);
    });

    test.each(METHODS.map(({ name }) => name))(
      'nothing that is kept of a call of %s holds a secret',
      async (method) => {
        answer({ id: 1001 });
        const phase = await sendDesign(connect(), { ...design, method }, NEW);
        const [address, init] = fetched.mock.calls[0] ?? [];
        const family = method.replace(/\.(message|command|Chat|Command)\..*$/, '');
        const token = { im: null, imbot: 'id-of-client', 'imbot.v2': 'token-of-bot' }[family];
        if (token) expect(String(init?.body)).toContain(token);
        expect(String(address)).toContain('xxxxxxxxxxxxxxxx');
        const kept = JSON.stringify([phase, sentStore.getState(), sendStore.getState()]);
        for (const secret of SECRETS) expect(kept).not.toContain(secret);
      },
    );

    test('makes a lost call again by itself, with the same id', async () => {
      answer(null, 1001);
      expect(await ended(sendDesign(connect(), design, NEW))).toMatchObject({ kind: 'sent' });
      const [first, second] = bodies();
      expect(first.TEMPLATE_ID).toBe(second.TEMPLATE_ID);
    });

    test.each([0, 60, 1499])('the same message %i ms after a success is the same press', async (ms) => {
      const connection = connect();
      answer(1, 2);
      const first = await sendDesign(connection, design, NEW);
      expect(isJustSent(connection)).toBe(true);
      await vi.advanceTimersByTimeAsync(ms);
      forgetResult();
      expect(await sendDesign(connection, design, NEW)).toBe(first);
      expect(sendStore.getState().phase).toBe(first);
      await sendDesign(connection, { ...design, message: 'Another' }, NEW);
      expect(bodies().map(({ MESSAGE }) => MESSAGE)).toEqual(['Hello', 'Another']);
    });

    test('keeps the id while the same message is not known to have arrived, and then takes a new one', async () => {
      const connection = connect();
      answer(null, null, null, null);
      expect(await ended(sendDesign(connection, design, NEW))).toMatchObject({ reply: { failure: 'unreachable' } });
      answer(1, 2);
      await sendDesign(connection, design, NEW);
      await vi.advanceTimersByTimeAsync(1500);
      expect(isJustSent(connection)).toBe(false);
      await sendDesign(connection, design, NEW);
      const ids = new Set(bodies().map(({ TEMPLATE_ID }) => TEMPLATE_ID));
      expect([bodies().length, ids.size]).toEqual([6, 2]);
    });

    test('an update names the message and needs no id of its own', async () => {
      answer(true);
      const connection = connect();
      expect(await sendDesign(connection, design, UPDATE)).toMatchObject({ kind: 'sent', messageId: 7, mode: UPDATE });
      expect(String(fetched.mock.calls[0]?.[0])).toContain('im.message.update');
      expect(bodies()[0]).toMatchObject({ MESSAGE_ID: 7 });
      expect(bodies()[0]).not.toHaveProperty('TEMPLATE_ID');
      expect(sentStore.getState().messages).toMatchObject([{ messageId: 7, state: 'updated' }]);
    });

    test('a message of the old bot methods is never sent again by itself', async () => {
      answer(null);
      const phase = await ended(sendDesign(connect(), { ...design, method: 'imbot.message.add' }, NEW));
      expect(phase).toMatchObject({ kind: 'failed', call: { kind: 'change' } });
      expect(fetched).toHaveBeenCalledTimes(1);
    });

    test('shows what it waits for', async () => {
      answer(null, 1001);
      const sending = sendDesign(connect(), design, NEW);
      await vi.advanceTimersByTimeAsync(100);
      expect(sendStore.getState().phase).toMatchObject({ kind: 'sending', progress: { kind: 'retrying', attempt: 1 } });
      await ended(sending);
    });

    test('sends as a form, with the same id as before', async () => {
      const connection = connect();
      answer(null, null, null, null);
      await ended(sendDesign(connection, design, NEW));
      const [before] = bodies();
      answer(1001);
      expect(await sendDesign(connection, design, NEW, true)).toMatchObject({ kind: 'sent' });
      expect(String(fetched.mock.calls.at(-1)?.[1]?.body)).toContain(`TEMPLATE_ID=${before.TEMPLATE_ID}`);
    });

    test('sends one at a time and can be cancelled; the dialog being closed stops nothing', async () => {
      fetched.mockImplementation(
        (_address, init) =>
          new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error()))),
      );
      const connection = connect();
      const sending = sendDesign(connection, design, NEW);
      await sendDesign(connection, design, NEW);
      forgetResult();
      expect(sendStore.getState().phase.kind).toBe('sending');
      expect(fetched).toHaveBeenCalledOnce();
      cancelSending();
      expect(await sending).toMatchObject({ kind: 'failed', reply: { failure: 'cancelled' } });
      forgetResult();
      expect(sendStore.getState().phase).toEqual({ kind: 'idle' });
    });
  });

  test('keyOf differs for another portal, mode, dialog or text, not for another secret, and holds none', () => {
    const connection = connect();
    const other = { ...connection, tokens: { clientId: 'x', botToken: 'y' } };
    const keys = [
      messageKey(connection, design, NEW),
      messageKey(connect(), design, NEW),
      messageKey(connection, design, UPDATE),
      messageKey(connection, { ...design, dialogId: '1' }, NEW),
      messageKey(connection, { ...design, message: 'Bye' }, NEW),
      messageKey(connection, { ...design, method: 'imbot.message.add' }, NEW),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(messageKey(other, design, NEW)).toBe(keys[0]);
    for (const secret of SECRETS) expect(keys.join()).not.toContain(secret);
  });
});

describe('make uuid', () => {
  test('a UUID of version 4 in lower case, new each time', () => {
    const ids = Array.from({ length: 500 }, makeUuid);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(500);
  });
});
