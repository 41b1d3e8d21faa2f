import { appendTo, type FoundRequest, replaceWith } from '../core/request/take-request.ts';
import { type EditorStore, edit } from './editor-store.ts';

/** Takes what was found in as one step and selects its first button; false when there was nothing to change. */
export function importCommand(store: EditorStore, found: FoundRequest, way: 'replace' | 'append'): boolean {
  const { present } = store.getState().history;
  const take = way === 'replace' ? replaceWith : appendTo;
  const next = take(present, found);
  const old = new Set(way === 'append' ? present.keyboard.rows.flatMap(({ buttons }) => buttons) : []);
  const first = next.keyboard.rows.flatMap(({ buttons }) => buttons).find((button) => !old.has(button));
  edit(store, (now) => (now === present ? next : take(now, found)), {
    label: 'import',
    selection: first ? { kind: 'button', id: first.id } : null,
  });
  return next !== present;
}
