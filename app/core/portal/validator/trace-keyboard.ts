import { isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { equalsLoosely, isPhpEmpty, phpField, phpJsonSize } from '../php/php.ts';
import type { EntryTrace, StoreAnswer, StoredEntry } from './store-answer.ts';
import { type ButtonDefaults, storeButton, storeColors } from './store-button.ts';
import { findKeyboard, openContainer } from './store-container.ts';
import { type StoreMethod, storeMethod } from './store-methods.ts';

/** A portal's answer and, for each entry of the list as it was sent, what became of it. */
export interface KeyboardTrace {
  readonly answer: StoreAnswer;
  readonly entries: readonly EntryTrace[];
}

/** A stored keyboard must stay under this many characters. */
export const STORED_LIMIT = 60_000;

/**
 * What a portal does with the keyboard of a request, entry by entry. `entries` is empty when the list was not looked at.
 * A method that carries no keyboard answers `no-keyboard`. Never throws.
 */
export function traceKeyboard(method: string, params: Json): KeyboardTrace {
  const rule = storeMethod(method);
  if (rule === null) return unread('no-keyboard');
  const keyboard = findKeyboard(params, rule);
  if (keyboard === undefined || keyboard === null) return unread(rule.absent);
  if (isRemoval(keyboard, rule)) return unread('removed');
  if (isPhpEmpty(keyboard)) return unread(rule.empty);
  const container = openContainer(keyboard, params, rule);
  if (container === 'ignored') return unread('ignored');
  if (container === 'type-error') return unread('TYPE_ERROR');
  const colors = storeColors(phpField(container.options, 'COLORS'), {});
  const vote = equalsLoosely(phpField(container.options, 'VOTE'), 'Y');
  const entries = storeEntries(container.entries, { bot: container.bot, colors: colors ?? {}, vote });
  return { answer: colors === null ? { outcome: 'TYPE_ERROR' } : answerEntries(entries, rule), entries };
}

const known = new WeakMap<JsonObject, { readonly under: string; readonly trace: EntryTrace }>();

/** A change touches one entry of hundreds: what became of the same object under the same defaults is not worked out again. */
function storeEntries(entries: readonly Json[], defaults: ButtonDefaults): readonly EntryTrace[] {
  const under = JSON.stringify(defaults);
  return entries.map((entry) => {
    if (!isJsonObject(entry)) return storeButton(entry, defaults);
    const before = known.get(entry);
    if (before?.under === under) return before.trace;
    const trace = storeButton(entry, defaults);
    known.set(entry, { under, trace });
    return trace;
  });
}

/**
 * What a portal answers to a request that carries a keyboard: what it stores, or the error it gives. `params` is the
 * whole body of the call; the method name may be in any case. Never throws.
 */
export function storeKeyboard(method: string, params: Json): StoreAnswer {
  return traceKeyboard(method, params).answer;
}

function answerEntries(entries: readonly EntryTrace[], rule: StoreMethod): StoreAnswer {
  if (entries.some((entry) => 'dropped' in entry && entry.dropped === 'type-error')) return { outcome: 'TYPE_ERROR' };
  const buttons: StoredEntry[] = entries.flatMap((entry) => ('stored' in entry ? [entry.stored] : []));
  if (buttons.length === 0) return { outcome: rule.invalid };
  const size = phpJsonSize(buttons);
  if (size >= STORED_LIMIT) return { outcome: rule.oversize, size };
  return { outcome: 'stored', size, buttons };
}

function isRemoval(keyboard: Json, rule: StoreMethod): boolean {
  return rule.removal === 'loose' ? equalsLoosely(keyboard, 'N') : rule.removal === 'exact' && keyboard === 'N';
}

function unread(outcome: Exclude<StoreAnswer['outcome'], 'stored'>): KeyboardTrace {
  return { answer: { outcome }, entries: [] };
}
