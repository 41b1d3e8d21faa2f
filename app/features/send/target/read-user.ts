import type { JsonObject } from '../../../core/json.ts';
import { numberOf, switchOf, textOf } from './read-values.ts';
import { makeTarget, type Target } from './target.ts';

/**
 * A person or a bot as the methods of im show them; null without a number. Nobody can write to an account that is closed; whether
 * one may write to an open one is not told.
 */
export function readUser(user: JsonObject, ownerId: string): Target | null {
  const dialogId = numberOf(user.id);
  if (dialogId === '') return null;
  const name = textOf(user.name) || `${textOf(user.first_name)} ${textOf(user.last_name)}`;
  const isSelf = dialogId === ownerId;
  const isBot = switchOf(user.bot) === true || textOf(user.type) === 'bot';
  return makeTarget({
    dialogId,
    kind: isSelf ? 'self' : isBot ? 'bot' : 'user',
    title: name,
    subtitle: textOf(user.work_position),
    color: textOf(user.color),
    canPost: isSelf ? true : switchOf(user.active) === false ? false : null,
  });
}
