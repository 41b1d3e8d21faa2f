import type { Json } from '../json/json.ts';
import type { KeyboardButton, KeyboardDocument, Row } from './document.ts';

/** Where a button stands, counted from 0. */
interface FoundButton {
  readonly button: KeyboardButton;
  readonly row: number;
  readonly index: number;
}

/** The button with this id and where it stands, or null. */
export function findButton(keyboard: KeyboardDocument, id: string): FoundButton | null {
  for (const [row, { buttons }] of keyboard.rows.entries()) {
    const index = buttons.findIndex((button) => button.id === id);
    const button = buttons[index];
    if (button) return { button, row, index };
  }
  return null;
}

/** One entry of the wire's flat list. `buttonId` is null for the NEWLINE that ends a row. */
interface Entry {
  readonly value: Json;
  readonly rowId: string;
  readonly buttonId: string | null;
}

const NEWLINE = { TYPE: 'NEWLINE' } as const;

/** The rows as the flat list of the wire: every row but the last is ended by a NEWLINE. */
export function listEntries(keyboard: KeyboardDocument): readonly Entry[] {
  const last = keyboard.rows.length - 1;
  return keyboard.rows.flatMap((row, i) => (i < last ? [...entriesOf(row), newlineOf(row)] : entriesOf(row)));
}

const known = new WeakMap<Row, readonly Entry[]>();

/** A change makes few rows anew: the entries of the others are the same objects. */
function entriesOf(row: Row): readonly Entry[] {
  const before = known.get(row);
  if (before) return before;
  const entries = row.buttons.map(({ id, raw, fields }) => ({
    value: raw === undefined ? fields : raw,
    rowId: row.id,
    buttonId: id,
  }));
  known.set(row, entries);
  return entries;
}

function newlineOf(row: Row): Entry {
  return { value: row.newline ?? NEWLINE, rowId: row.id, buttonId: null };
}

/** Longer names are cut: they stand in the middle of other words. */
const LONGEST = 40;

/**
 * What a person calls a button: its text without blanks around it, 40 characters at most. Null when it has none that can
 * be read, or is no button.
 */
export function nameButton({ fields, raw }: KeyboardButton): string | null {
  const text = Object.hasOwn(fields, 'TEXT') ? fields.TEXT : undefined;
  if (raw !== undefined || typeof text !== 'string' || text.trim() === '') return null;
  return shorten(text.trim());
}

/** The code of an unknown entry on one line of 40 characters at most, to name it by. */
export function shortSource(source: string): string {
  return shorten(source.slice(0, LONGEST * 10).replace(/\s+/g, ' '));
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
