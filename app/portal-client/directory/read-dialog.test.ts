import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readDialog } from './read-dialog.ts';

const CHAT = { id: 17, dialog_id: 'chat17', type: 'chat', title: 'Tests', restrictions: { send: true } };
const PRIVATE = { id: 90, dialog_id: '5', type: 'private', title: 'Ada', text_field_enabled: true, color: '#123456' };

test.each<[string, string, Json, object | null]>([
  ['a chat', 'chat17', CHAT, { dialogId: 'chat17', kind: 'chat', title: 'Tests', canPost: true }],
  ['asked by another name', 'sg4', { ...CHAT, type: 'sonetGroup' }, { dialogId: 'sg4', kind: 'workgroup' }],
  ['a deal', 'crm|DEAL|12', { ...CHAT, entity_type: 'CRM' }, { dialogId: 'crm|DEAL|12', kind: 'crm' }],
  ['closed', 'chat17', { ...CHAT, role: 'MEMBER', permissions: { can_post: 'owner' } }, { canPost: false }],
  ['a person', '5', PRIVATE, { dialogId: '5', kind: 'user', title: 'Ada', canPost: true, color: '#123456' }],
  ['the owner', '1', { ...PRIVATE, dialog_id: 1 }, { dialogId: '1', kind: 'self' }],
  ['without dialog_id', 'chat17', { id: 17, name: 'T' }, { dialogId: 'chat17', title: 'T', canPost: null }],
  ['private by message_type', '5', { id: 90, message_type: 'P', name: 'Ada' }, { kind: 'user', title: 'Ada' }],
  ['no name', 'chat17', { id: 17 }, { title: 'chat17' }],
  ['no id at all', 'chat17', { title: 'T' }, null],
  ['a list', 'chat17', [], null],
  ['false', 'chat17', false, null],
])('%s', (_name, asked, result, expected) => {
  const target = readDialog(result, asked, '1');
  if (expected === null) expect(target).toBeNull();
  else expect(target).toMatchObject(expected);
});
