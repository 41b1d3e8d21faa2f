import { isJsonObject, type JsonObject } from '../json/json.ts';
import type { MethodName } from '../keyboard/design.ts';
import { familyOf } from './method-family.ts';
import { METHODS, type Method } from './methods.ts';

/**
 * The method that parameters without a name are meant for; null when they could be several's. Names of version 1 count in any
 * case, those of version 2 with any underscores too; `fields`, or an id as version 2 spells it, tell version 2. `hasCommands`: the
 * keyboard has COMMAND buttons and names no bot, which could be for `imbot.message.add`, where an app's only bot need not be named.
 */
export function inferMethod(params: JsonObject, hasCommands: boolean): MethodName | null {
  const names = readNames(params);
  // What tells more stands further down in the table.
  const method = METHODS.findLast(
    (one) => one.version === names.version && one.tells.some((all) => all.every((param) => names.has(one, param))),
  );
  if (method === undefined || (hasCommands && method.family === 'im' && method.does === 'add')) return null;
  return method.name;
}

/**
 * The method that parameters are taken for by those who need some answer: what `inferMethod` tells, else the one that writes a new
 * message, as a bot where a bot is named, in the version of the names.
 */
export function assumeMethod(params: JsonObject): MethodName {
  const names = readNames(params);
  const speaks = METHODS.findLast(
    (one) =>
      one.version === names.version && (names.version === 2 || names.has(one, 'secret') || names.has(one, 'botId')),
  );
  return inferMethod(params, false) ?? familyOf(speaks?.name ?? 'im.message.add').add;
}

/** The names of the parameters: of which version they are, and whether one of a method is among them. */
function readNames(params: JsonObject): {
  readonly version: Method['version'];
  readonly has: (method: Method, param: Method['tells'][number][number]) => boolean;
} {
  const names = Object.entries(params).map(([name, value]) => ({ name, value }));
  const hasFields = names.some(({ name, value }) => name.toLowerCase() === 'fields' && isJsonObject(value));
  const version = hasFields || ['botId', 'dialogId'].some((name) => Object.hasOwn(params, name)) ? 2 : 1;
  const plain = (name: string) => (version === 1 ? name.toUpperCase() : name.toUpperCase().replaceAll('_', ''));
  const known = new Set(names.map(({ name }) => plain(name)));
  if (!hasFields) known.delete('FIELDS');
  return {
    version,
    has: ({ secret, paths }, param) => known.has(plain((param === 'secret' ? secret : paths[param][0]) ?? '')),
  };
}
