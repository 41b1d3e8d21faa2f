import { type JsonObject, objectOf } from '../../core/json/json.ts';
import { plainText, switchOf } from './read-values.ts';

const ROLES = ['NONE', 'GUEST', 'MEMBER', 'MANAGER', 'OWNER'];

/** Whether the owner of the webhook may write into a chat, by all that the portal says of it; null when it says nothing. */
export function canPost(chat: JsonObject): boolean | null {
  const { role, text_field_enabled: field, restrictions, permissions } = chat;
  const has = ROLES.indexOf(plainText(role).toUpperCase());
  const asked = plainText(objectOf(permissions).can_post).toUpperCase();
  const needed = ROLES.indexOf(asked);
  const byRole = asked === 'NONE' ? false : has < 0 || needed < 0 ? null : has >= needed;
  const said = [switchOf(field), switchOf(objectOf(restrictions).send), byRole];
  if (said.includes(false)) return false;
  return said.includes(true) ? true : null;
}
