import { describe, expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { startHistory } from '../../core/keyboard/history.ts';
import { BUTTON_ACTIONS } from '../../core/request/actions.ts';
import { drawn, sketch } from '../../core/testdata/sketch.ts';
import { setDesignCommand } from '../commands.ts';
import { createEditorStore, type EditorStore, select, setHistory } from '../editor-store.ts';
import { grantFocus, requestedFocus, type Selection } from '../selection.ts';
import type { ActionId } from './action.ts';
import { ACTION_GROUPS, ACTIONS, findAction } from './actions.ts';

function storeWith(text: string, selection: Selection | null): EditorStore {
  const store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign(''), keyboard: sketch(text) }));
  select(store, selection);
  return store;
}
/** Of what is done to parts and steps; what adds, opens or goes to the clipboard has tests of its own. */
const WATCHED = /^(undo|redo|editText|move.*|duplicate|remove|deselect)$/;
const enabled = (store: EditorStore) =>
  ACTIONS.filter((action) => WATCHED.test(action.id) && action.enabled(store.getState()))
    .map(({ id }) => id)
    .join(' ');
const run = (store: EditorStore, id: ActionId) => findAction(id).run(store);
const look = (store: EditorStore) => drawn(store.getState().history.present.keyboard);
const button = (id: string): Selection => ({ kind: 'button', id });
const row = (id: string): Selection => ({ kind: 'row', id });
const buttons = (id: string, ...more: string[]): Selection => ({ kind: 'button', id, more });
const rows = (id: string, ...more: string[]): Selection => ({ kind: 'row', id, more });

describe('what can be done', () => {
  test.each<[string, Selection | null, string]>([
    ['', null, ''],
    ['ab|c', null, ''],
    ['ab|c', button('b1'), 'editText moveRight moveUp moveDown moveToNewRow duplicate remove deselect'],
    ['ab|c', button('b2'), 'editText moveLeft moveUp moveDown moveToNewRow duplicate remove deselect'],
    ['ab|c', button('b3'), 'editText moveUp duplicate remove deselect'],
    ['a', button('b1'), 'editText duplicate remove deselect'],
    ['a!|b', button('b2'), 'moveLeft moveUp moveDown moveToNewRow remove deselect'],
    ['a|b|c', row('r1'), 'moveDown duplicate remove deselect'],
    ['a|b|c', row('r2'), 'moveUp moveDown duplicate remove deselect'],
    ['a|b|c', row('r3'), 'moveUp duplicate remove deselect'],
    ['a', row('r1'), 'duplicate remove deselect'],
    ['abc', buttons('b1', 'b2'), 'moveRight moveUp moveDown moveToNewRow duplicate remove deselect'],
    ['ab', buttons('b1', 'b2'), 'duplicate remove deselect'],
    ['a!', buttons('b2', 'b1'), 'duplicate remove deselect'],
    ['a|b|c', rows('r1', 'r2'), 'moveDown duplicate remove deselect'],
  ])('in %j with %o', (text, selection, ids) => {
    expect(enabled(storeWith(text, selection))).toBe(ids);
  });

  test('undo after a change, redo after undo', () => {
    const store = storeWith('a', null);
    setDesignCommand(store, { message: 'x' });
    expect(enabled(store)).toBe('undo');
    run(store, 'undo');
    expect(enabled(store)).toBe('redo');
    run(store, 'redo');
    expect(enabled(store)).toBe('undo');
  });
});

describe('what is done', () => {
  test.each<[ActionId, string, Selection, string]>([
    ['moveLeft', 'ab|c', button('b2'), 'ba|c'],
    ['moveRight', 'ab|c', button('b1'), 'ba|c'],
    ['moveUp', 'ab|c', button('b3'), 'cab'],
    ['moveDown', 'ab|c', button('b1'), 'b|ac'],
    ['moveToNewRow', 'ab|c', button('b1'), 'b|a|c'],
    ['moveUp', 'a|b|c', row('r2'), 'b|a|c'],
    ['moveDown', 'a|b|c', row('r1'), 'b|a|c'],
    ['duplicate', 'ab|c', button('b1'), 'aab|c'],
    ['duplicate', 'ab|c', row('r2'), 'ab|c|c'],
    ['remove', 'ab|c', button('b1'), 'b|c'],
    ['remove', 'ab|c', row('r1'), 'c'],
    ['moveRight', 'abc', buttons('b2', 'b1'), 'cab'],
    ['moveUp', 'a|bc', buttons('b2', 'b3'), 'bca'],
    ['moveToNewRow', 'ab|c', buttons('b1', 'b3'), 'b|ac'],
    ['moveUp', 'a|b|c', rows('r3', 'r2'), 'b|c|a'],
    ['duplicate', 'abc', buttons('b3', 'b1'), 'abcac'],
    ['duplicate', 'a|b', rows('r1', 'r2'), 'a|b|a|b'],
    ['remove', 'abc', buttons('b3', 'b1'), 'b'],
    ['remove', 'a|b|c', rows('r3', 'r1'), 'b'],
  ])('%s in %s with %o', (id, text, selection, after) => {
    const store = storeWith(text, selection);
    run(store, id);
    expect(look(store)).toBe(after);
    if (id.startsWith('move')) expect(store.getState().selection).toEqual(selection);
    run(store, 'undo');
    expect(look(store)).toBe(text);
  });

  test.each(ACTIONS)('$id does no harm where it is not enabled', ({ id, enabled: isEnabled }) => {
    const store = storeWith('a', null);
    const before = store.getState();
    if (isEnabled(before)) return;
    run(store, id);
    expect(store.getState().history.present).toBe(before.history.present);
    expect(store.getState()).toMatchObject({ selection: null, editing: null });
  });

  test('editText opens the text of a button, not of a row', () => {
    const store = storeWith('a', button('b1'));
    run(store, 'editText');
    expect(store.getState().editing).toBe('b1');
    const other = storeWith('a', row('r1'));
    run(other, 'editText');
    expect(other.getState().editing).toBeNull();
  });

  test('deselect takes the selection away, of several first the others', () => {
    const store = storeWith('abc', buttons('b2', 'b1', 'b3'));
    run(store, 'deselect');
    expect(store.getState().selection).toEqual(button('b2'));
    run(store, 'deselect');
    expect(store.getState().selection).toBeNull();
  });

  test.each<[string, Selection | null, Selection | null]>([
    ['ab|c', null, buttons('b1', 'b2', 'b3')],
    ['ab|c', button('b2'), buttons('b2', 'b1', 'b3')],
    ['ab|c', row('r1'), buttons('b1', 'b2', 'b3')],
    ['a', null, button('b1')],
    ['_', row('r1'), row('r1')],
  ])('selectAll in %s with %o: %o', (text, before, after) => {
    const store = storeWith(text, before);
    const { enabled: isEnabled, run: select } = findAction('selectAll');
    if (isEnabled(store.getState())) select(store);
    expect(store.getState().selection).toEqual(after);
  });

  test('a digit adds a button that works at once, its text ready to be typed over', () => {
    const store = storeWith('ab', button('b1'));
    store.setState({ word: (name) => `(${name})`, panel: 'preview' });
    const added = ACTION_GROUPS.add.slice(0, 8);
    expect(added.map(({ keys: [key] }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    for (const { id, enabled } of added) {
      expect(enabled(store.getState())).toBe(true);
      run(store, id);
    }
    const { history, selection, editing, panel } = store.getState();
    const [row] = history.present.keyboard.rows;
    const texts = row?.buttons.map(({ fields }) => fields.TEXT);
    expect(texts).toEqual(['a', ...BUTTON_ACTIONS.map(({ kind }) => `(sample.${kind})`), 'b']);
    expect(row?.buttons.at(-2)?.id).toBe(editing);
    expect([selection?.id, panel]).toEqual([editing, 'build']);
    run(store, 'addRow');
    expect(store.getState().history.present.keyboard.rows).toHaveLength(2);
    expect(store.getState().selection?.kind).toBe('row');
  });

  test('settings asks for the focus, for a button alone', () => {
    const store = storeWith('a!', button('b2'));
    run(store, 'settings');
    expect(requestedFocus.getState().target).toEqual({ kind: 'button', id: 'b2', field: 'TEXT' });
    grantFocus();
    select(store, row('r1'));
    expect(findAction('settings').enabled(store.getState())).toBe(false);
    run(store, 'settings');
    expect(requestedFocus.getState().target).toBeNull();
  });

  test('editMessage shows where the message is', () => {
    const store = storeWith('', null);
    store.setState({ panel: 'drawer' });
    run(store, 'editMessage');
    expect(store.getState()).toMatchObject({ editing: 'message', panel: 'build' });
  });

  test('no other dialog is closed for the palette or the list of keys', () => {
    const store = storeWith('', null);
    const possible = () => (['commands', 'keys'] as const).map((id) => findAction(id).enabled(store.getState()));
    expect(possible()).toEqual([true, true]);
    store.setState({ dialog: 'commands' });
    expect(possible()).toEqual([false, true]);
    store.setState({ dialog: 'import' });
    expect(possible()).toEqual([false, false]);
  });

  test.each(['send', 'import', 'share', 'templates'] as const)('%s opens its dialog, whatever is there', (id) => {
    const store = storeWith('', null);
    expect(findAction(id).enabled(store.getState())).toBe(true);
    run(store, id);
    expect(store.getState().dialog).toBe(id);
  });
});

describe('the table', () => {
  test('every id once', () => {
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    for (const action of ACTIONS) expect(findAction(action.id)).toBe(action);
  });

  test('while one types, only undo, redo and what opens a dialog at once work', () => {
    expect(ACTIONS.filter(({ inFields }) => inFields).map(({ id }) => id)).toEqual([
      'undo',
      'redo',
      'send',
      'import',
      'commands',
    ]);
  });

  test('an action that is not there is a mistake', () => {
    expect(() => findAction('dance' as ActionId)).toThrow('dance');
  });
});
