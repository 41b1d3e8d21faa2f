import type { JsonObject } from '../../../core/json.ts';
import { canPost } from './can-post.ts';
import { numberOf, textOf } from './read-values.ts';
import { makeTarget, type Target, type TargetKind } from './target.ts';

/** A chat as the methods of im show it; its id stands there without `chat`. Null when it has none. */
export function readChat(chat: JsonObject, dialogId = chatIdOf(chat)): Target | null {
  if (dialogId === '') return null;
  const title = textOf(chat.title) || textOf(chat.name);
  return makeTarget({
    dialogId,
    kind: kindOf(chat),
    title,
    subtitle: '',
    color: textOf(chat.color),
    canPost: canPost(chat),
  });
}

function chatIdOf({ id }: JsonObject): string {
  const text = textOf(id);
  const number = numberOf(text.replace(/^chat/i, ''));
  return number === '' ? '' : `chat${number}`;
}

function kindOf({ type, entity_type: entity }: JsonObject): Exclude<TargetKind, 'self' | 'user' | 'bot'> {
  const words = [textOf(type), textOf(entity)].map((word) => word.toUpperCase().replaceAll('_', ''));
  if (words.includes('CRM')) return 'crm';
  if (words.includes('SONETGROUP')) return 'workgroup';
  return words.some((word) => word.endsWith('CHANNEL')) ? 'channel' : 'chat';
}
