import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPortal } from '../e2e/portal/cli.ts';
import { isOwnHost, type PortalServer, startPortal } from '../e2e/portal/server.ts';

let portal: PortalServer;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const message = { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: { BUTTONS: [{ TEXT: 'Go', LINK: '/x' }] } };
const post = (method: string, body: object, to = portal) =>
  fetch(to.webhook + method, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('startPortal', () => {
  it('stores a message and tells what arrived', async () => {
    expect(portal.webhook).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/rest\/1\/xxxxxxxxxxxxxxxx\/$/);
    const answer = await post('im.message.add.json', message);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toMatchObject({ result: 1001, time: { operating: 0 } });
    expect(portal.messages()).toMatchObject([{ id: 1001, text: 'Hi', params: { KEYBOARD: [{ LINK: '/x' }] } }]);
    expect(portal.requests).toMatchObject([
      {
        httpMethod: 'POST',
        method: 'im.message.add',
        path: '/rest/1/xxxxxxxxxxxxxxxx/im.message.add.json',
        contentType: 'application/json',
        params: message,
        raw: JSON.stringify(message),
        answer: { status: 200 },
      },
    ]);
  });

  it('answers under the names of its own machine alone', async () => {
    const status = (Host: string) =>
      new Promise((resolve, reject) => {
        get(`${portal.webhook}profile`, { headers: { Host } }, (response) => resolve(response.resume().statusCode)).on(
          'error',
          reject,
        );
      });
    expect(await status('localhost:1')).toBe(200);
    expect(await status('evil.example.com')).toBe(403);
    expect(portal.requests).toHaveLength(1);
    expect(['127.0.0.1', '[::1]:80', 'LOCALHOST'].map(isOwnHost)).toEqual([true, true, true]);
    for (const host of [undefined, '', 'localhost.example.com', '127.0.0.1.example.com', 'x@localhost', 'localhost:x'])
      expect(isOwnHost(host)).toBe(false);
  });

  it('answers preflights whatever the fault, and does not count them', async () => {
    portal.fault('html-no-cors', 1);
    expect((await fetch(`${portal.webhook}profile`, { method: 'OPTIONS' })).status).toBe(200);
    expect((await post('profile', {})).status).toBe(502);
    expect((await post('profile', {})).status).toBe(200);
    expect(portal.requests.map((request) => request.httpMethod)).toEqual(['OPTIONS', 'POST', 'POST']);
  });

  it.each([
    ['query-limit', 503, '*', /"QUERY_LIMIT_EXCEEDED"/],
    ['unauthorized', 401, '*', /"INVALID_CREDENTIALS"/],
    ['html', 502, '*', /<h1>/],
    ['html-no-cors', 502, null, /<h1>/],
  ] as const)('has the fault %s', async (name, status, cors, body) => {
    portal.fault(name);
    for (let i = 0; i < 2; i++) {
      const answer = await post('im.message.add', message);
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([status, cors]);
      expect(await answer.text()).toMatch(body);
    }
    expect(portal.messages()).toEqual([]);
    portal.fault(null);
    expect((await post('im.message.add', message)).status).toBe(200);
  });

  it.each([
    ['cut-before', 0],
    ['cut-after', 1],
  ] as const)('has the fault %s', async (name, stored) => {
    portal.fault(name, 1);
    await expect(post('im.message.add', message)).rejects.toThrow();
    expect(portal.messages()).toHaveLength(stored);
    expect(portal.requests).toMatchObject([{ answer: null }]);
  });

  it('does not send twice what carries a TEMPLATE_ID', async () => {
    const safe = { ...message, TEMPLATE_ID: '11111111-2222-4333-8444-555555555555' };
    portal.fault('cut-after', 1);
    await expect(post('im.message.add', safe)).rejects.toThrow();
    expect(await (await post('im.message.add', safe)).json()).toMatchObject({ result: 1001 });
    expect(portal.messages()).toHaveLength(1);
  });

  it('is slow for as long as asked', async () => {
    portal.fault('slow', 1, 120);
    const start = performance.now();
    expect((await post('profile', {})).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it('closes while a slow answer is under way', async () => {
    portal.fault('slow', 1, 60_000);
    const lost = expect(post('profile', {})).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await portal.close();
    await lost;
  });

  it('forgets at reset', async () => {
    await post('im.message.add', message);
    portal.fault('html');
    portal.reset();
    expect([portal.messages().length, portal.requests.length]).toEqual([0, 0]);
    expect(await (await post('im.message.add', message)).json()).toMatchObject({ result: 1001 });
  });
});

describe('runPortal', () => {
  it('prints a webhook and what becomes of every call', async () => {
    const lines: string[] = [];
    const running = await runPortal(['--port', '0'], (text) => lines.push(text));
    try {
      expect(lines.join('\n')).toContain(running.webhook);
      lines.length = 0;
      await post('im.message.add', message, running);
      await post('im.message.add', { ...message, KEYBOARD: 'N' }, running);
      running.fault('cut-before', 1);
      await post('profile', {}, running).catch(() => null);
      const text = lines.join('\n');
      expect(text).toMatch(
        /POST im\.message\.add[\s\S]*"MESSAGE": "Hi"[\s\S]*stored as message 1001[\s\S]*"BG_COLOR_TOKEN": "base"/,
      );
      expect(text).toContain('→ 400 KEYBOARD_ERROR: Incorrect keyboard params');
      expect(text).toContain('→ the line was cut');
      expect(text).not.toContain('xxxx');
    } finally {
      await running.close();
    }
  });

  it('refuses a port that is none and says so when it is taken', async () => {
    await expect(runPortal(['--port', 'x'], () => {})).rejects.toThrow('--port takes');
    await expect(runPortal(['--port'], () => {})).rejects.toThrow('--port takes');
    await expect(runPortal([`--port=${new URL(portal.url).port}`], () => {})).rejects.toThrow('EADDRINUSE');
  });

  it('takes the next free port', async () => {
    const first = await runPortal([], () => {});
    const second = await runPortal([], () => {});
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
    await Promise.all([first.close(), second.close()]);
  });
});

it('npm run portal starts it', async () => {
  const child = spawn(process.execPath, ['scripts/portal.mjs', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let printed = '';
    for await (const chunk of child.stdout) {
      printed += chunk;
      if (printed.includes('Ctrl+C')) break;
    }
    const webhook = /http:\S+/.exec(printed)?.[0] ?? '';
    expect(await (await fetch(`${webhook}profile`)).json()).toMatchObject({ result: { ID: '1' } });
  } finally {
    child.kill();
  }
}, 20_000);
