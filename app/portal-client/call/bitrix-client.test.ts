import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { callPortal } from './bitrix-client.ts';

const webhook = { origin: 'https://example.bitrix24.com', prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' };
let fetched: Mock<typeof fetch>;

beforeEach(() => {
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const answer = (body: string, status = 200) => fetched.mockResolvedValue(new Response(body, { status }));
/** A portal that never answers. */
const silent = () =>
  fetched.mockImplementation(
    (_address, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
  );

describe('callPortal', () => {
  test('reads no more than a megabyte, and waits for no more', async () => {
    const name = 'x'.repeat(999_980);
    answer(`{"result":"${name}"}`);
    expect(await callPortal(webhook, 'profile', {})).toMatchObject({ outcome: 'result' });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(120));
      },
    });
    fetched.mockResolvedValue(new Response(endless));
    expect(await callPortal(webhook, 'profile', {})).toEqual({ outcome: 'failure', failure: 'too-long' });
    expect(sent).toBeLessThan(2_000_000);
  });

  test('sends JSON, and nothing that a browser or a portal would refuse', async () => {
    answer('{"result":7}');
    await callPortal(webhook, 'im.message.add', { MESSAGE: 'Привет' });
    const [address, init] = fetched.mock.calls[0] ?? [];
    expect(address).toBe('https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/im.message.add');
    const { signal, ...rest } = init ?? {};
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(rest).toEqual({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"MESSAGE":"Привет"}',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  test.each([
    ['{"result":1001,"time":{"operating":0}}', 200, { outcome: 'result', result: 1001 }],
    ['{"result":null}', 200, { outcome: 'failure', failure: 'not-understood', came: 'null' }],
    // The status does not count: an error is an error.
    ['{"error":"KEYBOARD_ERROR","error_description":"Incorrect"}', 200, ['KEYBOARD_ERROR', 'Incorrect']],
    ['{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many"}', 503, ['QUERY_LIMIT_EXCEEDED', 'Too many']],
    ['{"error":"expired_token"}', 401, ['expired_token', '']],
    ['{"error":0,"error_description":"strange"}', 400, ['0', 'strange']],
    ['{"error":{"code":"BITRIX_REST_V3_EXCEPTION","message":"v3"}}', 400, ['BITRIX_REST_V3_EXCEPTION', 'v3']],
    ['{"result":1,"error":"WRONG_LICENSE"}', 200, ['WRONG_LICENSE', '']],
    ['<html>502</html>', 502, { outcome: 'failure', failure: 'not-json' }],
    ['', 500, { outcome: 'failure', failure: 'not-json' }],
    ['[]', 200, { outcome: 'failure', failure: 'not-json' }],
    ['{"status":"ok"}', 200, { outcome: 'failure', failure: 'not-json' }],
  ])('%s with status %i', async (body, httpStatus, expected) => {
    answer(body, httpStatus);
    const [code, description] = Array.isArray(expected) ? expected : [];
    const wanted = Array.isArray(expected) ? { outcome: 'error', code, description, time: null } : expected;
    expect(await callPortal(webhook, 'im.message.add', {})).toEqual(wanted);
  });

  test('sends no half of a character, at which a portal would see no parameters at all', async () => {
    answer('{"result":7}');
    await callPortal(webhook, 'im.message.add', {
      MESSAGE: 'Hi \ud83d',
      KEYBOARD: { BUTTONS: [{ TEXT: '\udc4d👍' }] },
    });
    expect(fetched.mock.calls[0]?.[1]?.body).toBe(
      '{"MESSAGE":"Hi \ufffd","KEYBOARD":{"BUTTONS":[{"TEXT":"\ufffd👍"}]}}',
    );
  });

  test('takes the secret out of what a portal says', async () => {
    answer(`{"error":"X","error_description":"no /rest/1/${webhook.secret}/ here"}`);
    const result = await callPortal(webhook, 'profile', {});
    expect(JSON.stringify(result)).not.toContain(webhook.secret);
    expect(result).toMatchObject({ description: 'no /rest/1/••••••/ here' });
  });

  test('an address that cannot be reached', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await callPortal(webhook, 'profile', {})).toEqual({ outcome: 'failure', failure: 'unreachable' });
  });

  test('an answer that breaks off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) });
    fetched.mockResolvedValue(new Response(body));
    expect(await callPortal(webhook, 'profile', {})).toEqual({ outcome: 'failure', failure: 'unreachable' });
  });

  test('no answer in time', async () => {
    silent();
    const result = await callPortal(webhook, 'profile', {}, { timeoutMs: 5 });
    expect(result).toEqual({ outcome: 'failure', failure: 'timeout' });
  });

  test('a call that is cancelled', async () => {
    silent();
    const control = new AbortController();
    const call = callPortal(webhook, 'profile', {}, { signal: control.signal });
    control.abort();
    expect(await call).toEqual({ outcome: 'failure', failure: 'cancelled' });
  });

  test('leaves no address behind in the timings of the browser', async () => {
    const limit = vi.spyOn(performance, 'setResourceTimingBufferSize');
    answer('{"result":1}');
    await callPortal(webhook, 'profile', {});
    expect(limit).toHaveBeenCalledExactlyOnceWith(0);
    limit.mockRestore();
  });
});
