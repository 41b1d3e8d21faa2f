import { expect, it } from 'vitest';
import { writeChat } from './portal-chat.ts';
import { START } from './testdata/ask-portal.ts';

it.each([
  [1, 'Keyboard tests', 1, 'OWNER', true, 'member', '', ''],
  [11, 'Marketing', 11, 'MEMBER', true, 'member', '', ''],
  [2, 'Foreign chat', 2, 'GUEST', true, 'member', '', ''],
  [3, 'Announcements', 1, 'OWNER', false, 'manager', '', ''],
  [4, 'Workgroup 7', 1, 'OWNER', true, 'member', 'SONET_GROUP', '7'],
  [5, 'Deal 12', 1, 'OWNER', true, 'member', 'CRM', 'DEAL|12'],
])('chat %i, %s', (id, title, owner, role, send, post, entityType, entityId) => {
  const chat = START.chats.find((one) => one.id === id);
  expect(chat && writeChat(chat, 1)).toMatchObject({
    id,
    title,
    name: title,
    owner,
    role,
    type: 'chat',
    message_type: 'C',
    entity_type: entityType,
    entity_id: entityId,
    restrictions: { send },
    permissions: { can_post: post },
  });
});
