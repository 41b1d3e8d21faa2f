import { addButton } from '../core/keyboard/add-button.ts';
import { addRow } from '../core/keyboard/add-row.ts';
import { setBotId } from '../core/keyboard/bot-id.ts';
import type { Design } from '../core/keyboard/design.ts';
import { type Fields, nextId } from '../core/keyboard/document.ts';
import { type FieldType, findField } from '../core/keyboard/fields.ts';
import type { Place } from '../core/keyboard/place.ts';
import { type FieldChanges, setFields } from '../core/keyboard/set-fields.ts';
import { toNumber } from '../core/request/write-params.ts';
import type { StepLabel } from './change.ts';
import { change, type EditorStore, edit, editKeyboard } from './editor-store.ts';
import { placeAfter } from './selection.ts';

/** Fields whose value is one of a few: nobody types it letter by letter. */
const PICKED: readonly (FieldType | undefined)[] = ['choice', 'flag'];

/** Adds a button with these fields, and selects it. Without a place it goes after the selection. */
export function addButtonCommand(store: EditorStore, fields: Fields, place?: Place): void {
  const { history, selection } = store.getState();
  const { keyboard } = history.present;
  const id = nextId(keyboard, 'b');
  editKeyboard(store, (present) => addButton(present, fields, place ?? placeAfter(selection, present)), {
    label: 'addButton',
    selection: { kind: 'button', id },
  });
}

/** Adds an empty row, and selects it. Without an index it goes below the row of the selection. */
export function addRowCommand(store: EditorStore, index?: number): void {
  const { history, selection } = store.getState();
  const { keyboard } = history.present;
  const id = nextId(keyboard, 'r');
  const at = index ?? placeAfter(selection, keyboard).row + (keyboard.rows.length > 0 ? 1 : 0);
  editKeyboard(store, (present) => addRow(present, at), { label: 'addRow', selection: { kind: 'row', id } });
}

/** Writes fields of one button. Typing in one field of one button is one step; each pick from a list is its own. */
export function setFieldsCommand(store: EditorStore, id: string, changes: FieldChanges, label: StepLabel): void {
  setFieldsOfAllCommand(store, [id], changes, label);
}

/** Writes the same into several buttons, with the same steps. */
export function setFieldsOfAllCommand(
  store: EditorStore,
  ids: readonly string[],
  changes: FieldChanges,
  label: StepLabel,
): void {
  const names = Object.keys(changes);
  const typed = names.every((name) => !PICKED.includes(findField(name)?.type));
  const merge = typed ? { mergeKey: `${label}:${ids.join()}:${names.join()}` } : {};
  editKeyboard(store, (keyboard) => ids.reduce((now, id) => setFields(now, id, changes), keyboard), {
    label,
    ...merge,
  });
}

/** Writes a setting of the request or the message. Typing in one of them is one step; the method is picked. */
export function setDesignCommand(store: EditorStore, changes: Partial<Omit<Design, 'keyboard'>>): void {
  const label = 'message' in changes ? 'editMessage' : 'name' in changes ? 'rename' : 'editRequest';
  const same = (design: Design) =>
    Object.entries(changes).every(([key, value]) => design[key as keyof Design] === value);
  const merge = 'method' in changes ? {} : { mergeKey: `design:${Object.keys(changes).join()}` };
  edit(store, (design) => (same(design) ? design : { ...design, ...changes }), { label, ...merge });
}

/** Writes the bot that the commands belong to, as typed; an empty text takes it away. */
export function setBotIdCommand(store: EditorStore, text: string): void {
  const botId = text.trim() === '' ? undefined : toNumber(text);
  editKeyboard(store, (keyboard) => setBotId(keyboard, botId), { label: 'editRequest', mergeKey: 'design:botId' });
}

export function undoCommand(store: EditorStore): void {
  change(store, { kind: 'undo' });
}

export function redoCommand(store: EditorStore): void {
  change(store, { kind: 'redo' });
}

/** Writes DISPLAY LINE into every button of a row, whatever stood there. */
export function sideBySideCommand(store: EditorStore, rowId: string): void {
  editKeyboard(
    store,
    (keyboard) => {
      const row = keyboard.rows.find(({ id }) => id === rowId);
      const ids = row?.buttons.filter((button) => button.raw === undefined).map((button) => button.id) ?? [];
      return ids.reduce((now, id) => setFields(now, id, { DISPLAY: 'LINE' }), keyboard);
    },
    { label: 'editButton' },
  );
}
