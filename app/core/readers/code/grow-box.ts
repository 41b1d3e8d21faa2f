import { evaluate } from './evaluate.ts';
import type { Scope } from './scene.ts';
import type { Span } from './split-tokens.ts';
import { addElement, type Collection, collectionOf, putEntry, type Value } from './values.ts';

/** Adds the values of expressions to a collection: each as an element, or the entries of each when `whole` is set. */
export function appendAll(
  scope: Scope,
  collection: Collection,
  spans: readonly Span[],
  whole: boolean,
  depth: number,
): void {
  for (const span of spans) {
    const { from, to, rest } = withoutDots(scope, span);
    const value = evaluate(scope, from, to, depth + 1, null);
    if (value === undefined) continue;
    if (whole || rest) addEntries(collection, value);
    else addElement(collection, value);
  }
}

/** `...rows` and `rows...` add the elements of the list. */
function withoutDots({ tokens }: Scope, { from, to }: Span): Span & { rest: boolean } {
  const [before, behind] = [tokens[from]?.text === '...', tokens[to - 1]?.text === '...'];
  return { from: before ? from + 1 : from, to: behind ? to - 1 : to, rest: before || behind };
}

/** Adds what a list or map holds at this time. */
function addEntries(collection: Collection, value: Value): void {
  const other = collectionOf(value);
  if (other === null) {
    if (typeof value === 'object' && value !== null && value.is === 'phrase') addElement(collection, value);
    return;
  }
  for (const [key, entry] of [...other.entries]) {
    if (typeof key === 'number') addElement(collection, entry);
    else putEntry(collection, key, entry);
  }
}
