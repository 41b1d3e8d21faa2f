import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SnippetRequest } from '../../app/core/snippets/snippet.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { plainText, SNIPPET_FIXTURES } from '../../app/core/testdata/snippet-fixtures.ts';
import { root } from '../lib/root.mjs';
import { type Certificate, makeCertificate } from '../testing/certificate.ts';
import { BOT_SECRETS, expectArrival, TRIED, webhookBody } from '../testing/expect-arrival.ts';
import { type RecordServer, startRecordServer } from '../testing/record-server.ts';
import type { Ended } from '../testing/run-process.ts';
import { has, runProgram } from '../testing/run-program.ts';

const HOOK = '/rest/1/xxxxxxxxxxxxxxxx/';
const FAILURE = { error: 'KEYBOARD_ERROR', error_description: 'Incorrect keyboard params' };

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
let portal: RecordServer;
let failing: RecordServer;
let certificate: Certificate | null = null;
let secure: RecordServer | null = null;

beforeAll(async () => {
  certificate = has('openssl', 'version') ? makeCertificate(folder) : null;
  portal = await startRecordServer();
  failing = await startRecordServer({ status: 400, answer: FAILURE });
  secure = certificate && (await startRecordServer({ secure: certificate }));
});

afterAll(async () => {
  await Promise.all([portal, failing, secure].map((server) => server?.close()));
  rmSync(folder, { recursive: true });
});

type Run = (request: SnippetRequest, webhook: string) => Promise<Ended>;

/** Every request arrives to the letter, with and without a slash at the end of the webhook. */
async function expectRuns(run: Run, server: RecordServer): Promise<void> {
  for (const [i, request] of TRIED.entries()) {
    const ended = await run(request, i % 2 === 0 ? server.webhook : server.webhook.slice(0, -1));
    expect(ended, request.method).toMatchObject({ code: 0, err: '', out: expect.stringContaining('4321') });
    expectArrival(server, HOOK + request.method, webhookBody(request));
  }
}

/** An error of the portal is told, and the webhook is not. */
async function expectError(ended: Promise<Ended>, told: string): Promise<void> {
  const { code, out, err } = await ended;
  expect(code).not.toBe(0);
  expect(out + err).toContain(told);
  expect(out + err).not.toContain('xxxxxxxx');
}

const update: SnippetRequest = { method: 'im.message.update', params: { MESSAGE_ID: 1, KEYBOARD: 'N' } };
const environment = (webhook: string) => ({ B24_WEBHOOK_URL: webhook, ...BOT_SECRETS });

describe.skipIf(!has('curl'))('cURL in a POSIX shell', () => {
  const run: Run = (request, webhook) =>
    runProgram('/bin/sh', ['-s'], {
      input: writeSnippet('curl-webhook', request, plainText(request)),
      env: environment(webhook),
    });

  it('sends every request with a webhook', async () => {
    await expectRuns(run, portal);
    await expectError(run(update, failing.webhook), FAILURE.error);
  });

  it('sends every request with a token', async ({ skip }) => {
    if (!secure || !certificate) return skip();
    const host = secure.url.replace('https://', '');
    const env = { B24_PORTAL: host, B24_ACCESS_TOKEN: 'token', CURL_CA_BUNDLE: certificate.certFile };
    for (const request of TRIED) {
      const ended = await runProgram('/bin/sh', ['-s'], {
        input: writeSnippet('curl-oauth', request, plainText(request)),
        env,
      });
      expect(ended).toMatchObject({ code: 0, err: '' });
      expectArrival(secure, `/rest/${request.method}`, { ...request.params, auth: 'token' });
    }
  });
});

describe.skipIf(!has('pwsh'))('cURL in PowerShell', () => {
  it('sends every request', async () => {
    // Outside of Windows the program has no ending.
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'curl.exe'), '#!/bin/sh\nexec curl "$@"\n', { mode: 0o755 });
    const path = `${join(folder, 'bin')}:${process.env.PATH}`;
    const file = join(folder, 'request.ps1');
    const run: Run = (request, webhook) => {
      writeFileSync(file, writeSnippet('curl-powershell', request, plainText(request)));
      return runProgram('pwsh', ['-NoProfile', '-File', file], { env: { ...environment(webhook), PATH: path } });
    };
    await expectRuns(run, portal);
    await expectError(run(update, failing.webhook), FAILURE.error);
  });
});

describe('fetch in Node.js', () => {
  const file = join(folder, 'request.mjs');
  const run: Run = (request, webhook) => {
    writeFileSync(file, writeSnippet('js-fetch', request, plainText(request)));
    return runProgram(process.execPath, [file], { env: environment(webhook) });
  };

  it('sends every request and tells errors', async () => {
    await expectRuns(run, portal);
    await expectError(run(update, failing.webhook), 'KEYBOARD_ERROR: Incorrect keyboard params');
    await expectError(run(update, 'example.com/rest/1/xxxxxxxxxxxxxxxx'), 'Invalid URL');
    await expectError(run(update, 'http://127.0.0.1:1/rest/1/xxxxxxxxxxxxxxxx'), 'fetch failed');
  });
});

describe('TypeScript with the SDK', () => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    // Without the DOM, which is most of what there is to read.
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const emit = { ...options, module: ts.ModuleKind.ESNext };
  const fileOf = (name: string) => join(folder, `${name}.mts`);

  beforeAll(() => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [name, request] of Object.entries(SNIPPET_FIXTURES)) {
      writeFileSync(fileOf(name), writeSnippet('js-ts', request, plainText(request)));
    }
  });

  it('has the types of the SDK', () => {
    const program = ts.createProgram(Object.keys(SNIPPET_FIXTURES).map(fileOf), { ...options, noEmit: true });
    const found = ts.getPreEmitDiagnostics(program);
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('sends every request and tells errors', async ({ skip }) => {
    if (!secure || !certificate) return skip();
    const { certFile } = certificate;
    const file = join(folder, 'request-sdk.mjs');
    const run: Run = (request, webhook) => {
      // The SDK takes https alone.
      writeFileSync(
        file,
        ts.transpileModule(writeSnippet('js-ts', request, plainText(request)), { compilerOptions: emit }).outputText,
      );
      return runProgram(process.execPath, [file], { env: { ...environment(webhook), NODE_EXTRA_CA_CERTS: certFile } });
    };
    await expectRuns(run, secure);
    await expectError(run(update, portal.webhook), 'HTTPS');
    const refusing = await startRecordServer({ secure: certificate, status: 400, answer: FAILURE });
    await expectError(run(update, refusing.webhook), FAILURE.error_description).finally(() => refusing.close());
  });
});

describe('the node of n8n', () => {
  /** What n8n does with a value: a template after a sign of equality, else a text. */
  function evaluate(value: string, env: Record<string, string>): string {
    if (!value.startsWith('=')) return value;
    return value.slice(1).replace(/\{\{(.*?)\}\}/gs, (_, code) => new Function('$env', `return ${code}`)(env));
  }

  it('sends every request', async () => {
    const run: Run = async (request, webhook) => {
      const { parameters } = JSON.parse(writeSnippet('n8n', request, plainText(request))).nodes[0];
      const response = await fetch(evaluate(parameters.url, environment(webhook)), {
        method: parameters.method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(JSON.parse(evaluate(parameters.jsonBody, environment(webhook)))),
      });
      return { code: response.ok ? 0 : 1, out: await response.text(), err: '' };
    };
    await expectRuns(run, portal);
  });
});
