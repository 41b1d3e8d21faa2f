import { describe, expect, it } from 'vitest';
import { cutFromJson, cutSecrets, findSecrets, isSecretKey, MASK } from './cut-secrets.ts';

const value = 'ab12cd34ef56';
const portal = 'https://example.bitrix24.com';

describe('findSecrets', () => {
  it.each([
    [`${portal}/rest/1/${value}/`, 'webhook'],
    [`${portal}/rest/1/${value}`, 'webhook'],
    [`"${portal}\\/rest\\/17\\/${value}\\/im.message.add"`, 'webhook'],
    [`url=${portal}%2Frest%2F1%2F${value}%2F`, 'webhook'],
    [`${portal}/rest/api/1/${value}/profile`, 'webhook'],
    [`${portal}/rest/ivan/${value}/profile`, 'webhook'],
    [`https://{{$host}}/rest/{{$id}}/${value}/`, 'webhook'],
    [`{"auth":"${value}"}`, 'auth'],
    [`?auth=${value}&a=b`, 'auth'],
    [`'access_token' => '${value}'`, 'access_token'],
    [`$botToken = "${value}";`, 'botToken'],
    [`CLIENT_ID: '${value}'`, 'CLIENT_ID'],
    [`client_secret=${value}`, 'client_secret'],
    [`-H 'Authorization: Bearer ${value}'`, 'Authorization'],
    [`https://user:${value}@example.com/`, 'user:password'],
  ])('%s', (text, name) => {
    const secrets = findSecrets(text);
    expect(secrets.names).toContain(name);
    expect(secrets.at).not.toBeNull();
    expect(cutSecrets(text, secrets)).not.toContain(value);
    expect(cutSecrets(`other ${value}`, secrets)).not.toContain(value);
  });

  it.each([
    `${portal}/rest/1/WEBHOOK/im.message.add`,
    `${portal}/rest/1/profile`,
    `${portal}/rest/1/im.message.add`,
    `${portal}/rest/imbot.message.add?x=1`,
    'https://example.com/rest/docs/intro',
    '"BG_COLOR_TOKEN":"primary"',
    "'BG_COLOR_TOKEN' => 'secondary'",
    'Password: required for all',
    'auth=ACCESS_TOKEN',
    'mail to ivan@example.com: now',
  ])('lets %s be', (text) => {
    const secrets = findSecrets(text);
    expect(secrets.names).toEqual([]);
    expect(cutSecrets(text, secrets)).toBe(text);
  });
});

describe('cutFromJson', () => {
  it('masks texts and drops what is called a secret', () => {
    const secrets = findSecrets(`auth=${value}`);
    const json = {
      auth: { a: 1 },
      LIST: [`x ${value}`, 5, null],
      CLIENT_ID: 3,
      BG_COLOR_TOKEN: 'base',
      DEEP: { sessid: 'x', a: 1 },
    };
    expect(cutFromJson(json, secrets)).toEqual({
      LIST: [`x ${MASK}`, 5, null],
      BG_COLOR_TOKEN: 'base',
      DEEP: { a: 1 },
    });
  });

  it('knows the names', () => {
    const names = [
      'auth',
      'AUTH',
      'access_token',
      'botToken',
      'CLIENT_ID',
      'webhook_url',
      'application_token',
      'BG_COLOR_TOKEN',
      'KEYBOARD',
      'templateId',
    ];
    expect(names.filter(isSecretKey)).toEqual(names.slice(0, 7));
  });
});
