import { describe, expect, test } from 'vitest';
import type { Connection } from './call/connection.ts';
import { messageLink, ownDialog } from './message-link.ts';

describe('message link', () => {
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
});

describe('own dialog', () => {
  const webhook = { origin: 'https://example.com', prefix: '', user: '1', secret: '' };
  const connection: Pick<Connection, 'owner' | 'gate'> = { owner: null, gate: { kind: 'webhook', webhook } };

  test.each([
    ['of the owner, to a person', null, '2', '2'],
    ['of the owner, to a chat', null, 'chat1', 'chat1'],
    ['of the owner, dialog not known', null, '', ''],
    ['of a bot, to a chat', 456, 'chat1', 'chat1'],
    ['of a bot, to the owner', 456, '1', '456'],
    ['of a bot, to somebody else', 456, '2', ''],
  ])('%s', (_, botId, dialogId, expected) => {
    expect(ownDialog({ botId, dialogId }, connection)).toBe(expected);
  });

  test('the number that the portal told counts, not the one in the webhook', () => {
    const known = { ...connection, owner: { id: 5, name: '', admin: false } };
    expect(ownDialog({ botId: 456, dialogId: '5' }, known)).toBe('456');
    expect(ownDialog({ botId: 456, dialogId: '1' }, { ...known, gate: { kind: 'built-in' } })).toBe('');
  });
});
