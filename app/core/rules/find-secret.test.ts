import { expect, test } from 'vitest';
import { growth, LINEAR } from '../testdata/growth.ts';
import { findSecret } from './find-secret.ts';

test.each([
  'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/',
  'https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx',
  'https://example.bitrix24.com/rest/api/12/xxxxxxxxxxxxxxxx/im.message.add?x=1',
  '{"url":"https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/"}',
  '/rest/admin/xxxxxxxxxxxxxxx1/profile.json',
])('%j holds a webhook', (text) => {
  expect(findSecret(text)).toBe('webhook');
});

test.each([
  ['https://e.com/?auth=xxxxxxxx', 'auth'],
  ['https://e.com/?a=1&token=xxxxxxxx', 'token'],
  ['https://e.com/#access_token=xxxxxxxx', 'access_token'],
  ['{"botToken": "xxxxxxxx"}', 'botToken'],
  ['api_key: xxxxxxxx', 'api_key'],
  ['client_secret=xxxxxxxx', 'client_secret'],
  ['login=bob&password=xxxxxxxx', 'password'],
  ['https://e.com/?key=x1x1x1x1x1x1', 'key'],
  ['https://bob:xxxx@e.com/', 'user:password'],
  ['a_very_long_name_of_the_access_token=xxxxxxxx', '…name_of_the_access_token'],
])('%j holds a secret named %s', (text, name) => {
  expect(findSecret(text)).toEqual({ name });
});

// Every word that names a secret: the words that end a name, then those that stand alone.
test.each(['token', 'secret', 'password', 'passwd', 'api_key', 'apikey', 'access_key', 'accesskey'])(
  'a name that ends in %s is that of a secret',
  (word) => {
    for (const name of [word, `my_${word}`, word.toUpperCase()]) {
      for (const text of [`${name}=abcdef`, `"${name}": "abcdef"`, `?a=1&${name}=abcdef`])
        expect(findSecret(text), text).toEqual({ name });
    }
    expect(findSecret(`${word}s=abcdef`)).toBeNull();
  },
);

test.each(['auth', 'pwd', 'sessid', 'signature'])('%s is the name of a secret, and no part of another', (name) => {
  expect(findSecret(`${name}=abcdef`)).toEqual({ name });
  expect(findSecret(`${name.toUpperCase()}: 'abcdef'`)).toEqual({ name: name.toUpperCase() });
  expect(findSecret(`x${name}=abcdef`)).toBeNull();
  expect(findSecret(`-${name}=abcdef`)).toBeNull();
});

test.each([
  ['token=abcdef', 'token=abcde'],
  ['key=a1b2c3d4e5f6', 'key=a1b2c3d4e5f'],
  ['?key=a1b2c3d4e5f6', '?-key=a1b2c3d4e5f6'],
  ['key=a1b2c3d4e5f6', 'key=abcdefghijklm'],
  ['key=a1b2c3d4e5f6', 'key=123456789012'],
  ['/rest/1/abcdef/', '/rest/1/abcde/'],
  ['/rest/api/1/abcdef/', '/rest/apis/1/abcdef/'],
  ['/rest/ann/a1b2c3d4e5f6/', '/rest/ann/a1b2c3d4e5f/'],
  ['/rest/ann/a1b2c3d4e5f6/', '/rest/ann/abcdefghijkl/'],
  ['//bob:pass@e.com', '//bob:@e.com'],
  ['//bob:pass@e.com', 'e.com/bob:pass@'],
])('%j looks like a secret, %j does not', (secret, none) => {
  expect(findSecret(secret)).not.toBeNull();
  expect(findSecret(none)).toBeNull();
});

test('a name is cut to its last 24 letters when it is longer', () => {
  const name = `${'a'.repeat(18)}_token`;
  expect(findSecret(`${name}=abcdef`)).toEqual({ name });
  expect(findSecret(`b${name}=abcdef`)).toEqual({ name: `…${name}` });
});

test.each([
  'https://e.com/',
  'https://e.com/rest/docs/overview',
  '/rest/1/im.message.add',
  '/rest/1/profile.json',
  'token={TOKEN}',
  'https://e.com/?token=#TOKEN#',
  'token=<token>',
  'token=1',
  'key=available_commands',
  'https://e.com/?author=alexander',
  'monkey=x1x1x1x1x1x1',
  'the token is in the mail',
  'https://e.com/a:b@c',
  'a=1&b=2',
  '',
])('%j holds none', (text) => {
  expect(findSecret(text)).toBeNull();
});

test.each(['token', 'a-', '/rest/1/', '='])('eight times %j takes about eight times as long', (piece) => {
  expect(growth((length) => piece.repeat(length / piece.length), findSecret, 8_000)).toBeLessThan(LINEAR);
});
