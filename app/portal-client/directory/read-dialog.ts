import { isJsonObject, type Json } from '../../core/json/json.ts';
import { canPost } from './can-post.ts';
import { readChat } from './read-chat.ts';
import { numberOf, plainText } from './read-values.ts';
import { makeTarget, type Target } from './target.ts';

/**
 * The dialog of `im.dialog.get` under the id that was asked for, which may be `sg4` where the portal says `chat17`. Null when the
 * answer is no dialog. That a person is a bot is not told.
 */
export function readDialog(result: Json, asked: string, ownerId: string): Target | null {
  if (!isJsonObject(result)) return null;
  const { dialog_id: id, id: chatId, type, message_type: messages, title, name, color } = result;
  const said = plainText(id);
  if (said === '' && numberOf(chatId) === '') return null;
  const isPrivate = plainText(type) === 'private' || plainText(messages) === 'P' || numberOf(said) !== '';
  if (!isPrivate) return readChat(result, asked);
  return makeTarget({
    dialogId: asked,
    kind: (said || asked) === ownerId ? 'self' : 'user',
    title: plainText(title) || plainText(name),
    subtitle: '',
    color: plainText(color),
    canPost: canPost(result),
  });
}
