import type { JsonObject } from '../../core/json/json.ts';
import { numberOf, plainText, switchOf } from './read-values.ts';
import { makeTarget, type Target } from './target.ts';

/**
 * A person or a bot as the methods of im show them; null without a number. Nobody can write to an account that is closed; whether
 * one may write to an open one is not told.
 */
export function readUser(user: JsonObject, ownerId: string): Target | null {
  const dialogId = numberOf(user.id);
  if (dialogId === '') return null;
  const name = plainText(user.name) || `${plainText(user.first_name)} ${plainText(user.last_name)}`;
  const isSelf = dialogId === ownerId;
  const isBot = switchOf(user.bot) === true || plainText(user.type) === 'bot';
  return makeTarget({
    dialogId,
    kind: isSelf ? 'self' : isBot ? 'bot' : 'user',
    title: name,
    subtitle: plainText(user.work_position),
    color: plainText(user.color),
    canPost: isSelf ? true : switchOf(user.active) === false ? false : null,
  });
}
