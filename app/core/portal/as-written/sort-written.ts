import { isJsonObject, type Json, sameJson, valueAt } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { removeSecrets } from '../../request/mask-secrets.ts';
import { findMethod, type Param } from '../../request/methods.ts';
import { isSecretName } from '../../request/secrets.ts';
import { meansSame, type Request } from '../../request/write-request.ts';
import { toPhpInt } from '../php/php.ts';
import { lettersOf, readsParam } from './param-names.ts';

/** One parameter as it was written. */
export interface WrittenParam {
  readonly path: readonly string[];
  /** The path in one word. */
  readonly shown: string;
  readonly level: 'top' | 'fields';
  readonly value: Json;
  /** What it is meant for, however it is written; null for what a design has no place of its own for. */
  readonly role: Param | null;
  /** Read in place of what the role is usually called. */
  readonly isAlias: boolean;
  readonly isRead: boolean;
  /** Whether the design sends the same, at the place where that belongs. */
  readonly isTaken: boolean;
  /** Whether it stands in what the design sends where it stood before. */
  readonly isKept: boolean;
}

const ROLES: Readonly<Record<string, Param>> = {
  BOTID: 'botId',
  DIALOGID: 'dialogId',
  MESSAGEID: 'messageId',
  COMMANDID: 'commandId',
  MESSAGE: 'message',
  KEYBOARD: 'keyboard',
};

/** The parameters of a request one by one, those in `fields` after what stands before them. Secrets are told of elsewhere. */
export function sortWritten({ method, params }: Request, designed: Request): readonly WrittenParam[] {
  const hasKeyboard = Object.keys(params).some((name) => lettersOf(name) === 'KEYBOARD');
  const entries = Object.entries(params).flatMap(([name, value]) => {
    if (name !== 'fields' || !isJsonObject(value)) return [{ path: [name], value }];
    return Object.entries(value).map(([inner, own]) => ({ path: [name, inner], value: own }));
  });
  return entries
    .filter(({ path, value }) => value !== null && !isSecretName(path.at(-1) ?? ''))
    .map(({ path, value }) => {
      const name = path.at(-1) ?? '';
      const level = path.length > 1 ? 'fields' : 'top';
      const own = name.toUpperCase() === 'BUTTONS' && !hasKeyboard ? 'keyboard' : ROLES[lettersOf(name)];
      const alias = own === undefined ? aliasOf(method, name) : undefined;
      const role = own ?? alias ?? null;
      const now = role === null ? undefined : designedValue(designed, role);
      return {
        path,
        shown: path.join('.'),
        level,
        value,
        role,
        isAlias: alias !== undefined,
        isRead: readsParam(method, level, name),
        isTaken: role !== null && now !== undefined && isSame(role, name, value, now),
        isKept: isKept(valueAt(designed.params, path), value),
      };
    });
}

/** Names under which a few methods take what they call otherwise. */
function aliasOf(method: MethodName, name: string): Param | undefined {
  const { version, does, family } = findMethod(method);
  const letters = lettersOf(name);
  if (letters === 'ID') return version === 1 && does === 'update' ? 'messageId' : undefined;
  if (letters === 'CHATID') return (version === 2 && does !== 'update') || isAdd(family, does) ? 'dialogId' : undefined;
  return letters === 'USERID' && isAdd(family, does) ? 'dialogId' : undefined;
}

function isAdd(family: string, does: string): boolean {
  return family === 'im' && does === 'add';
}

/** What the design sends for a parameter; undefined when it sends none. */
export function designedValue({ method, params }: Request, role: Param): Json | undefined {
  return valueAt(params, findMethod(method).paths[role]);
}

function isKept(now: Json | undefined, value: Json): boolean {
  return now !== undefined && (sameJson(now, value) || sameJson(now, removeSecrets(value).value));
}

function isSame(role: Param, name: string, value: Json, now: Json): boolean {
  if (role === 'keyboard') return true;
  if (lettersOf(name) === 'CHATID' && meansSame(`chat${String(value)}`, now)) return true;
  if (meansSame(value, now) || sameJson(value, now)) return true;
  const isNumber = role !== 'message' && role !== 'dialogId' && typeof value === 'string';
  return isNumber && toPhpInt(value) > 0 && toPhpInt(value) === toPhpInt(now);
}
