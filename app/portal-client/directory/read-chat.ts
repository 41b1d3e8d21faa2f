import type { JsonObject } from '../../core/json/json.ts';
import { canPost } from './can-post.ts';
import { numberOf, plainText } from './read-values.ts';
import { makeTarget, type Target, type TargetKind } from './target.ts';

/** A chat as the methods of im show it; its id stands there without `chat`. Null when it has none. */
export function readChat(chat: JsonObject, dialogId = chatIdOf(chat)): Target | null {
  if (dialogId === '') return null;
  const title = plainText(chat.title) || plainText(chat.name);
  return makeTarget({
    dialogId,
    kind: kindOf(chat),
    title,
    subtitle: '',
    color: plainText(chat.color),
    canPost: canPost(chat),
  });
}

function chatIdOf({ id }: JsonObject): string {
  const text = plainText(id);
  const number = numberOf(text.replace(/^chat/i, ''));
  return number === '' ? '' : `chat${number}`;
}

function kindOf({ type, entity_type: entity }: JsonObject): Exclude<TargetKind, 'self' | 'user' | 'bot'> {
  const words = [plainText(type), plainText(entity)].map((word) => word.toUpperCase().replaceAll('_', ''));
  if (words.includes('CRM')) return 'crm';
  if (words.includes('SONETGROUP')) return 'workgroup';
  return words.some((word) => word.endsWith('CHANNEL')) ? 'channel' : 'chat';
}
