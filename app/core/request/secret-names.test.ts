import { expect, test } from 'vitest';
import { isSecretName } from './secret-names.ts';

test.each([
  'auth',
  'AUTH_ID',
  'Authorization',
  'CLIENT_ID',
  'clientId',
  'pwd',
  'REFRESH_ID',
  'sessid',
  'SESSION_ID',
  'signature',
  'webhook',
  'webhook_code',
  'webhookKey',
  'webhook_url',
  'token',
  'TOKEN',
  'botToken',
  'BOT_TOKEN',
  'access_token',
  'application_token',
  'client-secret',
  'PASSWORD',
  'dbPasswd',
  'X-Api-Key',
  'access_key',
  'private_key',
])('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each([
  'BOT_ID',
  'author',
  'BG_COLOR_TOKEN',
  'colorToken',
  'token_type',
  'tokens',
  'secretary',
  'templateId',
  'key',
  'MESSAGE',
  'constructor',
  '',
])('%j is none', (name) => {
  expect(isSecretName(name)).toBe(false);
});
