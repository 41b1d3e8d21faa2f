import { describe, expect, it } from 'vitest';
import { maskWebhook, type Webhook, webhookUrl } from './webhook-url.ts';

const secret = 'xxxxxxxxxxxxxxxx';
const cloud: Webhook = { origin: 'https://example.bitrix24.com', prefix: '', user: '1', secret };
const boxed: Webhook = { origin: 'http://localhost:8766', prefix: '/portal', user: 'admin', secret };

describe('webhookUrl', () => {
  it.each([
    [cloud, 'profile', `https://example.bitrix24.com/rest/1/${secret}/profile`],
    [cloud, 'imbot.v2.Chat.Message.send', `https://example.bitrix24.com/rest/1/${secret}/imbot.v2.Chat.Message.send`],
    [boxed, 'im.message.add', `http://localhost:8766/portal/rest/admin/${secret}/im.message.add`],
  ])('%#', (webhook, method, url) => {
    expect(webhookUrl(webhook, method)).toBe(url);
  });
});

describe('maskWebhook', () => {
  it.each([
    [cloud, 'https://example.bitrix24.com/rest/1/••••••/'],
    [boxed, 'http://localhost:8766/portal/rest/admin/••••••/'],
    [{ ...cloud, secret: 'x' }, 'https://example.bitrix24.com/rest/1/••••••/'],
  ])('%#', (webhook, shown) => {
    expect(maskWebhook(webhook)).toBe(shown);
    expect(maskWebhook(webhook)).not.toContain(secret);
  });
});
