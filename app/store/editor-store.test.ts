import { beforeEach, describe, expect, test } from 'vitest';
import { addRow } from '../core/keyboard/add-row.ts';
import { newDesign } from '../core/keyboard/design.ts';
import type { KeyboardDocument } from '../core/keyboard/document.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { removeButton } from '../core/keyboard/remove-button.ts';
import { sketch } from '../core/testdata/sketch.ts';
import { STEP_LABELS } from './change.ts';
import {
  createEditorStore,
  type EditorStore,
  edit,
  editKeyboard,
  select,
  setHistory,
  startWith,
} from './editor-store.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';

let store: EditorStore;
beforeEach(() => {
  store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign('Hi'), keyboard: sketch('ab|c') }));
});

const past = () => store.getState().history.past.map(({ label }) => label);

test('a store of its own each time, and empty', () => {
  const other = createEditorStore().getState();
  expect(other.history).toEqual(startHistory(newDesign('')));
  expect(other).toMatchObject({ selection: null, editing: null, dialog: null });
  expect(store.getState().history).not.toEqual(other.history);
});

test('begins with a text and the preferences of the person, without a step', () => {
  const preferences = { ...DEFAULT_PREFERENCES, language: 'ru' as const };
  startWith(store, preferences, 'Привет');
  expect(store.getState().history).toEqual(startHistory(newDesign('Привет')));
  expect(store.getState().preferences).toBe(preferences);
});

describe('edit', () => {
  test('records a step', () => {
    edit(store, (design) => ({ ...design, message: 'Ho' }), { label: 'editMessage' });
    expect(store.getState().history.present.message).toBe('Ho');
    expect(past()).toEqual(['editMessage']);
  });

  test('tells nobody when nothing changed', () => {
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    edit(store, (design) => design, { label: 'editMessage' });
    editKeyboard(store, (keyboard) => keyboard, { label: 'clear' });
    expect(told).toBe(0);
    expect(past()).toEqual([]);
  });

  test('merges by key', () => {
    for (const message of ['a', 'ab']) {
      edit(store, (design) => ({ ...design, message }), { label: 'editMessage', mergeKey: 'message' });
    }
    expect(past()).toEqual(['editMessage']);
  });

  test('editKeyboard leaves the rest of the design', () => {
    const before = store.getState().history.present;
    editKeyboard(store, (keyboard) => removeButton(keyboard, 'b1'), { label: 'removeButton' });
    const { keyboard, ...rest } = store.getState().history.present;
    expect(keyboard.rows[0]?.buttons).toHaveLength(1);
    expect({ ...rest, keyboard: before.keyboard }).toEqual(before);
  });
});

describe('select', () => {
  test.each([
    [{ kind: 'button', id: 'b3' } as const, true],
    [{ kind: 'row', id: 'r2' } as const, true],
    [{ kind: 'row', id: 'b3' } as const, false],
    [{ kind: 'button', id: 'b9' } as const, false],
  ])('%o: %s', (selection, stands) => {
    select(store, selection);
    expect(store.getState().selection).toEqual(stands ? selection : null);
  });

  test('closes the step under way', () => {
    const type = (message: string) =>
      edit(store, (design) => ({ ...design, message }), { label: 'editMessage', mergeKey: 'message' });
    type('a');
    select(store, null);
    type('ab');
    expect(past()).toEqual(['editMessage', 'editMessage']);
  });
});

describe('another history', () => {
  const without = startHistory({ ...newDesign(''), keyboard: sketch('a') });

  test('drops what it does not have', () => {
    store.setState({ selection: { kind: 'button', id: 'b3' }, editing: 'b3' });
    setHistory(store, without);
    expect(store.getState()).toMatchObject({ history: without, selection: null, editing: null });
  });

  test.each(['b1', 'message', null])('keeps what it has: %s', (editing) => {
    store.setState({ selection: { kind: 'row', id: 'r1' }, editing });
    setHistory(store, without);
    expect(store.getState()).toMatchObject({ selection: { kind: 'row', id: 'r1' }, editing });
  });
});

test('no step has two names', () => {
  expect(new Set(STEP_LABELS).size).toBe(STEP_LABELS.length);
});

describe('the selection of an edit', () => {
  const add = (keyboard: KeyboardDocument) => addRow(keyboard, 0);
  const watched = () => {
    const store = createEditorStore();
    const seen: unknown[] = [];
    store.subscribe(({ history, selection }) => seen.push([history.past.length, selection]));
    return { store, seen };
  };

  test('comes with the change, in one write', () => {
    const { store, seen } = watched();
    editKeyboard(store, add, { label: 'addRow', selection: { kind: 'row', id: 'r1' } });
    expect(seen).toEqual([[1, { kind: 'row', id: 'r1' }]]);
  });

  test('is set without a change too, and closes the step', () => {
    const { store, seen } = watched();
    const typed = { label: 'editMessage', mergeKey: 'm' } as const;
    edit(store, (design) => ({ ...design, message: 'a' }), typed);
    edit(store, (design) => design, { label: 'import', selection: null });
    edit(store, (design) => ({ ...design, message: 'ab' }), typed);
    expect(seen).toEqual([
      [1, null],
      [1, null],
      [2, null],
    ]);
  });

  test('is nothing when it does not exist, and stays when none is asked for', () => {
    const { store } = watched();
    editKeyboard(store, add, { label: 'addRow', selection: { kind: 'row', id: 'r1' } });
    editKeyboard(store, add, { label: 'addRow' });
    expect(store.getState().selection).toEqual({ kind: 'row', id: 'r1' });
    editKeyboard(store, add, { label: 'addRow', selection: { kind: 'row', id: 'r9' } });
    expect(store.getState().selection).toBeNull();
  });
});
