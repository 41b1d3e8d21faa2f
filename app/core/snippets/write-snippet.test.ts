import { describe, expect, test } from 'vitest';
import { METHODS } from '../request/methods.ts';
import { plainText, SNIPPET_FIXTURES } from '../testdata/snippet-fixtures.ts';
import type { SnippetTarget } from './snippet.ts';
import { snippetTargets, writeSnippet } from './write-snippet.ts';

const TARGETS = snippetTargets.map(({ id }) => id);
/** Those that Bitrix24 or an authorization signs in, or that run inside of it: they have no use for the secret of a bot. */
const APP_TARGETS: readonly SnippetTarget[] = ['curl-oauth', 'js-umd', 'bx24js', 'php-onpremise', 'json'];
const GOLDEN = TARGETS.flatMap((target) => Object.keys(SNIPPET_FIXTURES).map((name) => [target, name] as const));

// A golden file each: run with -u to write them anew, and read what changed.
test.each(GOLDEN)('%s writes the request "%s"', async (target, name) => {
  const request = SNIPPET_FIXTURES[name];
  if (!request) throw new Error(name);
  await expect(writeSnippet(target, request, plainText(request))).toMatchFileSnapshot(`./golden/${target}/${name}.txt`);
});

test('the tabs stand in their order, with the names that the documentation has for them', () => {
  expect(snippetTargets.map(({ label }) => label)).toEqual([
    'cURL (Webhook)',
    'cURL (OAuth)',
    'cURL (PowerShell)',
    'JS (TS)',
    'JS (UMD)',
    'JS (fetch)',
    'BX24.js',
    'PHP',
    'PHP CRest',
    'PHP (on-premise)',
    'Python',
    'Python (requests)',
    'Go',
    'n8n',
    'JSON',
  ]);
  const names = snippetTargets.map(({ fileName }) => fileName);
  expect(new Set(names).size).toBe(names.length);
  expect(snippetTargets.every(({ language }) => language.length > 1)).toBe(true);
});

describe.each(TARGETS)('%s', (target) => {
  const hidden = /[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/u;

  test.each(METHODS.map(({ name, secret }) => [name, secret] as const))('%s gets its secret', (method, secret) => {
    const code = writeSnippet(target, { method, params: { BOT_ID: 7, MESSAGE: 'x' } });
    expect(code.endsWith('\n') && !code.endsWith('\n\n')).toBe(true);
    const variables = [...new Set(code.match(/B24_\w+/g))].filter((name) => /CLIENT_ID$|BOT_TOKEN$/.test(name));
    const needed = { CLIENT_ID: ['B24_CLIENT_ID'], botToken: ['B24_BOT_TOKEN'] };
    expect(variables).toEqual(secret === null || APP_TARGETS.includes(target) ? [] : needed[secret]);
    if (secret !== null && !APP_TARGETS.includes(target)) expect(code).toContain(secret);
  });

  test('holds no secret that it is given', () => {
    const given = {
      auth: 'leak-1',
      CLIENT_ID: 'leak-2',
      client_id: 'leak-3',
      botToken: 'leak-4',
      access_token: 'leak-5',
    };
    for (const { name } of METHODS) {
      expect(writeSnippet(target, { method: name, params: { ...given, MESSAGE: 'x' } })).not.toContain('leak-');
    }
  });

  test.each(["a'; evil()", 'a"; evil()', '`evil()`', '$(evil)', '</title><script>', '../a', 'a\nevil()'])(
    'lets no code in through the method %j',
    (method) => {
      const name = method.replace(/[^\w.-]/g, '');
      const params = { MESSAGE: 'x' };
      expect(writeSnippet(target, { method, params })).toBe(writeSnippet(target, { method: name, params }));
    },
  );

  test('shows what cannot be seen', () => {
    const { hostile } = SNIPPET_FIXTURES;
    if (hostile) expect(writeSnippet(target, hostile)).not.toMatch(hidden);
  });
});
