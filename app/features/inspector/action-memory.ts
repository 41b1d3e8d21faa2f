import type { Fields } from '../../core/keyboard/document.ts';
import type { FieldChanges } from '../../core/keyboard/set-fields.ts';
import { ACTION_FIELDS, type ActionKind, BUTTON_ACTIONS, findButtonAction } from '../../core/request/actions.ts';

/** What was written for each action of one button, so that trying another one loses nothing. */
export type ActionMemory = Readonly<Partial<Record<ActionKind, Fields>>>;

/** The fields that make up an action, ACTION itself included. */
export function ownFields(kind: ActionKind): readonly string[] {
  const inputs = findButtonAction(kind).inputs.map(({ field }) => field);
  return ACTION_FIELDS.filter(
    (name) => inputs.includes(name) || (name === 'ACTION' && inputs.includes('ACTION_VALUE')),
  );
}

/** Whether something is written for this action. */
export function isHeld(kind: ActionKind, fields: Fields): boolean {
  const own = ownFields(kind);
  return own.includes('ACTION') ? fields.ACTION === kind : own.some((name) => Object.hasOwn(fields, name));
}

/** The memory with everything that the button holds now. */
export function rememberAction(memory: ActionMemory, fields: Fields): ActionMemory {
  const held = BUTTON_ACTIONS.filter(({ kind }) => isHeld(kind, fields));
  return { ...memory, ...Object.fromEntries(held.map(({ kind }) => [kind, pick(fields, ownFields(kind))])) };
}

/** The changes that leave the button with this action alone: what was written for it before, else the sample. */
export function changesFor(kind: ActionKind, fields: Fields, memory: ActionMemory, sample: Fields): FieldChanges {
  const start = pick(sample, ACTION_FIELDS);
  const none = Object.fromEntries(ACTION_FIELDS.map((name) => [name, undefined]));
  return { ...none, ...(memory[kind] ?? { ...start, ...strayValue(kind, fields) }) };
}

/** A value beside a misspelt ACTION was meant for the action that is chosen now. */
function strayValue(kind: ActionKind, fields: Fields): Fields {
  const known = BUTTON_ACTIONS.some((action) => action.kind === fields.ACTION);
  return known || !ownFields(kind).includes('ACTION') ? {} : pick(fields, ['ACTION_VALUE']);
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
