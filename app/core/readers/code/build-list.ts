import { appendAll, valuesOf } from './assign.ts';
import type { Argument } from './follow-call.ts';
import { pastToken, type TokenSpan } from './lex/split-tokens.ts';
import { addBefore } from './merge-lists.ts';
import type { Scope } from './scope.ts';
import { assignmentPlace, type Chain, ensureCollection, lookUp, parseChain } from './trace-path.ts';
import type { Collection } from './values.ts';

/** Steps of a list whose elements are the arguments, those of PHP with the list as the first of them. */
const STEPS = /^(?:push|append|extend|update|unshift|insert)$/;
const CALLS = /^(?:array_push|array_unshift)$/;
/** A list that grows at its beginning is written anew with each step: one that is longer only grows at its end. */
const LONGEST = 1_000;

/**
 * `buttons.push({...})`, `buttons.append({...})`, `buttons.insert(0, {...})`, `array_push($buttons, [...])`. Whether it was one
 * of these.
 */
export function buildList(
  scope: Scope,
  chain: Chain,
  step: number,
  items: readonly Argument[],
  depth: number,
): boolean {
  const { tokens, language } = scope;
  const fields = chain.steps.slice(0, step);
  const last = fields.at(-1);
  const name = tokens[last?.at ?? chain.from]?.text ?? '';
  const end = pastToken(tokens, chain.steps[step]?.at ?? chain.from);
  const [first, ...rest] = items;
  if (CALLS.test(name) && first !== undefined) {
    const base = parseChain(tokens, first.from, first.to, language);
    const place = base === null ? null : assignmentPlace(scope, base);
    if (place === null) return false;
    add(scope, ensureCollection(scope, place, end), name, rest, depth);
    return true;
  }
  if (last?.kind !== 'field' || !STEPS.test(name)) return false;
  const place = assignmentPlace(scope, chain, fields.slice(0, -1));
  const known = place === null ? null : lookUp(scope, place);
  const holds = items.some(({ from }) => language.container(tokens, from, true) !== null);
  if (place === null || (known === null && !scope.cells.has(place.name) && !holds)) return false;
  const list = known?.collection ?? ensureCollection(scope, place, end);
  add(scope, list, name, name === 'insert' ? rest : items, depth, name === 'insert' ? first : undefined);
  return true;
}

function add(
  scope: Scope,
  list: Collection,
  name: string,
  items: readonly TokenSpan[],
  depth: number,
  index?: TokenSpan,
): void {
  const front = index !== undefined && index.to === index.from + 1 && scope.tokens[index.from]?.text === '0';
  if ((front || name.endsWith('unshift')) && list.entries.size < LONGEST)
    addBefore(list, valuesOf(scope, items, depth));
  else appendAll(scope, list, items, name === 'extend' || name === 'update', depth);
}
