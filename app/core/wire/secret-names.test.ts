import { expect, test } from 'vitest';
import { isSecretName } from './secret-names.ts';

// Every name there is, as the documentation of the portal spells it.
test.each([
  'access_token',
  'application_token',
  'auth',
  'AUTH_ID',
  'botToken',
  'client_id',
  'client_secret',
  'REFRESH_ID',
  'refresh_token',
  'sessid',
])('%s is a secret in any spelling', (name) => {
  const bare = name.replaceAll('_', '');
  const spellings = [name, bare, name.toUpperCase(), bare.toUpperCase(), name.toLowerCase(), name.replaceAll('_', '-')];
  expect(spellings.filter((one) => !isSecretName(one))).toEqual([]);
});

test('BOT_TOKEN is botToken', () => expect(isSecretName('BOT_TOKEN')).toBe(true));

test.each(['BOT_ID', 'author', 'TOKEN', 'BG_COLOR_TOKEN', 'templateId', 'constructor'])('%s is none', (name) => {
  expect(isSecretName(name)).toBe(false);
});
