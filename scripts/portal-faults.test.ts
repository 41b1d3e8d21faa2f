import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { obey } from '../e2e/portal/obey.ts';
import { type PortalServer, startPortal } from '../e2e/portal/server.ts';

let portal: PortalServer;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const call = (method: string, body: object = {}) =>
  fetch(portal.webhook + method, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const help = { DIALOG_ID: '456', MESSAGE: 'Hi', BOT_ID: 456, KEYBOARD: [{ TEXT: 'Help', COMMAND: 'help' }] };

describe('faults', () => {
  it('can be any error of a portal', async () => {
    portal.fault({ code: 'OVERLOAD_LIMIT', status: 503, description: 'REST API is blocked due to overload' }, 1);
    const answer = await call('profile');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      error: 'OVERLOAD_LIMIT',
      error_description: 'REST API is blocked due to overload',
    });
    portal.fault({ code: 'ERROR_CORE' }, 1);
    expect((await call('profile')).status).toBe(400);
    expect((await call('profile')).status).toBe(200);
  });

  it('tell when a method is open again', async () => {
    portal.fault({ code: 'OPERATION_TIME_LIMIT', status: 429, resetIn: 10_000 }, 1);
    const { time } = await (await call('im.message.add', help)).json();
    expect(time.operating_reset_at - Date.now() / 1000).toBeGreaterThan(8);
    expect(portal.messages()).toEqual([]);
  });

  it('can cut the answer in the middle, after the call was carried out', async () => {
    portal.fault('cut-middle', 1);
    const answer = await call('im.message.add', help);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(100);
    await expect(answer.text()).rejects.toThrow();
    expect(portal.messages()).toHaveLength(1);
    expect(portal.requests).toMatchObject([{ method: 'im.message.add', answer: null }]);
  });

  it('can be meant for one method', async () => {
    portal.fault('query-limit', 1, 0, 'im.message.ADD');
    expect((await call('profile')).status).toBe(200);
    expect((await call('im.message.add.json', help)).status).toBe(503);
    expect((await call('im.message.add', help)).status).toBe(200);
  });
});

describe('a person at the portal', () => {
  it('presses and writes, and the bot hears of it', async () => {
    const { result: id } = await (await call('im.message.add', help)).json();
    expect(portal.press(id, 0)).toMatchObject({ kind: 'command', command: 'help' });
    expect(portal.press(id, 5)).toBeNull();
    expect(portal.post('456', '/list')).toBe(id + 1);
    expect(portal.post('chat2', 'Hi')).toBeNull();
    const { result } = await (await call('imbot.v2.Event.get', { botId: 456, botToken: 'token' })).json();
    expect(result.events.map(({ type }: { type: string }) => type)).toEqual([
      'ONIMBOTV2MESSAGEADD',
      'ONIMBOTV2COMMANDADD',
      'ONIMBOTV2COMMANDADD',
    ]);
    expect(portal.state().events).toHaveLength(3);
    portal.reset();
    expect([portal.state().events, portal.messages()]).toEqual([[], []]);
  });

  it('may be another one', () => {
    const id = portal.post('chat1', 'Hi', 2);
    expect(portal.messages()).toMatchObject([{ id, authorId: 2 }]);
  });

  it('obeys what is typed', async () => {
    const { result: id } = await (await call('im.message.add', help)).json();
    expect(obey(portal, `press ${id} 0`)).toContain('"kind":"command"');
    expect(obey(portal, `press ${id} 7`)).toContain('no such button');
    expect(obey(portal, '  post chat1 Hi there ')).toBe(`→ message ${id + 1}`);
    expect(portal.messages().at(-1)?.text).toBe('Hi there');
    expect(obey(portal, 'post chat2 Hi')).toContain('may not write');
    expect(obey(portal, 'press')).toContain('press MESSAGE ENTRY');
  });
});
