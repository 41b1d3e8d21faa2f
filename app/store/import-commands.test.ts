import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../core/json/json.ts';
import { newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { type FoundRequest, NOTHING_FOUND } from '../core/request/take-request.ts';
import { writeKeyboard } from '../core/request/write-keyboard.ts';
import { drawn, sketch } from '../core/testdata/sketch.ts';
import { undoCommand } from './commands.ts';
import { createEditorStore, type EditorStore, setHistory } from './editor-store.ts';
import { importCommand } from './import-commands.ts';

const NEWLINE = { TYPE: 'NEWLINE' };
const SITE = { TEXT: 'Site', LINK: 'https://example.com/' };
const HELP = { TEXT: 'Help', COMMAND: 'help' };
const TWO_ROWS: JsonObject = { BUTTONS: [SITE, NEWLINE, HELP] };

const pasted = (some: Partial<FoundRequest>): FoundRequest => ({
  ...NOTHING_FOUND,
  kind: 'json',
  ...some,
});

const design = { ...newDesign('Hi'), keyboard: sketch('ab|c') };

describe('importCommand', () => {
  let store: EditorStore;
  const present = () => store.getState().history.present;
  const labels = () => store.getState().history.past.map(({ label }) => label);
  beforeEach(() => {
    store = createEditorStore();
    setHistory(store, startHistory(design));
  });

  test.each([
    ['replace', 'Site|Help', 'b1'],
    ['append', 'ab|c|Site|Help', 'b4'],
  ] as const)('%s is one step, selects the first button and can be undone', (way, expected, id) => {
    const before = present();
    expect(importCommand(store, [pasted({ keyboard: TWO_ROWS, message: 'New' })], way)).toBe(true);
    expect(drawn(present().keyboard)).toBe(expected);
    expect(store.getState().selection).toEqual({ kind: 'button', id });
    expect(labels()).toEqual(['import']);
    undoCommand(store);
    expect(present()).toBe(before);
  });

  test.each([
    ['replace', 'Site|Help|Yes', 'New', 'b1'],
    ['append', 'ab|c|Site|Help|Yes', 'Hi', 'b4'],
  ] as const)('%s of two is one step too', (way, expected, message, id) => {
    const yes = { BUTTONS: [{ TEXT: 'Yes', LINK: '/yes' }] };
    importCommand(
      store,
      [pasted({ keyboard: TWO_ROWS, message: 'New' }), pasted({ keyboard: yes, message: '2' })],
      way,
    );
    expect([drawn(present().keyboard), present().message]).toEqual([expected, message]);
    expect(store.getState().selection).toEqual({ kind: 'button', id });
    expect(labels()).toEqual(['import']);
  });

  test('the same keyboard is no step', () => {
    const keyboard = writeKeyboard(present().keyboard) as JsonObject;
    expect(importCommand(store, [pasted({ keyboard })], 'replace')).toBe(false);
    expect(labels()).toEqual([]);
    expect(store.getState().selection).toEqual({ kind: 'button', id: 'b1' });
  });

  test('what was read from code knows its language, in the same step', () => {
    importCommand(store, [pasted({ kind: 'php', message: 'Hi {{$name}}' })], 'replace');
    expect(present().variables).toEqual({ $name: { language: 'php' } });
    importCommand(store, [pasted({ kind: 'json', message: 'Hi {{$name}}!' })], 'replace');
    expect(present().variables).toBeUndefined();
    undoCommand(store);
    undoCommand(store);
    expect(present()).toEqual(design);
  });

  test('without a button nothing is selected', () => {
    importCommand(store, [pasted({ keyboard: { BUTTONS: [] } })], 'replace');
    expect(present().keyboard.rows).toEqual([]);
    expect(store.getState().selection).toBeNull();
  });
});
