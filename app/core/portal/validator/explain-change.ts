import { type Phrase, phrase } from '../../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, ownValue } from '../../json/json.ts';
import { phpField } from '../php/php.ts';
import { storeAction } from './store-action.ts';
import type { DropReason, StoredButton } from './store-answer.ts';
import type { ActionHead, ChangedField } from './store-codes.ts';

/** Fields that mean something only beside the action they belong to. */
const HEAD_OF: Readonly<Record<string, ActionHead>> = {
  APP_PARAMS: 'APP_ID',
  ACTION_VALUE: 'ACTION',
  COMMAND_PARAMS: 'COMMAND',
};

const FLAGS: readonly string[] = ['BLOCK', 'DISABLED'];

/** The other fields that a portal knows, by their names. */
const FIELDS: readonly ChangedField[] = [
  'BOT_ID',
  'TYPE',
  'TEXT',
  'APP_ID',
  'APP_PARAMS',
  'COMMAND',
  'COMMAND_PARAMS',
  'VOTE',
  'WAIT',
  'CONTEXT',
  'DISPLAY',
  'BG_COLOR_TOKEN',
];

/** Why a portal does not store a field of a button as it was sent. Asked only of fields that are stored otherwise. */
export function explainChange(field: string, entry: JsonObject, stored: StoredButton): Phrase {
  const sent = entry[field] as Json;
  const remains = Object.hasOwn(stored, field);
  if (sent === null) return phrase('change-null', {});
  const head = ACTION_HEADS.find((name) => name === field);
  if (head && !remains) return explainLost(head, entry, stored);
  const owner = ownValue(HEAD_OF, field);
  if (owner && !Object.hasOwn(stored, owner)) {
    return phrase('change-belongs', { owner });
  }
  if (field === 'LINK') return explainEscape(sent);
  if (field === 'WIDTH') return phrase(remains ? 'change-width' : 'change-no-width', {});
  if (/^(?:OFF_)?(?:BG|TEXT)_COLOR$/.test(field)) return phrase(remains ? 'change-color-default' : 'change-color', {});
  if (FLAGS.includes(field)) return phrase('change-flag', {});
  return phrase(`change-${FIELDS.find((name) => name === field) ?? 'unknown'}`, {});
}

function explainLost(head: ActionHead, entry: JsonObject, stored: StoredButton): Phrase {
  const winner = ACTION_HEADS.find((name) => Object.hasOwn(stored, name));
  if (winner === undefined || ACTION_HEADS.indexOf(winner) > ACTION_HEADS.indexOf(head)) {
    return explainInvalid(head, entry);
  }
  return phrase('change-loses', { winner, head });
}

function explainEscape(sent: Json): Phrase {
  return phrase(/&(?:amp|quot|lt|gt);/.test(String(sent)) ? 'change-escaped-twice' : 'change-escaped', {});
}

/** Why a portal drops an entry. An action that is not valid is named by the first field that is written. */
export function explainDrop(value: Json, reason: DropReason): Phrase {
  if (reason !== 'bad-action' || !isJsonObject(value)) return phrase(`drop-${reason}`, {});
  const head = ACTION_HEADS.find((field) => phpField(value, field) !== undefined);
  return head === undefined ? phrase(`drop-${reason}`, {}) : explainInvalid(head, value);
}

/** The fields that name an action, the strongest first: a portal keeps one of them. */
export const ACTION_HEADS = ['LINK', 'APP_ID', 'ACTION', 'COMMAND'] as const satisfies readonly ActionHead[];

/** Why a portal does not take the action that this field names. Asked only of an action that it does not take. */
export function explainInvalid(head: ActionHead, entry: JsonObject): Phrase {
  const word = phpField(entry, 'ACTION');
  const isValue = head === 'ACTION' && word !== undefined && isActionWord(word);
  return phrase(`invalid-${isValue ? 'value' : head}`, {});
}

// The portal itself is asked: with a value that cannot be wrong, only the word is left to be.
function isActionWord(word: Json): boolean {
  return typeof storeAction({ ACTION: word, ACTION_VALUE: 'x' }, { id: 0, known: true }) !== 'string';
}
