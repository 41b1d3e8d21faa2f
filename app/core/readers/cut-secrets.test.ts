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

describe('every word', () => {
  /** What a text with the secret in it becomes. */
  const cut = (text: string) => cutSecrets(text, findSecrets(text));

  const ENDINGS = [
    'token',
    'secret',
    'password',
    'passwd',
    'api_key',
    'apikey',
    'access_key',
    'accesskey',
    'webhook_code',
    'webhookCode',
    'webhook_key',
    'webhookKey',
  ];
  const WORDS = ['auth', 'authorization', 'client_id', 'clientid', 'sessid', 'signature', 'pwd'];

  it.each(ENDINGS)('that ends a name: %s', (word) => {
    for (const name of [word, `my_${word}`, word.toUpperCase()]) {
      expect(findSecrets(`${name}=${value}`).names).toEqual([name]);
      expect(cut(`${name}=${value}`)).toBe(`${name}=${MASK}`);
      expect(isSecretKey(name)).toBe(true);
    }
    expect([isSecretKey(`${word}s`), isSecretKey(`${word}_id`)]).toEqual([false, false]);
  });

  it.each(WORDS)('that stands alone: %s', (name) => {
    expect(findSecrets(`${name}=${value}`).names).toEqual([name]);
    expect(cut(`${name}=${value}`)).toBe(`${name}=${MASK}`);
    expect([isSecretKey(name), isSecretKey(name.toUpperCase())]).toEqual([true, true]);
    expect([cut(`x${name}=${value}`), isSecretKey(`x${name}`)]).toEqual([`x${name}=${value}`, false]);
  });

  it.each(['webhook', 'webhook_url', 'webhookUrl'])('a key that may hold a webhook: %s', (key) => {
    expect([isSecretKey(key), isSecretKey(`my_${key}`), isSecretKey(`${key}s`)]).toEqual([true, false, false]);
  });

  it.each(['color_token', 'colorToken', 'BG_COLOR_TOKEN'])('but not a colour: %s', (name) => {
    expect([cut(`${name}=${value}`), isSecretKey(name)]).toEqual([`${name}=${value}`, false]);
  });

  it.each(['=', ' = ', ':=', ': ', '=>', ' => ', '="', "='", '\\":\\"', '"]="', '%5D=', ']=', '=Bearer '])(
    'whatever stands behind it: %s',
    (sign) => {
      expect(cut(`token${sign}${value}`)).not.toContain(value);
    },
  );

  it.each(['/', '\\/', '\\\\/', '%2F', '%2f', '%252F', '\\u002f', '\\u002F'])(
    'a webhook with %s for slashes',
    (slash) => {
      for (const parts of [
        ['rest', '1'],
        ['rest', 'api', '1'],
        ['rest', 'ann'],
      ])
        expect(cut(['', ...parts, value, ''].join(slash))).toBe(['', ...parts, MASK, ''].join(slash));
    },
  );

  it.each([
    'profile',
    'scope',
    'methods',
    'batch',
    'event',
    'events',
    'WEBHOOK',
    '{{key}}',
    '<key>',
    '$key',
    '[key]',
    '%key%',
    '*****',
  ])('what only stands for a secret: %s', (word) => {
    for (const text of [`/rest/1/${word}`, `token="${word}"`])
      expect([cut(text), findSecrets(text).names]).toEqual([text, []]);
  });

  it.each([
    ['token=abcdef', 'token=abcde'],
    ['Bearer abcdefgh', 'Bearer abcdefg'],
    ['token: abcde1', 'token: abcdef'],
    ['/rest/ann/a1b2c3d4e5f6/', '/rest/ann/a1b2c3d4e5f/'],
    ['/rest/ann/a1b2c3d4e5f6/', '/rest/ann/abcdefghijkl/'],
    ['//bob:pass@e.com', '//bob:@e.com'],
  ])('%j is cut, %j is not', (secret, none) => {
    expect(cut(secret)).toContain(MASK);
    expect(cut(none)).toBe(none);
  });

  it.each(['<password>', '$password', '[password]', '%password%', '******'])('a password to fill in: %s', (word) => {
    expect(findSecrets(`https://bob:${word}@e.com`).names).toEqual([]);
  });

  it('what a header bears, by that word alone and behind a name', () => {
    expect(findSecrets('Bearer abcdefgh')).toMatchObject({ names: ['Authorization'], values: ['abcdefgh'], at: 0 });
    const none = findSecrets('');
    expect(cutSecrets('Bearer abcdefgh', none)).toBe(`Bearer ${MASK}`);
    expect(cutSecrets('authorization="Bearer abcdefgh"', none)).toBe(`authorization="${MASK}"`);
  });

  it('tells where the first of several stands', () => {
    expect(findSecrets(`Bearer ${value} token=${value} /rest/1/${value}/`).at).toBe(0);
    expect(findSecrets(`/rest/1/${value}/ token=${value} Bearer ${value}`).at).toBe('/rest/'.length);
  });

  it('a value that is short is cut where it stands, a longer one everywhere', () => {
    expect(cut('//bob:abcde@e.com and abcde')).toBe(`//bob:${MASK}@e.com and abcde`);
    expect(cut('//bob:abcdef@e.com and abcdef')).toBe(`//bob:${MASK}@e.com and ${MASK}`);
  });

  it('of more than a hundred secrets each is still cut where it stands', () => {
    const texts = Array.from({ length: 101 }, (_, i) => `token=secret${100 + i}`);
    const secrets = findSecrets(texts.join('\n'));
    expect(secrets.values).toHaveLength(100);
    expect(cutSecrets('secret199 secret200', secrets)).toBe(`${MASK} secret200`);
    expect(cut(texts.join('\n'))).toBe(texts.map(() => `token=${MASK}`).join('\n'));
  });

  it('eight names are told at most', () => {
    const names = Array.from({ length: 9 }, (_, i) => `a${i}_token`);
    expect(findSecrets(names.map((name) => `${name}=${value}`).join(' ')).names).toEqual(names.slice(0, 8));
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
