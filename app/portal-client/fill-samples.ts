import { ownValue } from '../core/json/json.ts';
import type { Design } from '../core/keyboard/design.ts';
import { unknownSource } from '../core/keyboard/document.ts';
import { mapDesign, samplesOf } from '../core/variables/fill-design.ts';
import { type DesignVariable, variablesOf } from '../core/variables/list-variables.ts';

const known = new WeakMap<Design, Design>();

/**
 * The design as it leaves for a portal: with the samples in the place of its variables, and without code that makes buttons, which
 * a portal would drop. Variables that have no sample stay, so they are asked for first (see `missingVariables`). The very same
 * without any of these; worked out once for each.
 */
export function withSamples(design: Design): Design {
  const before = known.get(design);
  if (before) return before;
  const samples = samplesOf(design);
  const filled = mapDesign(dropUnknown(design), ({ name }) => ownValue(samples, name));
  // What is filled is not filled again: a sample may hold braces of its own.
  const { variables: _variables, ...rest } = filled;
  const ready = filled === design ? design : rest;
  known.set(design, ready);
  return ready;
}

function dropUnknown(design: Design): Design {
  const { keyboard } = design;
  const isKnown = ({ raw }: (typeof keyboard.rows)[number]['buttons'][number]) => unknownSource(raw) === null;
  if (keyboard.rows.every(({ buttons }) => buttons.every(isKnown))) return design;
  const rows = keyboard.rows.map((row) => ({ ...row, buttons: row.buttons.filter(isKnown) }));
  return { ...design, keyboard: { ...keyboard, rows } };
}

/** The variables that have to get a sample before the design can be sent by its method; other parameters are not sent. */
export function missingVariables(design: Design): readonly DesignVariable[] {
  return variablesOf(design).variables.filter(
    ({ setting: { sample, isText }, places }) =>
      sample === undefined && isText !== true && places.some(({ kind }) => kind !== 'other'),
  );
}
