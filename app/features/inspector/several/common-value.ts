import { type Json, ownValue, sameJson } from '../../../core/json/json.ts';
import type { Fields } from '../../../core/keyboard/document.ts';

/** Stands for a value where several buttons have different ones. */
export const MIXED = Symbol('mixed');

/** What a field is in all of them; undefined when none has it. */
export function commonValue(all: readonly Fields[], name: string): Json | undefined | typeof MIXED {
  const [first, ...others] = all.map((fields) => ownValue(fields, name));
  return others.every((value) =>
    first === undefined || value === undefined ? value === first : sameJson(value, first),
  )
    ? first
    : MIXED;
}
