import type { EntrySpan } from '../text/spans.ts';
import type { LocalFunction } from './find-functions.ts';
import { layerOver, type Names } from './layer.ts';
import type { SourceLanguage } from './lex/language.ts';
import type { Expression } from './lex/pieces.ts';
import type { Token } from './lex/tokens.ts';
import { type Collection, collectionOf, makeCollection, type Value } from './values.ts';

/** An outermost value that was seen, while it may still grow. */
export interface GrowingCandidate {
  readonly collection: Collection;
  readonly name: string | null;
  method: string | null;
  readonly from: number;
  to: number;
  /** Whether nothing but steps such as `$button['TEXT'] = ...` made it. */
  readonly implicit: boolean;
  /** Whether it was handed on as a text: `json_encode([...])`. */
  readonly written: boolean;
  /** Whether another value holds it. */
  inlined: boolean;
  /** What the call of its method was given; later steps change it no more. */
  sent?: Collection;
  /** What the last call of a method was given. */
  last?: Collection;
}

/** What an expression stands under: a key or variable, and the method of the call around it. */
export interface Context {
  readonly name: string | null;
  readonly method: string | null;
}

/** What a parameter of a followed function or the name of a loop stands for; `undefined` for what was not given. */
export interface Bound {
  readonly value: Value | undefined;
  readonly span: EntrySpan | null;
}

/** Variables of functions of PHP: what one of them assigned, another does not know. */
export interface Locals {
  readonly enter: (scope: Scope) => void;
  readonly add: (name: string) => void;
}

/** Knows the variables of one function at a time; before the first one they are those of the page. */
export function makeLocals(): Locals {
  const names = new Set<string>();
  let inside = false;
  return {
    enter: ({ cells }) => {
      for (const name of names) cells.delete(name);
      names.clear();
      inside = true;
    },
    add: (name) => {
      if (inside) names.add(name);
    },
  };
}

/** A piece of a text that may run never or many times; its `source` is the condition, or the list of a loop. */
export interface Region {
  readonly code: 'in-a-loop' | 'under-a-condition';
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** All that is known of a text while it is read. */
export interface Scope {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: SourceLanguage;
  readonly candidates: GrowingCandidate[];
  /** What each name stands for at this place of the text. */
  readonly cells: Names<GrowingCandidate>;
  /** Of PHP: names that only the present function knows. */
  readonly locals: Locals;
  /** Methods that texts assigned to a name spell. */
  readonly methods: Names<string>;
  /** What names stand for inside of a function or a loop that is followed. */
  readonly bound: Names<Bound>;
  /** How many functions are followed inside of each other. */
  readonly level: number;
  readonly functionOf: (name: string) => LocalFunction | null;
  /** Functions whose values are known: what stands in them is no value of its own. */
  readonly followed: Set<LocalFunction>;
  /** How many tokens may still be read once more. */
  readonly effort: { left: number };
  /** Brackets that nobody closes. */
  readonly unclosed: readonly Token[];
  /** Bodies of unknown loops and of conditions, by their offsets. */
  readonly regions: Map<number, Region>;
  /** The offset of the first value that lies too deep. */
  deep: number | null;
  /** `evaluate` and `visitSource`, which need each other. */
  readonly evaluate: (scope: Scope, from: number, to: number, depth: number, key: string | null) => Value | undefined;
  readonly visit: (scope: Scope, from: number, to: number, context: Context, depth: number) => void;
}

/** Nothing is known of what stands around. */
export const nowhere: Context = { name: null, method: null };

/** The source of the tokens from one index up to before another. */
export function sourceOf(scope: Scope, from: number, to: number): Expression {
  const start = scope.tokens[from]?.from ?? scope.text.length;
  return { source: scope.text.slice(start, scope.tokens[to - 1]?.to ?? start), from: start };
}

/** Where the value of these tokens stands; `key` is the index at which its key begins. */
export function spanOfTokens(scope: Scope, from: number, to: number, key = from): EntrySpan {
  const start = scope.tokens[from]?.from ?? scope.text.length;
  const begin = Math.min(scope.tokens[key]?.from ?? start, start);
  return { key: begin, from: start, to: Math.max(start, scope.tokens[to - 1]?.to ?? start) };
}

/** The scope in which these names stand for these values; what is assigned to other names stays in it. */
export function bindNames(scope: Scope, names: ReadonlyMap<string, Bound>): Scope {
  const [bound, cells] = [layerOver(scope.bound), layerOver(scope.cells)];
  for (const [name, one] of names) {
    bound.set(name, one);
    const collection = collectionOf(one.value);
    if (collection === null) cells.delete(name);
    else cells.set(name, boundCandidate(name, collection));
  }
  return { ...scope, bound, cells };
}

/** A list or map that a name is bound to, as if it had been assigned. */
export function boundCandidate(name: string, collection: Collection): GrowingCandidate {
  const rest = { method: null, from: 0, to: 0, implicit: false, written: false, inlined: true };
  return { collection, name, ...rest };
}

/** Notes an outermost value over these tokens; its collection is empty yet. */
export function addCandidate(
  scope: Scope,
  [from, to]: readonly [number, number],
  context: Context,
  more: Partial<Pick<GrowingCandidate, 'implicit' | 'written' | 'collection'>> = {},
): GrowingCandidate {
  const { from: start, source } = sourceOf(scope, from, Math.min(to, scope.tokens.length));
  const rest = { implicit: false, written: false, inlined: false, collection: makeCollection('array'), ...more };
  const candidate: GrowingCandidate = { ...rest, ...context, from: start, to: start + source.length };
  scope.candidates.push(candidate);
  return candidate;
}
