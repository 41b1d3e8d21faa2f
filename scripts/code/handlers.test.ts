import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDesign } from '../../app/core/keyboard/design.ts';
import { pressButton } from '../../app/core/portal/events/press-button.ts';
import { type RaisedEvent, raiseEvents } from '../../app/core/portal/events/raise-events.ts';
import { formPairs } from '../../app/core/portal/php/write-form.ts';
import { storeButton } from '../../app/core/portal/validator/store-button.ts';
import { readKeyboard } from '../../app/core/request/read-keyboard.ts';
import { writeHandlerCurl } from '../../app/core/snippets/handlers/handler-curl.ts';
import { writeHandler } from '../../app/core/snippets/handlers/write-handler.ts';
import type { HandlerTarget } from '../../app/core/snippets/quote-string.ts';
import { has } from '../testing/run-program.ts';

const COMMANDS = [
  'help',
  "it's",
  '"q"',
  '$HOME',
  '{$x}',
  '`id`',
  'back\\slash\\',
  "\\'",
  'привет',
  '👍🏽',
  '#{x}',
  'a\tb',
];
const MORE = ['\u2028', '/x', '1e1', '?>', '*/', '"""', '%s', '</script>', '__proto__', 'constructor'];
const ALL = [...COMMANDS, ...MORE];
const TOKEN = 'xxxxxxxx';

/** How each language checks a file without running it, and runs it. */
const RUNTIMES: Record<
  HandlerTarget,
  { file: string; program: string; check: string[]; run: (port: number) => string[] }
> = {
  javascript: { file: 'handler.mjs', program: process.execPath, check: ['--check'], run: () => [] },
  python: { file: 'handler.py', program: 'python3', check: ['-m', 'py_compile'], run: () => ['-u'] },
  php: { file: 'handler.php', program: 'php', check: ['-l'], run: (port) => ['-S', `127.0.0.1:${port}`] },
};

const design = {
  ...newDesign('Hello'),
  keyboard: readKeyboard(ALL.map((name) => ({ TEXT: 'a', COMMAND: `/${name}`, COMMAND_PARAMS: 'one "two" три' })))
    .document,
};

/** The events of a press on the button of this command. */
function eventsOf(name: string): readonly RaisedEvent[] {
  const entry = { TEXT: 'a', COMMAND: `/${name}`, COMMAND_PARAMS: 'one "two" три' };
  const traced = storeButton(entry, { bot: { id: 7, known: true }, colors: {}, vote: false });
  if (!('stored' in traced) || traced.stored.TYPE !== 'BUTTON') throw new Error(name);
  return raiseEvents({ stored: traced.stored, effect: pressButton(traced.stored), message: 'Hello' });
}

interface Call {
  readonly path: string | undefined;
  readonly params: unknown;
}

/** Stands in for a portal: keeps what it is asked. */
let calls: Call[] = [];
let portal: Server;
const folders: string[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  calls = [];
  portal = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    calls.push({ path: request.url, params: JSON.parse(body) });
    response.end('{"result":true}');
  });
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill();
  await new Promise((resolve) => portal.close(resolve));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function writeFile(target: HandlerTarget): string {
  const folder = mkdtempSync(join(tmpdir(), 'handler-'));
  folders.push(folder);
  const path = join(folder, RUNTIMES[target].file);
  writeFileSync(path, writeHandler(target, design));
  return path;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the handler and gives its address. */
async function start(target: HandlerTarget, env: Record<string, string> = {}): Promise<string> {
  const { program, run } = RUNTIMES[target];
  const port = await freePort();
  const portalPort = portOf(portal);
  const child = spawn(program, [...run(port), writeFile(target)], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      ...process.env,
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
      PORT: String(port),
      B24_WEBHOOK_URL: `http://127.0.0.1:${portalPort}/rest/1/xxxxxxxxxxxxxxxx/`,
      B24_APPLICATION_TOKEN: TOKEN,
      B24_BOT_TOKEN: 'bot-token',
      B24_CLIENT_ID: 'client-id',
      ...env,
    },
  });
  children.push(child);
  const address = `http://127.0.0.1:${port}/`;
  await expect
    .poll(
      () =>
        fetch(address, { method: 'POST' }).then(
          (r) => r.status,
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(403);
  return address;
}

function post(address: string, event: RaisedEvent, change = (pairs: string[][]) => pairs): Promise<Response> {
  const pairs = change(formPairs(event.payload).map((pair) => [...pair]));
  return fetch(address, { method: 'POST', body: new URLSearchParams(pairs) });
}

describe.each(Object.keys(RUNTIMES) as HandlerTarget[])('the handler in %s', (target) => {
  const { program, check } = RUNTIMES[target];

  it.skipIf(!has(program))('is correct code, whatever the commands are called', () => {
    execFileSync(program, [...check, writeFile(target)], { stdio: 'pipe' });
  });

  it.skipIf(!has(program))('answers every command of the keyboard in both versions', async () => {
    const address = await start(target);
    for (const name of ALL) {
      for (const event of eventsOf(name).filter(({ form }) => form !== 'v2-fetch')) {
        calls = [];
        expect((await post(address, event)).status, name).toBe(200);
        await expect.poll(() => calls.length, { interval: 5, timeout: 10_000 }).toBe(1);
        const message = `Answer to /${name} one "two" три`;
        expect(calls[0]).toEqual(
          event.form === 'v1-webhook'
            ? {
                path: '/rest/1/xxxxxxxxxxxxxxxx/imbot.command.answer',
                params: { COMMAND_ID: 78, MESSAGE_ID: 790, MESSAGE: message, CLIENT_ID: 'client-id' },
              }
            : {
                path: '/rest/1/xxxxxxxxxxxxxxxx/imbot.v2.Command.answer',
                params: {
                  botId: 7,
                  botToken: 'bot-token',
                  commandId: 78,
                  messageId: 790,
                  dialogId: 'chat5',
                  fields: { message },
                },
              },
        );
      }
    }
  });

  it.skipIf(!has(program))('refuses a foreign token and says nothing to a foreign command', async () => {
    const address = await start(target);
    const [v1, , v2] = eventsOf('help');
    if (!v1 || !v2) throw new Error('no events');
    const forged = (pairs: string[][]) =>
      pairs.map(([k = '', v = '']) => [k, k === 'auth[application_token]' ? 'y' : v]);
    const inner = (pairs: string[][]) => pairs.filter(([k]) => k !== 'auth[application_token]');
    for (const event of [v1, v2]) {
      expect((await post(address, event, forged)).status).toBe(403);
      expect((await post(address, event, inner)).status).toBe(403);
      const other = (pairs: string[][]) => pairs.map(([k = '', v = '']) => [k, v.replace('help', 'other')]);
      expect((await post(address, event, other)).status).toBe(200);
    }
    expect((await post(address, v2)).status).toBe(200);
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(1);
  });

  it.skipIf(!has(program))('refuses everything while no token is set', async () => {
    const address = await start(target, { B24_APPLICATION_TOKEN: '' });
    const [v1] = eventsOf('help');
    if (!v1) throw new Error('no events');
    const empty = (pairs: string[][]) => pairs.map(([k = '', v = '']) => [k, k === 'auth[application_token]' ? '' : v]);
    expect((await post(address, v1, empty)).status).toBe(403);
    expect(calls).toEqual([]);
  });
});

describe.skipIf(!has('curl'))('the cURL of an event', () => {
  it('reaches the handler', async () => {
    const address = await start('javascript');
    for (const name of ["it's", '$HOME', '`id`', 'back\\slash\\', '👍🏽', '"q"']) {
      for (const event of eventsOf(name).filter(({ form }) => form !== 'v2-fetch')) {
        calls = [];
        const script = writeHandlerCurl(event, address);
        const child = spawn('/bin/sh', ['-s'], {
          stdio: ['pipe', 'pipe', 'ignore'],
          env: { ...process.env, NO_PROXY: '*' },
        });
        child.stdin.end(script);
        await new Promise((resolve) => child.on('close', resolve));
        await expect.poll(() => calls.length, { interval: 5, timeout: 10_000 }).toBe(1);
        expect(JSON.stringify(calls[0]?.params)).toContain(
          JSON.stringify(`Answer to /${name} one "two" три`).slice(1, -1),
        );
      }
    }
  });
});
