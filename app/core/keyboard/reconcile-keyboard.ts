import { type Json, sameJson } from '../json/json.ts';
import { type Matches, matchItems } from '../json/match-items.ts';
import { type KeyboardButton, type KeyboardDocument, nextId, type Row } from './document.ts';

/**
 * A freshly read keyboard with the ids of an older version of it: a button keeps its id if it is unchanged, moved, changed in
 * its place, or much alike; a row keeps the id of the row that most of its buttons come from. What is new gets ids that the
 * older version does not have. Buttons, rows and the whole stay the same objects where nothing in them differs.
 */
export function reconcileKeyboard(before: KeyboardDocument, after: KeyboardDocument): KeyboardDocument {
  const old = before.rows.flatMap(({ buttons }) => buttons);
  const read = after.rows.flatMap(({ buttons }) => buttons);
  const matches = matchItems(old.map(contentOf), read.map(contentOf));
  const freshButton = counter(before, 'b');
  const buttons = read.map((button, j): KeyboardButton => {
    const continued = old[matches[j] ?? -1];
    if (!continued) return { ...button, id: freshButton() };
    return sameJson(contentOf(continued), contentOf(button)) ? continued : { ...button, id: continued.id };
  });
  const rows = reconcileRows(before, after, buttons, matches);
  const wrapper = sameJson(before.wrapper as unknown as Json, after.wrapper as unknown as Json)
    ? before.wrapper
    : after.wrapper;
  const isSame = rows.length === before.rows.length && rows.every((row, i) => row === before.rows[i]);
  if (isSame && wrapper === before.wrapper) return before;
  return { rows: isSame ? before.rows : rows, wrapper };
}

/** A button of another kind of entry is never equal: what is raw is no object. */
function contentOf({ raw, fields }: KeyboardButton): Json {
  return raw === undefined ? fields : raw;
}

function counter(keyboard: KeyboardDocument, prefix: 'b' | 'r'): () => string {
  let next = Number(nextId(keyboard, prefix).slice(1));
  return () => `${prefix}${next++}`;
}

function reconcileRows(
  before: KeyboardDocument,
  after: KeyboardDocument,
  buttons: readonly KeyboardButton[],
  matches: Matches,
): readonly Row[] {
  const origins = before.rows.flatMap((row, i) => row.buttons.map(() => i));
  const free = new Set(before.rows.keys());
  let at = 0;
  const parts = after.rows.map((row) => {
    const from = at;
    at += row.buttons.length;
    return {
      row,
      buttons: buttons.slice(from, at),
      origins: matches.slice(from, at).map((match) => origins[match ?? -1]),
    };
  });
  // First those that share buttons: a row without any may take what is left.
  const continued = parts.map((part) => take(free, mostOf(part.origins, free)));
  const fresh = counter(before, 'r');
  return parts.map(({ row, buttons: own }, i) => {
    const isBare = own.length === 0;
    const place = continued[i] ?? (isBare || after.rows.length === before.rows.length ? take(free, i) : undefined);
    const old = before.rows[place ?? -1];
    if (!old) return { ...row, id: fresh(), buttons: own };
    const isLast = i === after.rows.length - 1 && place === before.rows.length - 1;
    const isSame =
      own.length === old.buttons.length &&
      own.every((button, n) => button === old.buttons[n]) &&
      // The last row is not ended on the wire: what would end it is not there to be read.
      (isLast || sameJson(row.newline ?? null, old.newline ?? null));
    return isSame ? old : { ...(isLast ? old : row), id: old.id, buttons: own };
  });
}

function take(free: Set<number>, place: number | undefined): number | undefined {
  return place !== undefined && free.delete(place) ? place : undefined;
}

/** The free row that most of the buttons come from, the first of several. */
function mostOf(origins: readonly (number | undefined)[], free: ReadonlySet<number>): number | undefined {
  const counts = new Map<number, number>();
  for (const row of origins) if (row !== undefined && free.has(row)) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
