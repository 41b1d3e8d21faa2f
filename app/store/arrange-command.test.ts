import { expect, test } from 'vitest';
import { newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { drawn, sketch } from '../core/testdata/sketch.ts';
import { findAction } from './actions/actions.ts';
import { arrangeCommand, type RowSize } from './arrange-command.ts';
import { undoCommand } from './commands.ts';
import { createEditorStore, select, setHistory } from './editor-store.ts';
import { type Selection, selectedIds } from './selection.ts';

function storeWith(text: string, selection: Selection | null) {
  const store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign(''), keyboard: sketch(text) }));
  select(store, selection);
  return store;
}

test.each<[string, Selection | null, RowSize, string, string]>([
  ['abcde|f', null, 3, 'abc|def', ''],
  ['abcde|f', { kind: 'button', id: 'b2' }, 2, 'ab|cd|ef', 'b2'],
  ['abc|d|e', { kind: 'row', id: 'r1' }, 2, 'ab|c|d|e', 'b1 b2 b3'],
  ['ab|c|d', { kind: 'row', id: 'r1', more: ['r2'] }, 3, 'abc|d', 'b1 b2 b3'],
  ['abc|d', { kind: 'button', id: 'b4', more: ['b2'] }, 1, 'ac|b|d', 'b4 b2'],
])('%s with %o by %s gives %s', (text, selection, size, after, ids) => {
  const store = storeWith(text, selection);
  arrangeCommand(store, size);
  const { history } = store.getState();
  expect(drawn(history.present.keyboard)).toBe(after);
  expect(selectedIds(store.getState().selection).join(' ')).toBe(ids);
  expect(history.past.map(({ label }) => label)).toEqual(['arrange']);
  undoCommand(store);
  expect(drawn(store.getState().history.present.keyboard)).toBe(text);
});

test('what stands so already is no step', () => {
  const store = storeWith('ab|c', { kind: 'row', id: 'r1' });
  arrangeCommand(store, 2);
  expect(store.getState().history.past).toEqual([]);
  expect(store.getState().selection).toEqual({ kind: 'row', id: 'r1' });
});

test('by the room of a phone a long text gets a row, and one that stands alone too', () => {
  const store = createEditorStore();
  const texts = ['Yes', 'No', 'Tell me more about the delivery', 'Later'];
  const inline = texts.map((TEXT) => ({ TEXT, DISPLAY: 'LINE' }));
  const keyboard = readKeyboard([...inline, { TEXT: 'Own', DISPLAY: 'BLOCK' }]).document;
  setHistory(store, startHistory({ ...newDesign(''), keyboard }));
  arrangeCommand(store, 'phone');
  const { rows } = store.getState().history.present.keyboard;
  expect(rows.map(({ buttons }) => buttons.map(({ fields }) => fields.TEXT))).toEqual([
    ['Yes', 'No'],
    ['Tell me more about the delivery'],
    ['Later'],
    ['Own'],
  ]);
});

test('an action of the table does it, as soon as there are two buttons', async () => {
  const action = findAction('arrange2');
  expect(action.enabled(storeWith('a', null).getState())).toBe(false);
  const store = storeWith('abc', null);
  expect(action.enabled(store.getState())).toBe(true);
  await action.run(store);
  expect(drawn(store.getState().history.present.keyboard)).toBe('ab|c');
});
