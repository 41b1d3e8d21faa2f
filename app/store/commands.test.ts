import { beforeEach, describe, expect, test } from 'vitest';
import { getBotId } from '../core/keyboard/bot-id.ts';
import { newDesign } from '../core/keyboard/design.ts';
import { findButton } from '../core/keyboard/find-button.ts';
import { startHistory } from '../core/keyboard/history.ts';
import type { Place } from '../core/keyboard/place.ts';
import { BUTTON_ACTIONS, sampleButton } from '../core/request/actions.ts';
import { drawn, idOf, sketch } from '../core/testdata/sketch.ts';
import {
  addButtonCommand,
  addRowCommand,
  redoCommand,
  setBotIdCommand,
  setDesignCommand,
  setFieldsCommand,
  setFieldsOfAllCommand,
  sideBySideCommand,
  undoCommand,
} from './commands.ts';
import { createEditorStore, type EditorStore, select, setHistory } from './editor-store.ts';
import type { Selection } from './selection.ts';

let store: EditorStore;
const begin = (text: string, selection: Selection | null = null) => {
  store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign('Hi'), keyboard: sketch(text) }));
  select(store, selection);
};
beforeEach(() => begin('ab|c'));

const keyboard = () => store.getState().history.present.keyboard;
const design = () => store.getState().history.present;
const steps = () => store.getState().history.past.map(({ label }) => label);
const fieldsOf = (id: string) => findButton(keyboard(), id)?.button.fields;
/** The sketch, with the selected button or row in brackets. */
const seen = () => {
  const { selection } = store.getState();
  if (selection?.kind === 'row') {
    const at = keyboard().rows.findIndex(({ id }) => id === selection.id);
    return drawn(keyboard())
      .split('|')
      .with(at, `[${drawn(keyboard()).split('|')[at]}]`)
      .join('|');
  }
  const text = selection ? String(fieldsOf(selection.id)?.TEXT) : '';
  return selection ? `${drawn(keyboard())} (${text} ${selection.id})` : drawn(keyboard());
};
const button = (id: string): Selection => ({ kind: 'button', id });
const row = (id: string): Selection => ({ kind: 'row', id });

describe('addButtonCommand', () => {
  test.each(BUTTON_ACTIONS)('adds a $kind that works, and selects it', ({ kind }) => {
    const fields = sampleButton(kind, (name) => name);
    addButtonCommand(store, fields);
    expect(fieldsOf('b4')).toBe(fields);
    expect(store.getState().selection).toEqual(button('b4'));
    expect(steps()).toEqual(['addButton']);
  });

  test.each<[Selection | null, Place | undefined, number, number]>([
    [null, undefined, 1, 1],
    [button('b1'), undefined, 0, 1],
    [row('r1'), undefined, 0, 2],
    [button('b1'), { kind: 'in-row', row: 1, index: 0 }, 1, 0],
    [button('b1'), { kind: 'new-row', row: 1 }, 1, 0],
  ])('with %o selected at %o it stands in row %i at %i', (selection, place, at, index) => {
    select(store, selection);
    addButtonCommand(store, { TEXT: 'New' }, place);
    expect(findButton(keyboard(), 'b4')).toMatchObject({ row: at, index });
  });

  test('the first button of all', () => {
    begin('');
    addButtonCommand(store, { TEXT: 'Help' });
    expect(seen()).toBe('Help (Help b1)');
  });
});

test.each<[string, Selection | null, number | undefined, string]>([
  ['', null, undefined, '[_]'],
  ['ab|c', null, undefined, 'ab|c|[_]'],
  ['ab|c', button('b1'), undefined, 'ab|[_]|c'],
  ['ab|c', row('r1'), undefined, 'ab|[_]|c'],
  ['ab|c', row('r1'), 0, '[_]|ab|c'],
  ['ab|c', null, 2, 'ab|c|[_]'],
])('a row added to %j with %o selected at %s: %s', (text, selection, index, after) => {
  begin(text, selection);
  addRowCommand(store, index);
  expect(seen()).toBe(after);
  expect(steps()).toEqual(['addRow']);
});

describe('setFieldsCommand', () => {
  test('typing in one field of one button is one step', () => {
    for (const TEXT of ['x', 'xy', 'xyz']) setFieldsCommand(store, 'b1', { TEXT }, 'editText');
    expect(steps()).toEqual(['editText']);
    undoCommand(store);
    expect(drawn(keyboard())).toBe('ab|c');
  });

  test('another button or another field is another step', () => {
    setFieldsCommand(store, 'b1', { TEXT: 'x' }, 'editText');
    setFieldsCommand(store, 'b2', { TEXT: 'x' }, 'editText');
    setFieldsCommand(store, 'b2', { LINK: '/' }, 'editButton');
    setFieldsCommand(store, 'b2', { WIDTH: 5 }, 'editButton');
    expect(steps()).toEqual(['editText', 'editText', 'editButton', 'editButton']);
  });

  test('each pick is a step: DISABLED on and off again are two', () => {
    setFieldsCommand(store, 'b1', { DISABLED: 'Y' }, 'editButton');
    setFieldsCommand(store, 'b1', { DISABLED: undefined }, 'editButton');
    expect(steps()).toHaveLength(2);
    setFieldsCommand(store, 'b1', { BG_COLOR_TOKEN: 'alert' }, 'editButton');
    setFieldsCommand(store, 'b1', { BG_COLOR_TOKEN: 'primary' }, 'editButton');
    setFieldsCommand(store, 'b1', { ACTION: 'PUT', LINK: undefined }, 'changeAction');
    setFieldsCommand(store, 'b1', { ACTION: 'SEND', LINK: undefined }, 'changeAction');
    expect(steps()).toHaveLength(6);
  });

  test('a colour is dragged to, an unknown field typed', () => {
    for (const BG_COLOR of ['#111', '#222']) setFieldsCommand(store, 'b1', { BG_COLOR }, 'editButton');
    for (const ICON of [1, 2]) setFieldsCommand(store, 'b1', { ICON }, 'editButton');
    expect(steps()).toHaveLength(2);
    expect(fieldsOf('b1')).toEqual({ TEXT: 'a', BG_COLOR: '#222', ICON: 2 });
  });

  test('in several buttons at once it is one step too, and what is no button is passed over', () => {
    begin('ab!|c');
    for (const TEXT of ['x', 'xy']) setFieldsOfAllCommand(store, ['b1', 'b3', 'b4'], { TEXT }, 'editButtons');
    expect(drawn(keyboard())).toBe('xyb!|xy');
    expect(steps()).toEqual(['editButtons']);
    setFieldsOfAllCommand(store, ['b1', 'b4'], { TEXT: 'z' }, 'editButtons');
    setFieldsOfAllCommand(store, ['b1', 'b4'], { DISABLED: 'Y' }, 'editButtons');
    setFieldsOfAllCommand(store, ['b1', 'b4'], { DISABLED: undefined }, 'editButtons');
    expect(steps()).toHaveLength(4);
  });

  test('selecting again ends the step', () => {
    setFieldsCommand(store, 'b1', { TEXT: 'x' }, 'editText');
    select(store, button('b1'));
    setFieldsCommand(store, 'b1', { TEXT: 'xy' }, 'editText');
    expect(steps()).toHaveLength(2);
  });
});

describe('setDesignCommand', () => {
  test.each([
    [{ message: 'x' }, 'editMessage'],
    [{ name: 'x' }, 'rename'],
    [{ dialogId: 'chat1' }, 'editRequest'],
    [{ messageId: '7' }, 'editRequest'],
    [{ method: 'im.message.update' as const }, 'editRequest'],
  ])('%o is the step %s', (changes, label) => {
    setDesignCommand(store, changes);
    expect(design()).toMatchObject(changes);
    expect(steps()).toEqual([label]);
    setDesignCommand(store, changes);
    expect(steps()).toEqual([label]);
  });

  test('typing is one step, picking methods are several', () => {
    for (const message of ['a', 'ab']) setDesignCommand(store, { message });
    expect(steps()).toHaveLength(1);
    setDesignCommand(store, { method: 'im.message.update' });
    setDesignCommand(store, { method: 'im.message.add' });
    expect(steps()).toHaveLength(3);
  });
});

test.each([
  ['7', 7],
  [' 42 ', 42],
  ['7a', '7a'],
  ['', undefined],
  ['  ', undefined],
])('the bot %j is written as %j', (text, botId) => {
  setBotIdCommand(store, '1');
  setBotIdCommand(store, text);
  expect(getBotId(keyboard())).toBe(botId);
  expect(steps()).toEqual(['editRequest']);
});

test('no bot is no step', () => {
  setBotIdCommand(store, '');
  expect(steps()).toEqual([]);
});

describe('undoCommand and redoCommand', () => {
  test('go back and forth, and select nothing that is gone', () => {
    addButtonCommand(store, { TEXT: 'New' });
    const after = seen();
    undoCommand(store);
    expect(seen()).toBe('ab|c');
    redoCommand(store);
    expect(drawn(keyboard())).toBe(after.replace(/ \(.*/, ''));
    expect(store.getState().selection).toBeNull();
  });

  test('at the ends nothing happens', () => {
    const { history } = store.getState();
    undoCommand(store);
    redoCommand(store);
    expect(store.getState().history).toBe(history);
  });
});

test('side by side: every button of the row, as one step, and what is no button stays', () => {
  begin('a!b|c');
  sideBySideCommand(store, 'r1');
  expect(fieldsOf(idOf(keyboard(), 'a'))).toEqual({ TEXT: 'a', DISPLAY: 'LINE' });
  expect(fieldsOf(idOf(keyboard(), 'b'))).toEqual({ TEXT: 'b', DISPLAY: 'LINE' });
  expect(fieldsOf(idOf(keyboard(), 'c'))).toEqual({ TEXT: 'c' });
  expect(keyboard().rows[0]?.buttons[1]?.raw).toBe('!');
  sideBySideCommand(store, 'r1');
  sideBySideCommand(store, 'r9');
  expect(steps()).toEqual(['editButton']);
});
