import { createStore } from 'zustand/vanilla';
import type { Target } from '../core/json/issue.ts';
import type { KeyboardDocument } from '../core/keyboard/document.ts';
import { findButton } from '../core/keyboard/find-button.ts';
import type { Place } from '../core/keyboard/place.ts';

/** What the inspector shows and the keys act on: buttons or rows, never both. */
export interface Selection {
  readonly kind: 'button' | 'row';
  /** The one that leads: whatever acts on one acts on this, and a range begins at it. */
  readonly id: string;
  /** The others of the same kind, in the order of the board; never empty. */
  readonly more?: readonly string[];
}

/** How a part becomes selected: alone, in or out of those that are, or with all from the one that leads up to it. */
export type SelectMode = 'replace' | 'toggle' | 'range';

/** The ids of all that is selected, the one that leads first. Operations for several keep the order of the board themselves. */
export function selectedIds(selection: Selection | null): readonly string[] {
  return selection === null ? [] : [selection.id, ...(selection.more ?? [])];
}

/** Whether this is selected, be it alone or with others. Asked by hundreds of buttons at every change. */
export function isSelected(selection: Selection | null, kind: Selection['kind'], id: string | null): boolean {
  if (selection?.kind !== kind || id === null) return false;
  return selection.id === id || (selection.more !== undefined && setOf(selection.more).has(id));
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(ids: readonly string[]): ReadonlySet<string> {
  const known = sets.get(ids) ?? new Set(ids);
  sets.set(ids, known);
  return known;
}

/** The selection of all these, of which `lead` leads if it is among them; null when nothing of them stands on the board. */
export function selectAmong(
  keyboard: KeyboardDocument,
  kind: Selection['kind'],
  ids: ReadonlySet<string>,
  lead?: string,
): Selection | null {
  const standing = listIds(keyboard, kind).filter((id) => ids.has(id));
  const id = lead !== undefined && standing.includes(lead) ? lead : standing[0];
  if (id === undefined) return null;
  return standing.length === 1 ? { kind, id } : { kind, id, more: standing.filter((one) => one !== id) };
}

/** What is selected after a part was chosen in this mode. A part of the other kind is always selected alone. */
export function extendSelection(
  before: Selection | null,
  part: Selection,
  mode: SelectMode,
  keyboard: KeyboardDocument,
): Selection | null {
  if (mode === 'replace' || before?.kind !== part.kind) return part;
  const { kind, id } = part;
  const ids = new Set(selectedIds(before));
  if (mode === 'toggle') {
    if (ids.delete(id)) return selectAmong(keyboard, kind, ids, before.id);
    return selectAmong(keyboard, kind, ids.add(id), id);
  }
  const all = listIds(keyboard, kind);
  const ends = [all.indexOf(before.id), all.indexOf(id)];
  return selectAmong(keyboard, kind, new Set(all.slice(Math.min(...ends), Math.max(...ends) + 1)), before.id);
}

/** All ids of a kind, in the order of the board. */
export function listIds(keyboard: KeyboardDocument, kind: Selection['kind']): readonly string[] {
  if (kind === 'row') return keyboard.rows.map((row) => row.id);
  return keyboard.rows.flatMap((row) => row.buttons.map((button) => button.id));
}

/** The selection without what is gone; the lead passes to the first of the others. Null when nothing is left. */
export function keepSelection(selection: Selection | null, keyboard: KeyboardDocument): Selection | null {
  if (selection === null) return null;
  const { kind, id, more } = selection;
  if (more) {
    const kept = selectAmong(keyboard, kind, new Set([id, ...more]), id);
    const isSame = kept?.id === id && kept.more?.length === more.length && kept.more.every((one, i) => one === more[i]);
    return isSame ? selection : kept;
  }
  const stands = kind === 'button' ? findButton(keyboard, id) !== null : keyboard.rows.some((row) => row.id === id);
  return stands ? selection : null;
}

/** The place right after the selection; at the end of the last row without one. */
export function placeAfter(selection: Selection | null, keyboard: KeyboardDocument): Place {
  const found = selection?.kind === 'button' ? findButton(keyboard, selection.id) : null;
  if (found) return { kind: 'in-row', row: found.row, index: found.index + 1 };
  const chosen = selection?.kind === 'row' ? keyboard.rows.findIndex((row) => row.id === selection.id) : -1;
  const row = chosen >= 0 ? chosen : keyboard.rows.length - 1;
  if (row < 0) return { kind: 'new-row', row: 0 };
  return { kind: 'in-row', row, index: keyboard.rows[row]?.buttons.length ?? 0 };
}

/** What the focus is to go to as soon as it is on the page; null when nobody asked. Neither kept nor undone. */
export const requestedFocus = createStore<{ readonly target: Target | null }>(() => ({ target: null }));

/** For the field of a target: whichever one says what the button does. */
export const DOES = 'does';

/** Asks whoever shows the target for the focus. */
export function requestFocus(target: Target): void {
  requestedFocus.setState({ target });
}

/** The wish is granted: the field has the focus. */
export function grantFocus(): void {
  requestedFocus.setState({ target: null });
}
