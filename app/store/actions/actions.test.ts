import { describe, expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { startHistory } from '../../core/keyboard/history.ts';
import { moveButton } from '../../core/keyboard/move-button.ts';
import { drawn, idOf, sketch } from '../../core/testdata/sketch.ts';
import { setDesignCommand } from '../commands.ts';
import { createEditorStore, type EditorStore, select, setHistory } from '../editor-store.ts';
import type { Selection } from '../selection.ts';
import type { ActionId } from './action.ts';
import { ACTIONS, findAction } from './actions.ts';
import { type Direction, neighbourPlace } from './neighbour-place.ts';

function storeWith(text: string, selection: Selection | null): EditorStore {
  const store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign(''), keyboard: sketch(text) }));
  select(store, selection);
  return store;
}
/** The dialogs can always be opened; they are left out. */
const enabled = (store: EditorStore) =>
  ACTIONS.filter(
    (action) => action.enabled(store.getState()) && !['send', 'import', 'share', 'templates'].includes(action.id),
  )
    .map(({ id }) => id)
    .join(' ');
const run = (store: EditorStore, id: ActionId) => findAction(id).run(store);
const look = (store: EditorStore) => drawn(store.getState().history.present.keyboard);
const button = (id: string): Selection => ({ kind: 'button', id });
const row = (id: string): Selection => ({ kind: 'row', id });

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

  test('deselect takes the selection away', () => {
    const store = storeWith('a', button('b1'));
    run(store, 'deselect');
    expect(store.getState().selection).toBeNull();
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

  test('while one types, only undo, redo, send and import work', () => {
    expect(ACTIONS.filter(({ inFields }) => inFields).map(({ id }) => id)).toEqual(['undo', 'redo', 'send', 'import']);
  });

  test('an action that is not there is a mistake', () => {
    expect(() => findAction('dance' as ActionId)).toThrow('dance');
  });
});

describe('neighbour place', () => {
  /** What the keyboard looks like after one step, or `stay`. */
  function step(text: string, button: string, direction: Direction): string {
    const keyboard = sketch(text);
    const id = idOf(keyboard, button);
    const place = neighbourPlace(keyboard, id, direction);
    if (place === null) return 'stay';
    const moved = moveButton(keyboard, id, place);
    expect(moved).not.toBe(keyboard);
    return drawn(moved);
  }

  test.each<[string, string, Record<Direction, string>]>([
    ['a', 'a', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': 'stay' }],
    ['abc', 'a', { left: 'stay', right: 'bac', up: 'a|bc', down: 'bc|a', 'new-row': 'bc|a' }],
    ['abc', 'b', { left: 'bac', right: 'acb', up: 'b|ac', down: 'ac|b', 'new-row': 'ac|b' }],
    ['abc', 'c', { left: 'acb', right: 'stay', up: 'c|ab', down: 'ab|c', 'new-row': 'ab|c' }],
    ['ab|cd|ef', 'd', { left: 'ab|dc|ef', right: 'stay', up: 'adb|c|ef', down: 'ab|c|edf', 'new-row': 'ab|c|d|ef' }],
    ['abc|d|e', 'c', { left: 'acb|d|e', right: 'stay', up: 'c|ab|d|e', down: 'ab|dc|e', 'new-row': 'ab|c|d|e' }],
    ['ab|c|d', 'c', { left: 'stay', right: 'stay', up: 'cab|d', down: 'ab|cd', 'new-row': 'stay' }],
    ['a|b', 'a', { left: 'stay', right: 'stay', up: 'stay', down: 'ab', 'new-row': 'stay' }],
    ['a|b', 'b', { left: 'stay', right: 'stay', up: 'ba', down: 'stay', 'new-row': 'stay' }],
    ['a|_|bc', 'c', { left: 'a|_|cb', right: 'stay', up: 'a|c|b', down: 'a|_|b|c', 'new-row': 'a|_|b|c' }],
    ['a!|b', '!', { left: '!a|b', right: 'stay', up: '!|a|b', down: 'a|b!', 'new-row': 'a|!|b' }],
    ['a', 'z', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': 'stay' }],
  ])('%s: where %s goes', (text, button, ways) => {
    const directions: Direction[] = ['left', 'right', 'up', 'down', 'new-row'];
    expect(Object.fromEntries(directions.map((way) => [way, step(text, button, way)]))).toEqual(ways);
  });
});
