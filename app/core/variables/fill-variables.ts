import { type Json, type JsonObject, ownValue } from '../json/json.ts';
import { type Counts, mapVariables, OUTSIDE, type Replace, type VariableUse } from './map-variables.ts';

/** A value that is known only when a program runs: everything in a request that bears one name. */
export interface Variable {
  readonly name: string;
  /** What stands between the braces. */
  readonly source: string;
  readonly uses: readonly VariableUse[];
}

/** Values of variables by their names. */
export type VariableValues = Readonly<Record<string, Json>>;

/** All variables of a request's parameters, in the order in which they stand there. */
export function findVariables(params: Json): readonly Variable[] {
  const found = new Map<string, VariableUse[]>();
  const note: Replace = (use) => {
    found.set(use.name, [...(found.get(use.name) ?? []), use]);
    return undefined;
  };
  mapParams(params, note);
  return [...found].map(([name, uses]) => ({ name, source: uses[0]?.source ?? name, uses }));
}

/** Whether a use is a whole entry of a list: code that makes buttons, and no value of a field. */
export function isEntryUse({ isWhole, path }: VariableUse): boolean {
  return isWhole && typeof path.at(-1) === 'number';
}

/**
 * The request with each `{{...}}` replaced by its value to the letter: no address is encoded, no HTML escaped; only inside of a text
 * of JSON a value is written as JSON writes it. A variable without a value stays. The very same when nothing is replaced.
 */
export function fillVariables<Filled extends { readonly params: JsonObject }>(
  request: Filled,
  values: VariableValues,
): Filled {
  const params = mapParams(request.params, ({ name }) => ownValue(values, name));
  return params === request.params ? request : { ...request, params };
}

function mapParams<Value extends Json>(params: Value, replace: Replace): Value {
  const counts: Counts = new Map();
  return mapVariables(params, replace, OUTSIDE, counts);
}
