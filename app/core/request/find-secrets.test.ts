import { describe, expect, test } from 'vitest';
import { findSecrets } from './find-secrets.ts';
import { maskText } from './mask-secrets.ts';

/** Made up, and of a form that no portal gives out. */
const VALUE = 's3cret0w0rd0s3cr';
const PORTAL = 'https://example.bitrix24.com';
const HOOK = `${PORTAL}/rest/1/${VALUE}/`;
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');

/** Each must be found by one search alone: with any of them taken out a line fails. */
const FOUND: readonly (readonly [text: string, name: string])[] = [
  [HOOK, 'webhook'],
  [`${PORTAL}/rest/1/${VALUE}`, 'webhook'],
  [`${PORTAL}/rest/1/${VALUE}/im.message.add.json?x=1`, 'webhook'],
  [`${PORTAL}/rest/api/17/${VALUE}/profile`, 'webhook'],
  [`${PORTAL}/rest/ivan/${VALUE}/profile`, 'webhook'],
  [`https://{{$host}}/rest/{{$id}}/${VALUE}/`, 'webhook'],
  [`/rest/1/${VALUE}/`, 'webhook'],
  [`rest/1/${VALUE}`, 'webhook'],
  [`the webhook 1/${VALUE} of the admin`, 'webhook'],
  [`{"auth":"${VALUE}"}`, 'auth'],
  [`?auth=${VALUE}&a=b`, 'auth'],
  [`?a=1&password=correcthorse`, 'password'],
  ['BOT_TOKEN=correcthorse\nA=1', 'BOT_TOKEN'],
  [`'access_token' => '${VALUE}'`, 'access_token'],
  [`[access_token] => ${VALUE}`, 'access_token'],
  [`["token"]=>\n string(16) "${VALUE}"`, 'token'],
  [`$botToken = "${VALUE}";`, 'botToken'],
  [`token := "${VALUE}"`, 'token'],
  [`"token": "${VALUE}`, 'token'],
  [`const botToken string = "${VALUE}"`, 'botToken'],
  [`const botToken: string = '${VALUE}'`, 'botToken'],
  [`CLIENT_ID: '${VALUE}'`, 'CLIENT_ID'],
  [`"CLIENT_ID": "helpdesk"`, 'CLIENT_ID'],
  [`params['CLIENT_ID'] = '${VALUE}'`, 'CLIENT_ID'],
  [`fields[auth]=${VALUE}`, 'auth'],
  [`fields%5Bauth%5D=${VALUE}`, 'auth'],
  [`data.append('auth', '${VALUE}')`, 'auth'],
  [`client_secret=${VALUE}`, 'client_secret'],
  [`CLIENT_ID=${VALUE}`, 'CLIENT_ID'],
  [`{"PASSWORD": "hunter-hunter"}`, 'PASSWORD'],
  [`api_key: ${VALUE}`, 'api_key'],
  [`https://e.com/?key=x1x1x1x1x1x1`, 'key'],
  [`a_very_long_name_of_the_access_token=${VALUE}`, '…name_of_the_access_token'],
  [`-H 'Authorization: Bearer ${VALUE}'`, 'Authorization'],
  [`-H "Authorization: Basic ${base64('bob:hunter2')}"`, 'Authorization'],
  [`'X-Api-Key': '${VALUE}'`, 'X-Api-Key'],
  [`"Authorization": "Bearer ${VALUE}"`, 'Authorization'],
  [`"Authorization": "Basic ${VALUE}"`, 'Authorization'],
  [`"Authorization": "Token ${VALUE}"`, 'Authorization'],
  [`"Authorization": "OAuth ${VALUE}"`, 'Authorization'],
  [`Authorization: Token ${VALUE}`, 'Authorization'],
  [`Authorization: OAuth ${VALUE}`, 'Authorization'],
  // Each escape where nothing else would do.
  [`?a=1&amp;password=correcthorse`, 'password'],
  [`&apos;token&apos; =&gt; &apos;${VALUE}&apos;`, 'token'],
  [`token&equals;${VALUE}`, 'token'],
  [`token&colon; ${VALUE}`, 'token'],
  [`token:&nbsp;${VALUE}`, 'token'],
  [`&sol;rest&sol;1&sol;${VALUE}&sol;`, 'webhook'],
  [`token\\x3d${VALUE}`, 'token'],
  // Each sign of either alphabet of base64.
  [base64(`ab>${HOOK}`), 'webhook'],
  [base64(`ab?${HOOK}`), 'webhook'],
  [base64(`ab>${HOOK}`).replaceAll('+', '-'), 'webhook'],
  [base64(`ab?${HOOK}`).replaceAll('/', '_'), 'webhook'],
  [`sends Bearer ${VALUE} along`, 'Authorization'],
  [`eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.c2lnbmVkLWJ5LXVz`, 'JWT'],
  [`https://api.telegram.org/bot123456789:${'Aa0_'.repeat(9).slice(1)}/sendMessage`, 'token'],
  [`https://user:${VALUE}@example.com/`, 'user:password'],
  [`-----BEGIN RSA PRIVATE KEY-----\n${'MIIab12'.repeat(9)}\n-----END RSA PRIVATE KEY-----`, 'private key'],
  [`-----BEGIN PRIVATE KEY-----\n${'MIIab12'.repeat(9)}`, 'private key'],
];

describe('findSecrets', () => {
  test.each(FOUND)('%s', (text, name) => {
    const secrets = findSecrets(text);
    expect(secrets.names).toEqual([name]);
    expect(secrets.at).toBe(secrets.ranges[0]?.from);
    const masked = maskText(text);
    for (const value of secrets.values) expect(masked).not.toContain(value);
    // What is masked is a secret no more, and nothing but the secret went.
    expect(findSecrets(masked).names).toEqual([]);
    expect(text.startsWith(masked.slice(0, secrets.at ?? 0))).toBe(true);
  });

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
    'webhook_code',
    'webhookKey',
    'TOKEN',
    'BOT_TOKEN',
    'client-secret',
    'app_secret',
    'PASSWORD',
    'dbPasswd',
    'X-Api-Key',
    'access_key',
    'private_key',
  ])('what stands under %s', (name) => {
    expect(findSecrets(`x, ${name}: "${VALUE}"`).names).toEqual([name]);
  });

  const FORMS: readonly (readonly [string, (text: string) => string])[] = [
    ['JSON', (text) => JSON.stringify({ a: text })],
    ['JSON in JSON', (text) => JSON.stringify(JSON.stringify({ a: text }))],
    ['JSON with slashes escaped', (text) => JSON.stringify({ a: text }).replaceAll('/', '\\/')],
    ['JSON in JSON with slashes escaped', (text) => JSON.stringify(JSON.stringify(text).replaceAll('/', '\\/'))],
    ['JSON with slashes as numbers', (text) => text.replaceAll('/', '\\u002f')],
    ['an address', encodeURIComponent],
    ['an address in an address', (text) => encodeURIComponent(encodeURIComponent(text))],
    ['an address in small letters', (text) => encodeURIComponent(text).replace(/%../g, (one) => one.toLowerCase())],
    ['HTML', (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('/', '&#x2F;')],
    ['HTML with numbers', (text) => text.replaceAll('"', '&#34;').replaceAll('/', '&#47;')],
    ['base64', base64],
    ['base64 of addresses', (text) => base64(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')],
    ['base64 in JSON in an address', (text) => encodeURIComponent(JSON.stringify({ a: base64(text) }))],
    ['base64 at the end of a path', (text) => `https://example.com/b/${base64(text)}`],
  ];
  const PIECES = [HOOK, `{"botToken":"${VALUE}"}`, `Authorization: Bearer ${VALUE}`];

  test.each(FORMS)('as %s', (_, write) => {
    for (const piece of PIECES) {
      const text = `before ${write(piece)} after`;
      expect([piece, findSecrets(text).names.length]).toEqual([piece, 1]);
      const masked = maskText(text);
      expect(masked).not.toContain(VALUE);
      expect(masked.startsWith('before ') && masked.endsWith(' after')).toBe(true);
      expect(masked).not.toContain(write(piece));
    }
    const exact = findSecrets(`before ${write(`a ${VALUE} b`)} after`, { exact: [VALUE], exactOnly: true });
    expect(exact.names).toEqual(['secret']);
  });

  test('exact ones are found whatever they look like, and nothing else when asked so', () => {
    const text = `word ${HOOK} wordword`;
    expect(findSecrets(text, { exact: ['word', ''], exactOnly: true }).ranges.length).toBe(3);
    expect(maskText('tok is the token', { exact: ['tok'], mask: '•' })).toBe('• is the •en');
    expect(findSecrets(text, { exact: ['word'] }).names.toSorted()).toEqual(['secret', 'webhook']);
  });

  test('several, in the order of the text, each place once', () => {
    const { ranges, names } = findSecrets(`token=${VALUE} then ${HOOK} and {"auth":"${VALUE}"}`);
    expect(names).toEqual(['token', 'webhook', 'auth']);
    expect(ranges.map(({ name }) => name)).toEqual(['token', 'webhook', 'auth']);
    for (const [i, { from }] of ranges.entries()) expect(from).toBeGreaterThanOrEqual(ranges[i - 1]?.to ?? 0);
  });

  test.each([
    // Placeholders.
    `${PORTAL}/rest/1/xxxxxxxxxxxxxxxx/`,
    `${PORTAL}/rest/1/WEBHOOK/im.message.add`,
    `${PORTAL}/rest/1/your_webhook_code/`,
    `${PORTAL}/rest/1/••••••/`,
    `${PORTAL}/rest/1/{{secret}}/im.message.add`,
    'auth=ACCESS_TOKEN',
    'token=<token>',
    'token={TOKEN}',
    'https://e.com/?token=#TOKEN#',
    'https://e.com/?token=%TOKEN%',
    '{"token": "{{token}}"}',
    '{"botToken": "your-bot-token"}',
    '{"CLIENT_ID": "my_client_id"}',
    "'password' => 'password'",
    'Authorization: Bearer YOUR_TOKEN',
    'https://user:password@example.com/',
    'token=xxxxxxxx',
    '{"password": "aaaaaaaa"}',
    `${PORTAL}/rest/1/PORTALHOOK/`,
    ...['{id1id1}', '<id1id1>', '[id1id1]', '$id1id1', '%id1id1%', '*id1id1*', '#id1id1#', '@id1id1', ':id1id1'].map(
      (value) => `{"token": "${value}"}`,
    ),
    ...['ab…cd12', 'ab••cd12', 'ab***cd12', 'ab...cd12', `ab\${cd12}`, 'ab{{cd12}}'].map(
      (value) => `{"token": "${value}"}`,
    ),
    '{"auth": "https://e.com/oauth/v2/authorize"}',
    '{"dbPassword": "db-password"}',
    'CLIENT_ID: helpdesk2Client,',
    // Variables and references.
    '"CLIENT_ID": clientId',
    '"CLIENT_ID": b24ClientId',
    'CLIENT_ID: CLIENT_ID,',
    'self.bot_token = bot_token',
    'bot_token = self.bot_token',
    'const botToken = process.env.BOT_TOKEN;',
    'const botToken = process.env.B24_2_TOKEN',
    `botToken: \`\${botToken1}\``,
    "'CLIENT_ID' => $botToken,",
    "'CLIENT_ID' => $b24Token2,",
    "'CLIENT_ID' => $this->config->clientId1,",
    'token = os.environ["BOT_TOKEN"]',
    'token = getToken2()',
    'token = tokens["main1"]',
    'botToken: string;',
    'token === value1',
    'Authorization: Bearer {{token}}',
    `\`Bearer \${token}\``,
    // Words.
    'Password: required for all',
    'the token is in the mail',
    'Bearer authentication is used',
    'token=1',
    'key=available_commands',
    '"auth": "required"',
    '"authorization": "required"',
    '"signature": "required"',
    '"BG_COLOR_TOKEN":"primary"',
    "'BG_COLOR_TOKEN' => 'secondary'",
    'https://e.com/?author=alexander',
    'monkey=x1x1x1x1x1x1',
    'mail to ivan@example.com: now',
    'https://e.com/a:b@c',
    'a=1&b=2',
    '',
    // Addresses.
    'https://e.com/',
    'https://e.com/rest/docs/overview',
    '/rest/1/im.message.add',
    '/rest/1/profile.json',
    `${PORTAL}/rest/1/profile`,
    `${PORTAL}/rest/imbot.message.add?x=1`,
    'the 1/2 of 3/abcdefghijklmnop',
    // Base64 of nothing secret, and what only looks like it.
    base64('Hello, this is a text without anything in it.'),
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '-----BEGIN PUBLIC KEY-----\nMIIab12MIIab12MIIab12\n-----END PUBLIC KEY-----',
    '-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----',
  ])('%s holds none', (text) => {
    expect(findSecrets(text)).toEqual({ ranges: [], values: [], names: [], at: null });
    expect(maskText(text)).toBe(text);
  });

  test.each([
    'token',
    'token=',
    'token:',
    '&token=a1',
    'a-',
    '/rest/1/',
    '=',
    '"',
    '//a',
    '//a:b',
    'eyJ',
    'eyJaaaaaaaa.',
    '1/',
    '123456:',
    '-----BEGIN PRIVATE KEY-----',
    'Bearer ',
    '{{',
    '\\',
    '%25',
    '&amp;',
    'YWFh/',
    'token = "',
    'string(1)',
  ])('a long text of %j costs what its parts do', (piece) => {
    // What grows with the square would cost sixteen times as much. A busy machine disturbs a measure, but hardly all of them.
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 8 && growth > 6; tries++) growth = cost(piece, 128_000, 1) / cost(piece, 8_000, 16);
    expect(growth).toBeLessThan(6);
  });
});

/** How long it takes to look through so many texts of this length. */
function cost(piece: string, length: number, texts: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const start = performance.now();
  for (let i = 0; i < texts; i++) findSecrets(text);
  return Math.max(performance.now() - start, 0.01);
}
