import type { JsonObject } from '../../json/json.ts';
import { type Remark, remark } from '../text/remark.ts';

/** The command that data of a callback is handed to when it names none itself. */
const CALLBACK = 'callback';

/**
 * What a button with data of a callback does in Bitrix24: `/cmd args`, `cmd args` and `cmd` are a command; anything else is
 * handed to the command `callback`, which the bot must know.
 */
export function callbackFields(data: string): JsonObject {
  const [, command, params] = /^\/?([a-z][\w-]*)(?:[ \t]+(\S.*))?$/i.exec(data.trim()) ?? [];
  if (command === undefined) return { COMMAND: CALLBACK, COMMAND_PARAMS: data };
  return params === undefined ? { COMMAND: command } : { COMMAND: command, COMMAND_PARAMS: params };
}

/** What to tell about fields made by `callbackFields`: which commands the bot has to know; null for none. */
export function commandsRemark(buttons: readonly JsonObject[], at: number): Remark | null {
  const names = new Set(buttons.flatMap(({ COMMAND }) => (typeof COMMAND === 'string' ? [COMMAND] : [])));
  if (names.size === 0) return null;
  const all = [...names].slice(0, 5);
  const shown = all.map((name) => (name.length > 30 ? `${name.slice(0, 29)}…` : name)).join(', ');
  const more = names.size > all.length ? ', …' : '';
  return remark('register-commands', 'warning', { names: `${shown}${more}` }, at);
}

/** What to tell about parts of another messenger's buttons that Bitrix24 has nothing for; null when all had a counterpart. */
export function foreignRemark(messenger: string, lost: ReadonlySet<string>, at: number): Remark | null {
  if (lost.size === 0) return null;
  const names = [...lost].slice(0, 5).map((name) => (name.length > 30 ? `${name.slice(0, 29)}…` : name));
  const shown = `${names.join(', ')}${lost.size > names.length ? ', …' : ''}`;
  return remark('no-counterpart', 'warning', { messenger, names: shown }, at);
}
