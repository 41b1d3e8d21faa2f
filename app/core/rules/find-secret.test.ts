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
