import { describe, expect, it } from 'vitest';
import { parseWebhook } from './read-webhook.ts';

const key = 'xxxxxxxxxxxxxxxx';
const host = 'https://example.bitrix24.com';

describe('parseWebhook', () => {
  it.each([
    [`${host}/rest/1/${key}/`, host, '', '1'],
    [`${host}/rest/1/${key}`, host, '', '1'],
    [`${host}/rest/1/${key}/profile`, host, '', '1'],
    [`${host}/rest/1/${key}/profile.json`, host, '', '1'],
    [`${host}/rest/1/${key}/im.message.add?auth=a/b#c`, host, '', '1'],
    [`${host}/rest/1/${key}?x=/rest/2/y/`, host, '', '1'],
    [`${host}/rest/1/${key}#top`, host, '', '1'],
    [`HTTPS://Example.Bitrix24.COM/REST/1/${key}/`, host, '', '1'],
    [`${host}//rest/1/${key}/`, host, '', '1'],
    [`example.bitrix24.com/rest/1/${key}/`, host, '', '1'],
    [`//example.bitrix24.com/rest/1/${key}/`, host, '', '1'],
    [`${host}:443/rest/1/${key}/`, host, '', '1'],
    [`${host}:8443/rest/1/${key}/`, `${host}:8443`, '', '1'],
    [`example.bitrix24.com:8443/rest/1/${key}/`, `${host}:8443`, '', '1'],
    [`https://intranet/b24/portal/rest/7/${key}/`, 'https://intranet', '/b24/portal', '7'],
    [`https://портал.рф/rest/1/${key}/`, 'https://портал.рф', '', '1'],
    [`https://[2001:db8::1]:8443/rest/1/${key}/`, 'https://[2001:db8::1]:8443', '', '1'],
    [`http://localhost/rest/1/${key}/`, 'http://localhost', '', '1'],
    [`http://localhost:80/rest/1/${key}/`, 'http://localhost', '', '1'],
    [`http://127.0.0.1:8766/rest/1/${key}/`, 'http://127.0.0.1:8766', '', '1'],
    [`localhost:8766/rest/1/${key}/`, 'https://localhost:8766', '', '1'],
    [`${host}/rest/ivan.petrov/${key}/`, host, '', 'ivan.petrov'],
    [`${host}/rest/ivan@e.com/${key}/`, host, '', 'ivan@e.com'],
    [`${host}/rest/api/1/${key}/profile`, host, '', '1'],
  ])('understands %s', (address, origin, prefix, user) => {
    const rest3 = address.includes('/api/');
    expect(parseWebhook(address)).toEqual({ webhook: { origin, prefix, user, secret: key }, rest3 });
  });

  it.each([
    [`http://example.bitrix24.com/rest/1/${key}/`, 'webhook-http'],
    [`http://localhost.evil.example/rest/1/${key}/`, 'webhook-http'],
    [`ftp://example.bitrix24.com/rest/1/${key}/`, 'webhook-scheme'],
    [`https://me:pass@example.bitrix24.com/rest/1/${key}/`, 'webhook-login'],
    [`https:///rest/1/${key}/`, 'webhook-no-host'],
    [`/rest/1/${key}/`, 'webhook-no-host'],
    [`1/${key}/`, 'webhook-no-host'],
    [`https://-bad-/rest/1/${key}/`, 'webhook-host'],
    [`https://a..b/rest/1/${key}/`, 'webhook-host'],
    [`https://example.com:99999/rest/1/${key}/`, 'webhook-host'],
    [`https://example.com:x/rest/1/${key}/`, 'webhook-host'],
    [host, 'webhook-only-portal'],
    [`${host}/`, 'webhook-only-portal'],
    [`${host}/?a=/rest/1/x/`, 'webhook-only-portal'],
    [`${host}/devops/list/`, 'webhook-no-rest'],
    [`${host}/restore/1/${key}/`, 'webhook-no-rest'],
    [`${host}/rest/`, 'webhook-user-missing'],
    [`${host}/rest`, 'webhook-user-missing'],
    [`${host}/rest//${key}/`, 'webhook-user-missing'],
    [`${host}/rest/abcdefgh12345678/`, 'webhook-user-missing'],
    [`${host}/rest/abcdefgh12345678/profile`, 'webhook-user-missing'],
    [`${host}/rest/0/${key}/`, 'webhook-user'],
    [`${host}/rest/{user}/${key}/`, 'webhook-user'],
    [`${host}/rest/1`, 'webhook-secret-missing'],
    [`${host}/rest/1/`, 'webhook-secret-missing'],
    [`${host}/rest/1//profile`, 'webhook-secret-missing'],
    [`${host}/rest/1/profile`, 'webhook-secret-missing'],
    [`${host}/rest/1/im.message.add`, 'webhook-secret-missing'],
    [`${host}/rest/profile`, 'webhook-oauth'],
    [`${host}/rest/im.message.add?auth=${key}`, 'webhook-oauth'],
    [`${host}/rest/im.message.add.json`, 'webhook-oauth'],
    [`${host}/rest/1/••••••/`, 'webhook-secret-hidden'],
    [`${host}/rest/1/%E2%80%A2/`, 'webhook-secret-hidden'],
    [`${host}/rest/1/YOUR_SECRET/`, 'webhook-secret-hidden'],
    [`${host}/rest/1/webhook_code/`, 'webhook-secret-hidden'],
    [`${host}/rest/1/{secret}/`, 'webhook-secret-hidden'],
    [`${host}/rest/1/секрет/`, 'webhook-secret'],
    [`${host}/rest/1/a,b/`, 'webhook-secret'],
  ])('refuses %s: %s', (address, problem) => {
    expect(parseWebhook(address)).toEqual({ webhook: null, problem });
  });

  it('lets the length of the secret be', () => {
    for (const secret of ['a', 'a'.repeat(200), 'Ab-9_z']) {
      expect(parseWebhook(`${host}/rest/1/${secret}/`).webhook?.secret).toBe(secret);
    }
  });
});
