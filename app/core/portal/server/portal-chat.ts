import type { JsonObject } from '../../json/json.ts';
import { isoDate } from '../php/portal-values.ts';
import type { PortalChat } from './portal-state.ts';
import { colorOf } from './portal-user.ts';

/**
 * A group chat as the im methods show it to one of its members. In a chat that is closed for posting only managers may write.
 * https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
 */
export function writeChat(chat: PortalChat, viewerId: number): JsonObject {
  const [owner = 0] = chat.members;
  const [entityType, entityId] = entityOf(chat);
  return {
    id: chat.id,
    title: chat.title,
    name: chat.title,
    owner,
    extranet: false,
    avatar: '',
    color: colorOf(chat.id),
    type: 'chat',
    entity_type: entityType,
    entity_id: entityId,
    entity_data_1: '',
    entity_data_2: '',
    entity_data_3: '',
    mute_list: [],
    manager_list: [],
    date_create: isoDate(Date.UTC(2026, 0, chat.id)),
    message_type: 'C',
    user_counter: chat.members.length,
    restrictions: { send: !chat.readOnly, user_list: true, leave: true, mute: true },
    role: owner === viewerId ? 'OWNER' : chat.members.includes(viewerId) ? 'MEMBER' : 'GUEST',
    text_field_enabled: true,
    permissions: { can_post: chat.readOnly ? 'manager' : 'member', manage_messages: 'member' },
    public: '',
  };
}

function entityOf({ workgroup, crm }: PortalChat): readonly [string, string] {
  if (crm !== '') return ['CRM', crm];
  return workgroup > 0 ? ['SONET_GROUP', String(workgroup)] : ['', ''];
}
