import { expect, test } from 'vitest';
import { newDesign } from '../core/keyboard/design.ts';
import { startHistory } from '../core/keyboard/history.ts';
import { TEMPLATES } from '../core/templates/templates.ts';
import { drawn, sketch } from '../core/testdata/sketch.ts';
import { undoCommand } from './commands.ts';
import { createEditorStore, select, setHistory } from './editor-store.ts';
import { templateCommand } from './template-command.ts';

const [confirm] = TEMPLATES;
if (!confirm) throw new Error('no template');

test.each([
  ['replace', '', 'ConfirmCancel'],
  ['replace', 'ab|c', 'ConfirmCancel'],
  ['append', 'ab|c', 'ab|c|ConfirmCancel'],
] as const)('%s on %j: one step, and the first button that came', (way, before, after) => {
  const store = createEditorStore();
  setHistory(store, startHistory({ ...newDesign('Hi'), keyboard: sketch(before) }));
  select(store, { kind: 'row', id: 'r1' });
  const id = templateCommand(store, confirm, 'en', way);
  const { history, selection } = store.getState();
  const { rows } = history.present.keyboard;
  expect(drawn(history.present.keyboard)).toBe(after);
  expect(rows.flatMap(({ buttons }) => buttons).find((button) => button.id === id)?.fields.TEXT).toBe('Confirm');
  expect([selection, history.past.map(({ label }) => label)]).toEqual([null, ['template']]);
  undoCommand(store);
  expect(drawn(store.getState().history.present.keyboard)).toBe(before);
  expect(store.getState().history.present.message).toBe('Hi');
});
