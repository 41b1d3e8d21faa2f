import { appendTo, type FoundRequest, replaceWithAll } from '../core/request/take-request.ts';
import { noteLanguage } from '../core/variables/note-language.ts';
import { type EditorStore, edit } from './editor-store.ts';

/** Takes in what was found, as one step, and selects its first button; false when there was nothing to change. */
export function importCommand(store: EditorStore, found: readonly FoundRequest[], way: 'replace' | 'append'): boolean {
  const { present } = store.getState().history;
  const take = (design: typeof present) =>
    found.reduce(noteLanguage, way === 'replace' ? replaceWithAll(design, found) : found.reduce(appendTo, design));
  const next = take(present);
  const old = new Set(way === 'append' ? present.keyboard.rows.flatMap(({ buttons }) => buttons) : []);
  const first = next.keyboard.rows.flatMap(({ buttons }) => buttons).find((button) => !old.has(button));
  edit(store, (now) => (now === present ? next : take(now)), {
    label: 'import',
    selection: first ? { kind: 'button', id: first.id } : null,
  });
  return next !== present;
}
