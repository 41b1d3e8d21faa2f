import { isJsonList, isJsonObject, type Json, ownValue, sameJson } from '../../json/json.ts';
import type { StoredEntry } from './store-answer.ts';

/**
 * One thing that a portal stored otherwise than was predicted. `entry` counts from 0, in the predicted list, or in the stored one
 * for an entry that nobody predicted. `name`: the TEXT of the button, or its TYPE without one. `field` is null when the whole
 * entry differs. Undefined stands for what is not there.
 */
export interface StoredDifference {
  readonly entry: number;
  readonly name: string;
  readonly field: string | null;
  readonly predicted: Json | undefined;
  readonly stored: Json | undefined;
}

/** An entry of one list beside its counterpart in the other. */
interface Pair {
  readonly entry: number;
  readonly predicted: Json | undefined;
  readonly stored: Json | undefined;
}

/**
 * What of a stored keyboard, as a portal shows it in `params.KEYBOARD`, is not as predicted. The order of keys does not count, that
 * of entries does; an entry that is missing or too much does not make all after it differ. Never throws.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
 */
export function compareReadBack(predicted: readonly StoredEntry[], stored: Json): readonly StoredDifference[] {
  return pairUp(predicted as readonly Json[], listStored(stored)).flatMap(comparePair);
}

function listStored(stored: Json): readonly Json[] {
  if (stored === null || stored === '') return [];
  if (isJsonList(stored)) return stored;
  if (!isJsonObject(stored)) return [stored];
  const inner = Object.hasOwn(stored, 'BUTTONS') ? stored.BUTTONS : undefined;
  return inner === undefined ? Object.values(stored) : listStored(inner);
}

/** By place, or where that cannot be, by the longest row of entries of equal names. */
function pairUp(predicted: readonly Json[], stored: readonly Json[]): readonly Pair[] {
  if (predicted.length === stored.length) {
    return predicted.map((one, entry) => ({ entry, predicted: one, stored: stored[entry] }));
  }
  const common = countCommon(predicted.map(nameOf), stored.map(nameOf));
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < predicted.length || j < stored.length) {
    const [one, other] = [predicted[i], stored[j]];
    if (one !== undefined && other !== undefined && nameOf(one) === nameOf(other)) {
      pairs.push({ entry: i++, predicted: one, stored: other });
      j++;
    } else if (other === undefined || (one !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      pairs.push({ entry: i++, predicted: one, stored: undefined });
    } else pairs.push({ entry: j++, predicted: undefined, stored: other });
  }
  return pairs;
}

/** How many names the rests of both lists have in common, in their order, from each pair of places on. */
function countCommon(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--) {
    const [row = [], below = []] = [table[i], table[i + 1]];
    for (let j = right.length - 1; j >= 0; j--) {
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function comparePair({ entry, predicted, stored }: Pair): readonly StoredDifference[] {
  const name = nameOf(predicted ?? stored ?? null);
  if (!isJsonObject(predicted) || !isJsonObject(stored)) {
    return predicted !== undefined && stored !== undefined && sameJson(predicted, stored)
      ? []
      : [{ entry, name, field: null, predicted, stored }];
  }
  const fields = new Set([...Object.keys(predicted), ...Object.keys(stored)]);
  return [...fields].flatMap((field) => {
    const one = ownValue(predicted, field);
    const other = ownValue(stored, field);
    const same = one !== undefined && other !== undefined && sameJson(sortKeys(one), sortKeys(other));
    return same ? [] : [{ entry, name, field, predicted: one, stored: other }];
  });
}

function nameOf(entry: Json): string {
  if (!isJsonObject(entry)) return JSON.stringify(entry);
  const { TEXT, TYPE } = entry;
  return typeof TEXT === 'string' ? TEXT : typeof TYPE === 'string' ? TYPE : '';
}

function sortKeys(value: Json): Json {
  if (isJsonList(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
