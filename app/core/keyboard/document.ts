import { wholeBraces } from '../json/find-braces.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';

/** The fields of one entry exactly as they came: unknown ones and wrong values included, in their order. */
export type Fields = JsonObject;

/**
 * One button. `id` is ours and never reaches the wire.
 * `raw` stands for a list entry that is not an object: kept, and never drawn unless it is an unknown entry.
 */
export interface KeyboardButton {
  readonly id: string;
  readonly fields: Fields;
  readonly raw?: Json;
}

/** One row. `newline` holds the entry that ends the row when it is more than `{"TYPE":"NEWLINE"}`. */
export interface Row {
  readonly id: string;
  readonly buttons: readonly KeyboardButton[];
  readonly newline?: Fields;
}

/** How a list of entries was held: a list, an object with numeric keys, or one button without a list around it. */
export type ListShape =
  | { readonly kind: 'list' }
  | { readonly kind: 'map'; readonly keys: readonly string[] }
  | { readonly kind: 'single' };

/** What stood around the list of entries, so that writing gives back what was read. */
export type Wrapper =
  | { readonly kind: 'bare'; readonly list: ListShape }
  | { readonly kind: 'object'; readonly key: string; readonly fields: Fields; readonly list: ListShape }
  | { readonly kind: 'string'; readonly text: string; readonly inner: Wrapper }
  | { readonly kind: 'opaque'; readonly value: Json };

/** A keyboard as the editor holds it: rows of buttons and what stood around them on the wire. */
export interface KeyboardDocument {
  readonly rows: readonly Row[];
  readonly wrapper: Wrapper;
}

/** The wrapper of a new keyboard: `{"BUTTONS": [...]}`, the form the documentation shows. */
const NEW_WRAPPER: Wrapper = {
  kind: 'object',
  key: 'BUTTONS',
  fields: { BUTTONS: null },
  list: { kind: 'list' },
};

/** A keyboard without rows. */
export const EMPTY_KEYBOARD: KeyboardDocument = { rows: [], wrapper: NEW_WRAPPER };

/**
 * Whether a list entry ends a row for the portal: TYPE is `NEWLINE`, or `true` by PHP's loose comparison. Whatever else
 * stands in such an entry is lost.
 */
export function isNewline(entry: Json): boolean {
  if (!isJsonObject(entry) || !Object.hasOwn(entry, 'TYPE')) return false;
  return entry.TYPE === 'NEWLINE' || entry.TYPE === true;
}

/** Whether a list entry is one whole `{{...}}` and nothing else: code that makes a button, or several, when it runs. */
export function isUnknownEntry(entry: Json | undefined): entry is string {
  return unknownSource(entry) !== null;
}

/** The code of an unknown entry as it stood in the text; null for any other value. */
export function unknownSource(entry: Json | undefined): string | null {
  return typeof entry === 'string' ? wholeBraces(entry) : null;
}

/** The code that makes a keyboard, or all of its buttons, where a text shows no list at all; null otherwise. */
export function unknownKeyboard({ wrapper }: KeyboardDocument): string | null {
  if (wrapper.kind !== 'opaque') return null;
  const { value } = wrapper;
  return unknownSource(isJsonObject(value) ? value.BUTTONS : value);
}

/** Ids have at most fifteen digits: longer numbers are not counted exactly. */
const MAX_ID = 999_999_999_999_999;

/** An id that no button (`b7`) or no row (`r3`) of the keyboard has: one above the highest, or else the lowest free one. */
export function nextId(keyboard: KeyboardDocument, prefix: 'b' | 'r'): string {
  return takeIds(keyboard, prefix)();
}

/** Gives such an id at every call, each another one. */
export function takeIds(keyboard: KeyboardDocument, prefix: 'b' | 'r'): () => string {
  const ids = prefix === 'r' ? keyboard.rows : keyboard.rows.flatMap((row) => row.buttons);
  let last = 0;
  for (const { id } of ids) last = Math.max(last, numberOf(id) || 0);
  let taken: Set<string> | undefined;
  return () => {
    if (taken === undefined && last < MAX_ID) {
      last += 1;
      return `${prefix}${last}`;
    }
    if (taken === undefined) {
      taken = new Set(ids.map(({ id }) => id));
      last = 0;
    }
    do last += 1;
    while (taken.has(`${prefix}${last}`));
    return `${prefix}${last}`;
  };
}

/** The number in an id of a button (`b7`) or a row (`r3`). */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}
