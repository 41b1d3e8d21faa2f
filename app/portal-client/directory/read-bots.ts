import { isJsonObject, type Json, objectOf } from '../../core/json/json.ts';
import { numberOf, objectsOf, plainText } from './read-values.ts';
import { eachOnce, makeTarget, type Target } from './target.ts';

/** The bots of `imbot.bot.list`: all of the portal, whoever made them. What is no number of a bot is left out. */
export function readBots(result: Json): readonly Target[] {
  const keyed = isJsonObject(result) ? Object.entries(result) : objectsOf(result).map((bot) => ['', bot] as const);
  return toTargets(
    keyed.flatMap(([key, value]) => {
      const { ID: id = key, NAME: name, CODE: code } = objectOf(value);
      return isJsonObject(value) ? [{ id: numberOf(id), name: plainText(name), code: plainText(code) }] : [];
    }),
  );
}

/** The bots of `imbot.v2.Bot.list`: those of one token. Their names stand among the users. */
export function readOwnBots(result: Json): readonly Target[] {
  const { bots, users } = objectOf(result);
  const names = new Map(objectsOf(users).map((user) => [numberOf(user.id), plainText(user.name)]));
  return toTargets(
    objectsOf(bots).map(({ id, code }) => {
      const number = numberOf(id);
      return { id: number, name: names.get(number) ?? '', code: plainText(code) };
    }),
  );
}

function toTargets(bots: readonly { readonly id: string; readonly name: string; readonly code: string }[]) {
  return eachOnce(
    bots.flatMap(({ id, name, code }) =>
      id === ''
        ? []
        : [makeTarget({ dialogId: id, kind: 'bot', title: name || code, subtitle: name ? code : '', canPost: null })],
    ),
  );
}
