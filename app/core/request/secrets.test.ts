import { describe, expect, test } from 'vitest';
import { isPlaceholder, isSecretName } from './secrets.ts';

describe('secret names', () => {
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
});

describe('secret values', () => {
  const WORDS =
    'access api app application auth b24 base basic bearer bitrix bot change client code empty env environment example false fake here hook id insert key login me my name none null oauth oauth2 of pass passwd password placeholder private pwd refresh replace sample secret sess session signature some string test the token true undefined user value web with xxx xxxx your';

  test.each(WORDS.split(' '))('%s only says what should stand there', (word) => {
    expect(isPlaceholder(word)).toBe(true);
    expect(isPlaceholder(`your-${word}_here`)).toBe(true);
  });

  test.each(['s3cret0w', 'hunter2', 'correcthorse', 'helpdesk', 'my-helpdesk', '123456', 'xxyz'])(
    '%s is a value',
    (word) => {
      expect(isPlaceholder(word)).toBe(false);
    },
  );
});
