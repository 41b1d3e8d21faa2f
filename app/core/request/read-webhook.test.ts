import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../testing/say.ts';
import { growth, LINEAR } from '../testdata/growth.ts';
import { readWebhook, webhookIssue } from './read-webhook.ts';
import type { WebhookProblem } from './request-codes.ts';
import { maskWebhook, webhookUrl } from './webhook-url.ts';

describe('read webhook', () => {
  const key = 'xxxxxxxxxxxxxxxx';
  const address = `https://example.bitrix24.com/rest/1/${key}/`;
  const webhook = { origin: 'https://example.bitrix24.com', prefix: '', user: '1', secret: key };

  describe('readWebhook finds the webhook', () => {
    it.each([
      ['as copied', address],
      ['without a slash', address.slice(0, -1)],
      ['with a method', `${address}profile/`],
      ['with a suffix', `${address}profile.json`],
      ['with a query', `${address}im.message.add?DIALOG_ID=chat1&auth=zzz`],
      ['among blanks', `\n\t  ${address} \u00a0\r\n`],
      ['with invisible characters', `\ufeff${address}\u200b`],
      ['in quotes', `"${address}"`],
      ['in single quotes', `'${address}'`],
      ['in guillemets', `«${address}»`],
      ['in typographic quotes', `“${address}”`],
      ['in angle brackets', `<${address}>`],
      ['in a Slack link', `<${address}|webhook>`],
      ['in a Markdown link', `[webhook](${address})`],
      ['with a comma after it', `${address},`],
      ['with a full stop after it', `${address.slice(0, -1)}.`],
      ['without a scheme', address.slice(8)],
      ['in a sentence', `Here it is: ${address}, for the tests.`],
      ['without a scheme in a sentence', `Here it is: ${address.slice(8)} for the tests`],
      ['in a line of settings', `B24_WEBHOOK_URL=${address}`],
      ['in a line of settings without a scheme', `B24_WEBHOOK_URL=${address.slice(8)}`],
      ['in escaped JSON', JSON.stringify({ url: address }).replaceAll('/', '\\/')],
      ['in code', `const url = \`${address}\${method}\`;`],
      ['in a cURL line', `curl -d '{"LINK":"https://e.com/rest/2/aaaaaaaaaaaaaaaa/"}' ${address}im.message.add`],
      [
        'in a cURL line with headers',
        `curl -sSH "X-From: https://e.com/rest/2/aaaaaaaaaaaaaaaa/" --data-raw='https://e.com/rest/2/aaaaaaaaaaaaaaaa/' ${address}`,
      ],
      ['in a cURL line of cmd', `curl -X POST ^\r\n  -d ^"x^" ^\r\n  ^"${address}im.message.add^"`],
      ['in a cURL line without a scheme', `curl "${address.slice(8)}profile"`],
      ['beside a cURL line with a variable', `export B24='${address}'\ncurl "$B24/profile"`],
      ['beside other addresses', `See https://example.com/help and ${address}`],
      ['behind many signs', `${'='.repeat(1_900)}${address}`],
      ['twice', `${address} ${address}profile`],
    ])('%s', (_, text) => {
      expect(readWebhook(text)).toEqual({ webhook, issues: [] });
    });
  });

  describe('readWebhook says', () => {
    it.each([
      ['', 'webhook-empty'],
      [' \n\u200b', 'webhook-empty'],
      ['""', 'webhook-empty'],
      ['hello', 'webhook-not-address'],
      ['where do I find it?', 'webhook-not-address'],
      ['curl -X POST', 'webhook-not-address'],
      ['ab12cd34ef56gh78', 'webhook-only-secret'],
      [`/rest/1/${key}/`, 'webhook-no-host'],
      [`1/${key}/`, 'webhook-no-host'],
      ['example.bitrix24.com', 'webhook-only-portal'],
      ['https://example.bitrix24.com/', 'webhook-only-portal'],
      ['https://example.bitrix24.com/company/', 'webhook-no-rest'],
      [address.replace('https', 'http'), 'webhook-http'],
      [`curl ${address.replace('https', 'http')}profile`, 'webhook-http'],
      [address.replace('https', 'ftp'), 'webhook-scheme'],
      [`https://example.com ${address.replace('/1/', '/')}`, 'webhook-user-missing'],
      ['https://example.bitrix24.com/rest/1/', 'webhook-secret-missing'],
      ['https://example.bitrix24.com/rest/im.message.add', 'webhook-oauth'],
      [maskWebhook(webhook), 'webhook-secret-hidden'],
    ])('%s: %s', (text, code) => {
      const { webhook: none, issues } = readWebhook(text);
      expect(none).toBeNull();
      expect(issues.map((issue) => issue.code)).toEqual([code]);
    });

    it('which one of several was taken', () => {
      const read = readWebhook(`${address}\nhttps://other.example/rest/5/${key}/`);
      expect(read).toMatchObject({ webhook, issues: [{ code: 'webhook-several', severity: 'warning' }] });
    });

    it('that REST 3.0 is not used', () => {
      const read = readWebhook(address.replace('/rest/', '/rest/api/'));
      expect(read).toMatchObject({ webhook, issues: [{ code: 'webhook-rest3', severity: 'info' }] });
    });
  });

  const word = fc.stringMatching(/^q[0-9a-z]{9,30}$/);
  const wrong = fc.constantFrom(
    (s: string) => `http://q.example/rest/1/${s}/`,
    (s: string) => `ftp://q.example/rest/1/${s}/`,
    (s: string) => `https://${s}@q.example/rest/1/${s}/`,
    (s: string) => `https://q.example/rest/${s}/`,
    (s: string) => `https://q.example/rest/0/${s}/`,
    (s: string) => `https://q.example/rest/1/${s}*/`,
    (s: string) => `https://q.example/rest/profile?auth=${s}`,
    (s: string) => `/rest/1/${s}/`,
    (s: string) => s,
  );

  it('never repeats what was pasted', () => {
    fc.assert(
      fc.property(word, wrong, (secret, spoil) => {
        const { webhook: none, issues } = readWebhook(spoil(secret));
        expect(none).toBeNull();
        expect(JSON.stringify(issues)).not.toContain(secret);
      }),
    );
  });

  it('reads back every address it can build, and throws at nothing', () => {
    const login = fc.constantFrom('1', '42', 'admin', 'ivan.petrov');
    fc.assert(
      fc.property(word, login, fc.constantFrom('', '/b24', '/a/b'), (secret, user, prefix) => {
        const built = { origin: 'https://q.example:8443', prefix, user, secret };
        expect(readWebhook(webhookUrl(built, 'im.message.add')).webhook).toEqual(built);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(readWebhook(text).issues)));
  });

  it.each(['a', ',', '"', "$'", 'https://', '/rest/', '\\"', 'curl '])(
    'eight times %j takes about eight times as long',
    (piece) => {
      expect(growth((length) => piece.repeat(length / piece.length), readWebhook, 2_000)).toBeLessThan(LINEAR);
    },
  );
});

describe('webhookIssue', () => {
  it.each<[WebhookProblem, string]>([
    ['webhook-empty', 'error'],
    ['webhook-http', 'error'],
    ['webhook-secret-hidden', 'error'],
    ['webhook-several', 'warning'],
    ['webhook-rest3', 'info'],
  ])('%s is of severity %s', (code, severity) => {
    const issue = webhookIssue(code);
    expect(issue).toMatchObject({ code, severity, path: [] });
    expect(say(issue).en).toMatch(/^[A-Z].*\.$/);
    expect(say(issue).ru).toMatch(/^[А-Я].*\.$/);
  });
});
