import { evaluate } from './evaluate.ts';
import type { Scene } from './scene.ts';
import type { Span } from './split-tokens.ts';
import { addElement, type Box, boxOf, putEntry, type Value } from './values.ts';

/** Adds the values of expressions to a box: each as an element, or the entries of each when `whole` is set. */
export function appendAll(scene: Scene, box: Box, spans: readonly Span[], whole: boolean, depth: number): void {
  for (const span of spans) {
    const { from, to, rest } = withoutDots(scene, span);
    const value = evaluate(scene, from, to, depth + 1, null);
    if (value === undefined) continue;
    if (whole || rest) addEntries(box, value);
    else addElement(box, value);
  }
}

/** `...rows` and `rows...` add the elements of the list. */
function withoutDots({ tokens }: Scene, { from, to }: Span): Span & { rest: boolean } {
  const [before, behind] = [tokens[from]?.text === '...', tokens[to - 1]?.text === '...'];
  return { from: before ? from + 1 : from, to: behind ? to - 1 : to, rest: before || behind };
}

/** Adds what a list or map holds at this time. */
function addEntries(box: Box, value: Value): void {
  const other = boxOf(value);
  if (other === null) {
    if (typeof value === 'object' && value !== null && value.is === 'phrase') addElement(box, value);
    return;
  }
  for (const [key, entry] of [...other.entries]) {
    if (typeof key === 'number') addElement(box, entry);
    else putEntry(box, key, entry);
  }
}
