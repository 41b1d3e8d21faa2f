import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SnippetTarget } from '../../app/core/snippets/snippet.ts';
import { writeSnippet } from '../../app/core/snippets/write-snippet.ts';
import { plainText } from '../../app/core/testdata/snippet-fixtures.ts';
import { findBrowsers, versionOf } from '../lib/find-browser.mjs';
import { root } from '../lib/root.mjs';
import { expectArrival, TRIED } from '../testing/expect-arrival.ts';
import { startRecordServer } from '../testing/record-server.ts';

const executablePath = findBrowsers().find((file) => versionOf(file) !== undefined);

/** Stands in for the page of the portal around an application: tells it where it is and who asks. */
const PARENT = `<!doctype html><body><script>
addEventListener('message', ({ data, source, origin }) => {
  const [command, key] = String(data).split(':');
  if (command !== 'getInitData') return;
  const answer = { AUTH_ID: 'token', REFRESH_ID: 'refresh', AUTH_EXPIRES: '3600', MEMBER_ID: 'member', IS_ADMIN: true,
    DOMAIN: location.host, PROTOCOL: 0, PATH: '/rest', LANG: 'en', PLACEMENT: 'DEFAULT', PLACEMENT_OPTIONS: '{}',
    USER_OPTIONS: {}, APP_OPTIONS: {}, INSTALL: true, FIRST_RUN: false };
  source.postMessage(key + ':' + JSON.stringify(answer), origin);
});
const frame = document.createElement('iframe');
frame.name = location.host + '|0|sid';
frame.src = '/app';
document.body.append(frame);
</script>`;

/** Stands in for BX24.js, which has no package: it sends what it is given. */
const BX24 = `window.BX24 = {
  init: (run) => addEventListener('load', run),
  callMethod: async (method, params, done) => {
    const body = JSON.stringify({ ...params, auth: 'token' });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await (await fetch('/rest/' + method, { method: 'POST', headers, body })).json();
    done({ error: () => answer.error ? answer.error + ': ' + answer.error_description : null, data: () => answer.result });
  },
};`;

const LIBRARIES: Readonly<Record<string, string>> = {
  'https://unpkg.com/@bitrix24/b24jssdk@2/dist/umd/index.min.js': readFileSync(
    join(root, 'node_modules/@bitrix24/b24jssdk/dist/umd/index.min.js'),
    'utf8',
  ),
  'https://api.bitrix24.com/api/v1/': BX24,
};

let browser: Browser;

beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);
afterAll(() => browser?.close());

/** Opens a page in a frame of the portal and gives the first line it writes to the console. */
async function open(address: string): Promise<string> {
  const page = await browser.newPage();
  await page.route(/^https:/, (route) => {
    const body = LIBRARIES[route.request().url()];
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body });
  });
  const line = page.waitForEvent('console', (message) => message.location().url.startsWith('http'));
  await page.goto(address);
  const text = (await line).text();
  await page.close();
  return text;
}

describe.skipIf(executablePath === undefined).each<SnippetTarget>(['js-umd', 'bx24js'])('the page of %s', (target) => {
  it.each(TRIED.filter(({ method }) => /add$|send$/.test(method)))('sends $method', async (request) => {
    const portal = await startRecordServer({
      pages: { '/': PARENT, '/app': writeSnippet(target, request, plainText(request)) },
    });
    try {
      expect(await open(portal.url)).toBe('4321');
      expectArrival(portal, `/rest/${request.method}`, { ...request.params, auth: 'token' });
    } finally {
      await portal.close();
    }
  });
});
