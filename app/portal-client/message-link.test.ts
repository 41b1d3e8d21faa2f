import { expect, test } from 'vitest';
import { messageLink } from './message-link.ts';

const webhook = { origin: 'https://example.bitrix24.com', prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' };
const connection = { gate: { kind: 'webhook' as const, webhook }, owner: null };

test.each([
  ['chat1', null, 'https://example.bitrix24.com/online/?IM_DIALOG=chat1'],
  ['12', null, 'https://example.bitrix24.com/online/?IM_DIALOG=12'],
  ['crm|DEAL|12', null, 'https://example.bitrix24.com/online/?IM_DIALOG=crm%7CDEAL%7C12'],
  ['', null, null],
  ['chat1', 456, 'https://example.bitrix24.com/online/?IM_DIALOG=chat1'],
  // What a bot writes to the owner stands in the dialogue with the bot.
  ['1', 456, 'https://example.bitrix24.com/online/?IM_DIALOG=456'],
  ['2', 456, null],
])('to %j by %j', (dialogId, botId, link) => expect(messageLink(connection, { dialogId, botId })).toBe(link));

test('knows the folder of a portal, and no secret', () => {
  const gate = { kind: 'webhook' as const, webhook: { ...webhook, prefix: '/portal' } };
  const link = messageLink({ gate, owner: null }, { dialogId: '5', botId: null });
  expect(link).toBe('https://example.bitrix24.com/portal/online/?IM_DIALOG=5');
});

test('the built-in portal has no address', () => {
  expect(messageLink({ gate: { kind: 'built-in' }, owner: null }, { dialogId: 'chat1', botId: null })).toBeNull();
});
