import { describe, expect, test } from 'vitest';
import { newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import type { Place } from '../core/keyboard/place.ts';
import { drawn, sketch } from '../core/testdata/sketch.ts';
import { type Clip, copyToCommand, cutCommand, pasteCommand, selectedClip } from './clip-commands.ts';
import { undoCommand } from './commands.ts';
import { createEditorStore, type EditorStore, select, setHistory } from './editor-store.ts';
import { type Selection, selectedIds } from './selection.ts';

function storeWith(text: string, selection: Selection | null): EditorStore {
  const store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign(''), keyboard: sketch(text) }));
  select(store, selection);
  return store;
}
const some = (kind: Selection['kind'], id: string, ...more: string[]): Selection =>
  more.length === 0 ? { kind, id } : { kind, id, more };
const look = (store: EditorStore) => drawn(store.getState().history.present.keyboard);
/** The selected parts as they look. */
const chosen = (store: EditorStore) => {
  const clip = selectedClip(store.getState());
  return clip && `${clip.kind} ${drawn({ ...sketch(''), rows: clip.rows })}`;
};
const clip = (kind: Clip['kind'], text: string): Clip => ({ kind, rows: sketch(text).rows });

describe('what is copied', () => {
  test.each<[string, Selection | null, string | null]>([
    ['ab|c', some('button', 'b2'), 'button b'],
    ['ab|cd', some('button', 'b4', 'b1'), 'button a|d'],
    ['ab|c|d', some('row', 'r3', 'r1'), 'row ab|d'],
    ['ab', null, null],
  ])('of %s with %o', (text, selection, copied) => {
    expect(chosen(storeWith(text, selection))).toBe(copied);
  });
});

describe('cut', () => {
  test.each<[string, Selection, string, string | null]>([
    ['abc', some('button', 'b2'), 'ac', 'button c'],
    ['abc', some('button', 'b3'), 'ab', 'button b'],
    ['ab|cd', some('button', 'b3', 'b1'), 'b|d', 'button d'],
    ['ab', some('button', 'b1', 'b2'), '', null],
    ['a|b|c', some('row', 'r1', 'r2'), 'c', 'row c'],
    ['a|b|c', some('row', 'r3', 'r1'), 'b', 'row b'],
  ])('of %s with %o leaves %s and selects %s', (text, selection, after, next) => {
    const store = storeWith(text, selection);
    cutCommand(store);
    expect(look(store)).toBe(after);
    expect(chosen(store)).toBe(next);
    expect(store.getState().history.past.map(({ label }) => label)).toEqual(['cut']);
    undoCommand(store);
    expect(look(store)).toBe(text);
  });

  test('of nothing does nothing', () => {
    const store = storeWith('a', null);
    cutCommand(store);
    expect(look(store)).toBe('a');
  });
});

describe('paste right after a cut', () => {
  test.each<[string, Selection]>([
    ['abc', some('button', 'b1')],
    ['abc', some('button', 'b2')],
    ['abc', some('button', 'b3')],
    ['abcd', some('button', 'b2', 'b3')],
    ['a|b|c', some('button', 'b2')],
    ['a|b|c', some('button', 'b3')],
    ['ab', some('button', 'b1', 'b2')],
    ['a|b|c', some('row', 'r1')],
    ['a|b|c', some('row', 'r2', 'r3')],
    ['a', some('row', 'r1')],
  ])('puts it back: %s with %o', (text, selection) => {
    const store = storeWith(text, selection);
    const cut = selectedClip(store.getState());
    cutCommand(store);
    if (cut) pasteCommand(store, cut);
    expect(look(store)).toBe(text);
    expect(store.getState().history.past.map(({ label }) => label)).toEqual(['cut', 'paste']);
  });

  test.each<[string, Selection, string]>([
    ['ab|cd', some('button', 'b1', 'b3'), 'a|c|b|d'],
    ['ab|cd', some('button', 'b2', 'b3'), 'a|b|c|d'],
  ])('buttons of several rows come into rows of their own: %s with %o', (text, selection, after) => {
    const store = storeWith(text, selection);
    const cut = selectedClip(store.getState());
    cutCommand(store);
    if (cut) pasteCommand(store, cut);
    expect(look(store)).toBe(after);
  });

  test('whoever selects or changes something first pastes there', () => {
    const store = storeWith('abc', some('button', 'b1'));
    const cut = clip('button', 'a');
    cutCommand(store);
    select(store, some('button', 'b3'));
    pasteCommand(store, cut);
    expect(look(store)).toBe('bca');
    pasteCommand(store, cut);
    expect(look(store)).toBe('bcaa');
    const other = storeWith('abc', some('button', 'b1'));
    cutCommand(other);
    select(other, some('button', 'b2'));
    pasteCommand(other, cut);
    expect(look(other)).toBe('bac');
  });
});

describe('paste', () => {
  test.each<[string, Selection | null, Clip, string, string]>([
    ['ab|c', some('button', 'b1'), clip('button', 'xy'), 'axyb|c', 'button xy'],
    ['ab|c', some('button', 'b3', 'b1'), clip('button', 'x'), 'ab|cx', 'button x'],
    ['ab|c', some('row', 'r1'), clip('button', 'x'), 'abx|c', 'button x'],
    ['ab|c', null, clip('button', 'x'), 'ab|cx', 'button x'],
    ['', null, clip('button', 'xy'), 'xy', 'button xy'],
    ['ab|c', some('button', 'b1'), clip('button', 'x|y'), 'ab|x|y|c', 'button x|y'],
    ['ab|c', some('button', 'b1'), clip('row', 'xy'), 'ab|xy|c', 'row xy'],
    ['a|b|c', some('row', 'r2', 'r1'), clip('row', 'x|_|y'), 'a|b|x|_|y|c', 'row x|_|y'],
    ['a|b', null, clip('row', 'x'), 'a|b|x', 'row x'],
    ['', null, clip('row', '_'), '_', 'row _'],
  ])('into %s with %o of %o gives %s', (text, selection, from, after, selected) => {
    const store = storeWith(text, selection);
    pasteCommand(store, from);
    expect(look(store)).toBe(after);
    expect(chosen(store)).toBe(selected);
    expect(store.getState().history.past.map(({ label }) => label)).toEqual(['paste']);
    undoCommand(store);
    expect(look(store)).toBe(text);
  });

  test('can go on: what comes next goes after what came', () => {
    const store = storeWith('ab', some('button', 'b1'));
    pasteCommand(store, clip('button', 'xy'));
    pasteCommand(store, clip('button', 'xy'));
    expect(look(store)).toBe('axyxyb');
    expect(new Set(selectedIds(store.getState().selection)).size).toBe(2);
  });
});

describe('what is dragged as a copy', () => {
  test.each<[string, Selection, Place, string, string]>([
    ['ab|c', some('button', 'b1'), { kind: 'in-row', row: 1, index: 1 }, 'ab|ca', 'button a'],
    ['ab|c', some('button', 'b1'), { kind: 'in-row', row: 0, index: 1 }, 'aab|c', 'button a'],
    ['ab|c', some('button', 'b3', 'b1'), { kind: 'new-row', row: 0 }, 'ac|ab|c', 'button ac'],
    ['ab|c', some('row', 'r2'), { kind: 'new-row', row: 0 }, 'c|ab|c', 'row c'],
    ['a|b|c', some('row', 'r1', 'r3'), { kind: 'new-row', row: 2 }, 'a|b|a|c|c', 'row a|c'],
  ])('from %s %o to %o gives %s', (text, parts, place, after, selected) => {
    const store = storeWith(text, null);
    copyToCommand(store, parts, place);
    expect(look(store)).toBe(after);
    expect(chosen(store)).toBe(selected);
    undoCommand(store);
    expect(look(store)).toBe(text);
  });
});
