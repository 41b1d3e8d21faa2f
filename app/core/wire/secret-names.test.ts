import { expect, test } from 'vitest';
import { isSecretName } from './secret-names.ts';

test.each(['auth', 'AUTH_ID', 'botToken', 'BOT_TOKEN', 'CLIENT_ID', 'client-secret', 'access_token'])(
  '%s is a secret',
  (name) => {
    expect(isSecretName(name)).toBe(true);
  },
);

test.each(['BOT_ID', 'author', 'TOKEN', 'BG_COLOR_TOKEN', 'templateId', 'constructor'])('%s is none', (name) => {
  expect(isSecretName(name)).toBe(false);
});
