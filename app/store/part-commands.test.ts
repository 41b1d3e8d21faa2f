import { beforeEach, describe, expect, test } from 'vitest';
import { newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { drawn, sketch } from '../core/testdata/sketch.ts';
import { undoCommand } from './commands.ts';
import { createEditorStore, type EditorStore, select, setHistory } from './editor-store.ts';
import { duplicateCommand, moveCommand, removeCommand, stepCommand } from './part-commands.ts';
import { type Selection, selectedIds } from './selection.ts';

let store: EditorStore;
const begin = (text: string, selection: Selection | null = null) => {
  store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign('Hi'), keyboard: sketch(text) }));
  select(store, selection);
};
beforeEach(() => begin('ab|c'));

const keyboard = () => store.getState().history.present.keyboard;
const steps = () => store.getState().history.past.map(({ label }) => label);
/** The sketch, and what is selected. */
const seen = () => {
  const ids = selectedIds(store.getState().selection);
  return ids.length === 0 ? drawn(keyboard()) : `${drawn(keyboard())} (${ids.join(' ')})`;
};
const button = (id: string): Selection => ({ kind: 'button', id });
const row = (id: string): Selection => ({ kind: 'row', id });

const buttons = (id: string, ...more: string[]): Selection => ({ kind: 'button', id, more });
const rows = (id: string, ...more: string[]): Selection => ({ kind: 'row', id, more });

describe('moveCommand', () => {
  test.each<[string, Selection, Parameters<typeof moveCommand>[2], string, string]>([
    ['ab|c', button('b1'), { kind: 'new-row', row: 2 }, 'b|c|a (b1)', 'moveButton'],
    ['ab|c', row('r1'), { kind: 'new-row', row: 2 }, 'c|ab (r1)', 'moveRow'],
    ['ab|c', buttons('b3', 'b1'), { kind: 'in-row', row: 0, index: 2 }, 'bac (b3 b1)', 'moveButtons'],
    ['a|b|c', rows('r3', 'r1'), { kind: 'new-row', row: 2 }, 'b|a|c (r3 r1)', 'moveRows'],
  ])('%s: %o to %o gives %s', (text, parts, place, after, label) => {
    begin(text);
    moveCommand(store, parts, place);
    expect(seen()).toBe(after);
    expect(steps()).toEqual([label]);
    undoCommand(store);
    expect(drawn(keyboard())).toBe(text);
  });

  test('to where it stands is no step', () => {
    moveCommand(store, button('b1'), { kind: 'in-row', row: 0, index: 1 });
    moveCommand(store, row('r1'), { kind: 'new-row', row: 1 });
    expect(steps()).toEqual([]);
    expect(seen()).toBe('ab|c (r1)');
  });
});

describe('stepCommand', () => {
  test.each<[string, Selection, Parameters<typeof stepCommand>[2], string, string]>([
    ['ab|c', button('b1'), 'right', 'ba|c (b1)', 'moveButton'],
    ['abc', buttons('b3', 'b2'), 'left', 'bca (b3 b2)', 'moveButtons'],
    ['a|b|c', rows('r3', 'r2'), 'up', 'b|c|a (r3 r2)', 'moveRows'],
    ['a|b|c', row('r1'), 'down', 'b|a|c (r1)', 'moveRow'],
  ])('%s: %o go %s: %s', (text, parts, direction, after, label) => {
    begin(text);
    stepCommand(store, parts, direction);
    expect(seen()).toBe(after);
    expect(steps()).toEqual([label]);
  });

  test.each(['left', 'right', 'new-row'] as const)('a row does not go %s', (direction) => {
    stepCommand(store, row('r1'), direction);
    expect(steps()).toEqual([]);
  });
});

describe('removeCommand', () => {
  test.each<[string, Selection, string, string]>([
    ['ab|c', button('b1'), 'b|c (b2)', 'removeButton'],
    ['ab|c', button('b2'), 'a|c (b3)', 'removeButton'],
    ['ab|c', button('b3'), 'ab (b2)', 'removeButton'],
    ['a', button('b1'), '', 'removeButton'],
    ['ab|c', row('r1'), 'c (r2)', 'removeRow'],
    ['ab|c', row('r2'), 'ab (r1)', 'removeRow'],
    ['a', row('r1'), '', 'removeRow'],
    ['abc|d', buttons('b1', 'b3'), 'b|d (b4)', 'removeButtons'],
    ['abc|d', buttons('b4', 'b1', 'b3'), 'b (b2)', 'removeButtons'],
    ['ab', buttons('b1', 'b2'), '', 'removeButtons'],
    ['a|b|c', rows('r3', 'r2'), 'a (r1)', 'removeRows'],
  ])('%s without %o: %s', (text, parts, after, label) => {
    begin(text, parts);
    removeCommand(store, parts);
    expect(seen()).toBe(after);
    expect(steps()).toEqual([label]);
  });

  test('what does not exist leaves the selection', () => {
    select(store, button('b2'));
    removeCommand(store, button('b9'));
    removeCommand(store, row('r9'));
    expect(seen()).toBe('ab|c (b2)');
    expect(steps()).toEqual([]);
  });
});

describe('duplicateCommand', () => {
  test.each<[string, Selection, string, string]>([
    ['ab|c', button('b1'), 'aab|c (b4)', 'duplicateButton'],
    ['ab|c', row('r1'), 'ab|ab|c (r3)', 'duplicateRow'],
    ['ab|c', buttons('b3', 'b1'), 'aab|cc (b4 b5)', 'duplicateButtons'],
    ['ab|c', rows('r1', 'r2'), 'ab|c|ab|c (r3 r4)', 'duplicateRows'],
  ])('%s and %o once more: %s', (text, parts, after, label) => {
    begin(text);
    duplicateCommand(store, parts);
    expect(seen()).toBe(after);
    expect(steps()).toEqual([label]);
  });

  test.each([button('b9'), button('b2'), row('r9')])('%o cannot be copied', (parts) => {
    begin('a!', row('r1'));
    duplicateCommand(store, parts);
    expect(seen()).toBe('a! (r1)');
    expect(steps()).toEqual([]);
  });
});
