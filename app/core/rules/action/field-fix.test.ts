import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { removeButton } from '../../keyboard/remove-button.ts';
import { botKeyboard, designOf } from '../../testdata/run-rule.ts';
import { makeCheck } from '../check-design.ts';
import { type ActingButton, actionButtons } from './action-buttons.ts';
import { fieldFix, removeCarrier, soundFix, without } from './field-fix.ts';

const label = { code: 'join-the-lines', params: {} } as const;

function prepare(fields: JsonObject): { design: Design; button: ActingButton } {
  const design = designOf(botKeyboard(fields));
  const [button] = actionButtons(makeCheck(design));
  if (!button) throw new Error('no button');
  return { design, button };
}

function fieldsOf(design: Design | undefined): JsonObject | undefined {
  return design?.keyboard.rows[0]?.buttons[0]?.fields;
}

test('a fix reads the fields as they are when it runs', () => {
  const { design, button } = prepare({ COMMAND: 'a' });
  const fix = fieldFix(button, label, ({ COMMAND }) => ({ COMMAND: `${COMMAND}!` }));
  expect(fieldsOf(fix.apply(fix.apply(design)))).toEqual({ TEXT: 'Go', COMMAND: 'a!!' });
});

test('nothing to change, or no button any more: the same design', () => {
  const { design, button } = prepare({ COMMAND: 'a' });
  expect(fieldFix(button, label, () => ({})).apply(design)).toBe(design);
  const gone = { ...design, keyboard: removeButton(design.keyboard, 'b1') };
  expect(fieldFix(button, label, () => ({ COMMAND: 'b' })).apply(gone)).toBe(gone);
});

test('a fix is offered only if an action is kept after it', () => {
  const { button } = prepare({ LINK: 'x' });
  expect(soundFix(button, label, () => ({ LINK: '/x' })).fix?.label).toBe(label);
  expect(soundFix(button, label, () => ({ LINK: 'y' }))).toEqual({});
  expect(soundFix(button, label, () => ({ LINK: 'x', ACTION: 'PUT', ACTION_VALUE: [] }))).toEqual({});
  expect(soundFix(button, label, () => ({}))).toEqual({});
});

test('an action that runs is not taken away', () => {
  const { design, button } = prepare({ ACTION: 'no such', ACTION_VALUE: 'x', COMMAND: 'help' });
  const fix = removeCarrier(button, 'ACTION');
  expect(say(fix.label)).toEqual({ en: 'Remove ACTION', ru: 'Убрать ACTION' });
  expect(fieldsOf(fix.apply(design))).toEqual({ TEXT: 'Go', COMMAND: 'help' });
  const running = designOf(botKeyboard({ ACTION: 'PUT', ACTION_VALUE: 'x', COMMAND: 'help' }));
  expect(fix.apply(running)).toBe(running);
});

test('fields are taken away by name', () => {
  expect(Object.entries(without(['A', 'B']))).toEqual([
    ['A', undefined],
    ['B', undefined],
  ]);
});
