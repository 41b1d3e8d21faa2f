import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { parseLenient } from '../php/parse-lenient.ts';
import { isPhpEmpty, phpField, toPhpInt, upperAscii } from '../php/php.ts';
import type { KeyboardBot } from './store-action.ts';
import type { StoreMethod } from './store-methods.ts';

/** A keyboard unwrapped: the list as sent and what stands beside it. `ignored`: a text that turned out to hold nothing. */
export type StoredContainer =
  | { readonly entries: readonly Json[]; readonly options: JsonObject; readonly bot: KeyboardBot }
  | 'ignored'
  | 'type-error';

/** What a portal reads beside the buttons and with them. */
export const CONTAINER_KEYS: readonly string[] = ['BUTTONS', 'BOT_ID', 'COLORS', 'VOTE'];

/**
 * The keyboard that a request carries, undefined when there is none. The last of two spellings of a name
 * counts. Names of version 1 are of any case; those of `fields` are made snake_case, in which `KEYBOARD` and `keyBoard` are others.
 */
export function findKeyboard(params: Json, rule: StoreMethod): Json | undefined {
  if (rule.place === 'params') return findAnyCase(params, 'KEYBOARD');
  const fields = phpField(params, 'fields');
  if (!isJsonObject(fields)) return undefined;
  const key = Object.keys(fields).findLast((name) => name === 'keyboard' || (name === 'Keyboard' && !rule.exactName));
  return key === undefined ? undefined : fields[key];
}

/** Unwraps a keyboard: a list, an object with BUTTONS, any other object as a list of its values, or a text of these. */
export function openContainer(keyboard: Json, params: Json, rule: StoreMethod): StoredContainer {
  let value = keyboard;
  if (typeof keyboard === 'string' && rule.text !== 'refused') {
    const parsed = parseLenient(keyboard);
    if ('raises' in parsed) return 'type-error';
    value = parsed.value;
    // The update methods refuse a bad keyboard only if something is left of it after parsing.
    if (rule.removal === 'loose' && isPhpEmpty(value)) return 'ignored';
  }
  const isWrapped = phpField(value, 'BUTTONS') !== undefined;
  // Parsed late, a text is no longer looked at for its shape: only the object with BUTTONS works.
  const isLost = !isWrapped && typeof keyboard === 'string' && rule.text === 'late';
  const options = isWrapped && isJsonObject(value) ? value : {};
  return {
    entries: isLost ? [] : listValues(isWrapped ? phpField(value, 'BUTTONS') : value),
    options,
    bot: findBot(options, params, rule),
  };
}

function findBot(options: JsonObject, params: Json, rule: StoreMethod): KeyboardBot {
  const inside = phpField(options, 'BOT_ID');
  const fields = phpField(params, 'fields');
  const named =
    rule.place === 'params' ? findAnyCase(params, 'BOT_ID') : (phpField(params, 'botId') ?? phpField(fields, 'botId'));
  if (rule.bot === 'in-fields') return { id: toPhpInt(phpField(fields, 'botId')), known: true };
  if (rule.bot === 'inside-or-named') return { id: toPhpInt(inside ?? phpField(params, 'botId')), known: true };
  if (rule.bot === 'named') return { id: toPhpInt(named), known: true };
  if (rule.bot === 'inside') return { id: toPhpInt(inside), known: true };
  const guess = named ?? inside;
  return { id: toPhpInt(guess), known: guess !== undefined && guess !== null };
}

function listValues(value: Json | undefined): readonly Json[] {
  if (isJsonList(value)) return value;
  return isJsonObject(value) ? Object.values(value) : [];
}

function findAnyCase(source: Json | undefined, name: string): Json | undefined {
  if (!isJsonObject(source)) return undefined;
  const key = Object.keys(source).findLast((key) => upperAscii(key) === name);
  return key === undefined ? undefined : source[key];
}
