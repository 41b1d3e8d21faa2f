import { expect, test } from 'vitest';
import type { Connection } from './call/connection.ts';
import { ownDialog } from './own-dialog.ts';

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
