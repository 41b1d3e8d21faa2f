import type { KeyboardDocument, Row } from '../core/keyboard/document.ts';
import { insertButtons, insertRows } from '../core/keyboard/insert-parts.ts';
import { pickParts } from '../core/keyboard/pick-parts.ts';
import type { Place } from '../core/keyboard/place.ts';
import { removeButtons } from '../core/keyboard/remove-button.ts';
import { removeRows } from '../core/keyboard/remove-row.ts';
import type { StepLabel } from './change.ts';
import { type EditorState, type EditorStore, editKeyboard } from './editor-store.ts';
import { listIds, placeAfter, type Selection, selectedIds } from './selection.ts';

/** What is on its way to the clipboard or from there: rows of its own, or buttons that go into the rows of others. */
export interface Clip {
  readonly kind: Selection['kind'];
  readonly rows: readonly Row[];
}

/** What is selected, to be copied; null when nothing is. */
export function selectedClip({ selection, history }: EditorState): Clip | null {
  if (selection === null) return null;
  const { kind } = selection;
  return { kind, rows: pickParts(history.present.keyboard, kind, new Set(selectedIds(selection))) };
}

/** Where something was cut out of a keyboard, and what was selected then. */
const cuts = new WeakMap<KeyboardDocument, { readonly place: Place; readonly selection: Selection | null }>();

/** Takes away all that is selected, as one step; what stood after it is selected, as after a deletion. */
export function cutCommand(store: EditorStore): void {
  const { selection, history } = store.getState();
  if (selection === null) return;
  const { kind } = selection;
  const ids = selectedIds(selection);
  const all = listIds(history.present.keyboard, kind);
  const last = lastIndex(all, ids);
  const next = all[last + 1] ?? all.findLast((id) => !ids.includes(id));
  const remove = kind === 'row' ? removeRows : removeButtons;
  editKeyboard(store, (now) => remove(now, ids), { label: 'cut', selection: next ? { kind, id: next } : null });
  const after = store.getState();
  const place = placeOf(history.present.keyboard, kind, new Set(ids));
  cuts.set(after.history.present.keyboard, { place, selection: after.selection });
}

/** Where the first of these parts stands, in the keyboard without them. */
function placeOf({ rows }: KeyboardDocument, kind: Selection['kind'], ids: ReadonlySet<string>): Place {
  if (kind === 'row') return { kind: 'new-row', row: rows.findIndex(({ id }) => ids.has(id)) };
  const row = rows.findIndex(({ buttons }) => buttons.some(({ id }) => ids.has(id)));
  const buttons = rows[row]?.buttons ?? [];
  if (buttons.every(({ id }) => ids.has(id))) return { kind: 'new-row', row };
  return { kind: 'in-row', row, index: buttons.findIndex(({ id }) => ids.has(id)) };
}

/**
 * Puts what was copied after what is selected, as one step, and selects it: buttons go into the row, rows below it. Buttons that
 * came from several rows stay in rows of their own. Right after a cut it all goes where the gap is.
 */
export function pasteCommand(store: EditorStore, { kind, rows }: Clip): void {
  const { selection, history } = store.getState();
  const after = lastSelected(history.present.keyboard, selection);
  const cut = cuts.get(history.present.keyboard);
  const gap = cut && cut.selection === selection ? cut.place : null;
  insertCommand(store, kind, 'paste', (now) => {
    const place = gap ?? placeAfter(after, now);
    const [first] = rows;
    if (kind === 'button' && rows.length === 1 && first) return insertButtons(now, first.buttons, place);
    const isBefore = place.kind === 'new-row' || (gap?.kind === 'in-row' && gap.index === 0);
    return insertRows(now, rows, isBefore ? place.row : place.row + 1);
  });
}

/** Of several the last one on the board. */
function lastSelected(keyboard: KeyboardDocument, selection: Selection | null): Selection | null {
  if (selection === null) return null;
  const { kind } = selection;
  const all = listIds(keyboard, kind);
  const id = all[lastIndex(all, selectedIds(selection))];
  return id === undefined ? null : { kind, id };
}

function lastIndex(all: readonly string[], ids: readonly string[]): number {
  const wanted = new Set(ids);
  return all.findLastIndex((id) => wanted.has(id));
}

/** Puts copies of these parts at a place, as one step, and selects them: what a drag does that leaves everything where it is. */
export function copyToCommand(store: EditorStore, parts: Selection, place: Place): void {
  const ids = new Set(selectedIds(parts));
  insertCommand(store, parts.kind, parts.kind === 'row' ? 'duplicateRow' : 'duplicateButton', (now) => {
    const rows = pickParts(now, parts.kind, ids);
    if (parts.kind === 'row') return insertRows(now, rows, place.row);
    return insertButtons(
      now,
      rows.flatMap(({ buttons }) => buttons),
      place,
    );
  });
}

/** Runs an operation that adds parts of this kind, and selects what came. */
function insertCommand(
  store: EditorStore,
  kind: Selection['kind'],
  label: StepLabel,
  put: (keyboard: KeyboardDocument) => KeyboardDocument,
): void {
  const { keyboard } = store.getState().history.present;
  const next = put(keyboard);
  const old = new Set(listIds(keyboard, kind));
  const [id, ...more] = listIds(next, kind).filter((one) => !old.has(one));
  const came = id === undefined ? null : more.length === 0 ? { kind, id } : { kind, id, more };
  editKeyboard(store, (now) => (now === keyboard ? next : put(now)), { label, selection: came });
}
