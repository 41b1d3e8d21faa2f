import { escapeHtml } from '../../json/html.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import type { Fields } from '../../keyboard/document.ts';
import { isKnownAction, OWN_ACTIONS } from '../../keyboard/fields.ts';
import type { ActionKind } from '../../request/actions.ts';
import { isBlank, isPhpEmpty, phpField, toPhpInt, toPhpText } from '../php/php.ts';
import type { DropReason, StoredButton } from './store-answer.ts';

/** The bot that the buttons of a keyboard belong to. `known: false`: there is one, but the request does not name it. */
export interface KeyboardBot {
  readonly id: number;
  readonly known: boolean;
}

/** The keys of a stored button that say what it does. */
export type StoredAction = Pick<
  StoredButton,
  'LINK' | 'APP_ID' | 'APP_PARAMS' | 'ACTION' | 'ACTION_VALUE' | 'COMMAND' | 'COMMAND_PARAMS'
>;

/**
 * The one action that a portal keeps of a button: LINK, else APP_ID, else ACTION, else COMMAND; an invalid one falls
 * through to the next. The losers vanish.
 */
export function storeAction(entry: JsonObject, bot: KeyboardBot): StoredAction | DropReason {
  const link = phpField(entry, 'LINK');
  if (typeof link === 'string' && /^(?:\/|https?:\/\/)/.test(link)) return { LINK: escapeHtml(link) };
  const app = phpField(entry, 'APP_ID');
  if (!isPhpEmpty(app)) return { APP_ID: toPhpInt(app), ...storeAppParams(phpField(entry, 'APP_PARAMS')) };
  const action = phpField(entry, 'ACTION');
  if (isKnownAction(action)) {
    const value = phpField(entry, 'ACTION_VALUE');
    const text = toPhpText(value);
    if (text === null) return 'type-error';
    if (isScalar(value) && !isBlank(text)) return { ACTION: action, ACTION_VALUE: value };
  }
  const command = phpField(entry, 'COMMAND');
  if (!isFilledText(command)) return hasAction(entry) ? 'bad-action' : 'no-action';
  if (bot.known && bot.id <= 0) return 'no-bot';
  const params = phpField(entry, 'COMMAND_PARAMS');
  return {
    COMMAND: command.startsWith('/') ? command.slice(1) : command,
    COMMAND_PARAMS: isFilledText(params) ? params : '',
  };
}

function storeAppParams(params: Json | undefined): Pick<StoredAction, 'APP_PARAMS'> {
  return typeof params === 'string' && !isBlank(params) ? { APP_PARAMS: params } : {};
}

function hasAction(entry: JsonObject): boolean {
  return ['LINK', 'APP_ID', 'ACTION', 'COMMAND'].some((key) => phpField(entry, key) !== undefined);
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Whether PHP takes the value for a text that says something: `"0"` counts as empty. */
export function isFilledText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '0' && !isBlank(value);
}

/** Whether a command has a bot is said elsewhere: what the button means does not change by it. */
const ANY_BOT = { id: 1, known: true };

/**
 * What a button does, derived from its fields as the portal does it: a valid LINK wins over APP_ID, that over ACTION,
 * that over COMMAND. While none is valid, the first one that is written counts as meant. Null when there is none.
 */
export function readAction(fields: Fields): ActionKind | null {
  const stored = storeAction(fields, ANY_BOT);
  const meant: Fields = typeof stored === 'string' ? fields : { ...stored };
  if (phpField(meant, 'LINK') !== undefined) return 'LINK';
  if (phpField(meant, 'APP_ID') !== undefined) return 'APP_ID';
  const own = OWN_ACTIONS.find((action) => action === phpField(meant, 'ACTION'));
  if (own) return own;
  return phpField(meant, 'COMMAND') === undefined ? null : 'COMMAND';
}
