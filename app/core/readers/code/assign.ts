import type { EntrySpan } from '../text/spans.ts';
import { embeddedRequest } from './embedded-text.ts';
import { evaluate, evaluateBuilt, writtenArgument } from './evaluate.ts';
import { fillCollection } from './fill-collection.ts';
import { methodInText } from './find-method.ts';
import { endOfExpression, pastToken, type TokenSpan, trimExpression } from './lex/split-tokens.ts';
import { addEntries, growthOf } from './merge-lists.ts';
import { addCandidate, type Scope, spanOfTokens } from './scope.ts';
import {
  type AssignmentPlace,
  assignmentPlace,
  type Chain,
  ensureCollection,
  lookUp,
  noteLocal,
  parseChain,
  setAt,
} from './trace-path.ts';
import { addElement, type Collection, collectionOf, literalText, makeCollection, type Value } from './values.ts';

/** A row of assignments is read once for each: it may not be as long as brackets are deep. */
const costly = 10;

/** Follows an assignment whose operator has the index `at`. The index behind its value. */
export function assign(scope: Scope, chain: Chain, at: number, to: number, depth: number): number {
  const { tokens, language } = scope;
  const end = Math.max(endOfExpression(tokens, at + 1, to, language), at + 1);
  const place = assignmentPlace(scope, firstOfSeveral(scope, chain));
  const value = { from: at + 1, to: end };
  if (place === null) scope.visit(scope, value.from, value.to, { name: null, method: null }, depth + 1);
  else if (!grow(scope, place, value, tokens[at]?.text === '+=', depth)) {
    if (place.keys.length === 0) assignName(scope, place, value, depth + costly);
    else assignKey(scope, place, value, depth + costly);
  }
  return end;
}

/** Of `body, err := ...` the first name is the one that counts. */
function firstOfSeveral({ tokens }: Scope, chain: Chain): Chain {
  let { from } = chain;
  while (tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'name' && tokens[from - 3]?.text !== '(')
    from -= 2;
  return from === chain.from ? chain : { from, to: from + 1, steps: [] };
}

/** `rows = append(rows, row)`, `$rows = array_merge($rows, [$row])`, `rows += [row]`. Whether it was one of these. */
function grow(scope: Scope, place: AssignmentPlace, value: TokenSpan, adds: boolean, depth: number): boolean {
  const { tokens, language } = scope;
  if (adds) {
    const known = lookUp(scope, place);
    if (known === null) return false;
    appendAll(scope, known.collection, [value], true, depth);
    return true;
  }
  const growth = growthOf(scope, place, value);
  if (growth === null) return false;
  const { added, whole } = growth;
  if (whole && lookUp(scope, place) === null && !added.some(({ from }) => language.container(tokens, from, true)))
    return false;
  appendAll(scope, ensureCollection(scope, place, value.to), added, whole, depth);
  return true;
}

function assignName(scope: Scope, place: AssignmentPlace, value: TokenSpan, depth: number): void {
  const { tokens, language } = scope;
  noteLocal(scope, place);
  const trimmed = trimExpression(tokens, value.from, value.to, language);
  const whole = language.container(tokens, trimmed.from, false) !== null;
  const written = whole ? null : writtenArgument(scope, trimmed.from, trimmed.to);
  const { from, to } =
    written === null ? trimmed : trimExpression(tokens, written.span.from, written.span.to, language);
  const context = { name: place.name, method: null };
  const embedded = hasText(scope, from, to) ? embeddedRequest(scope, from, to) : null;
  if (embedded !== null) {
    const more = { collection: embedded.collection, written: true };
    scope.cells.set(place.name, addCandidate(scope, [from, to], { ...context, method: embedded.method }, more));
    return;
  }
  const container = language.container(tokens, from, false);
  if (container !== null && (tokens[container.open]?.mate ?? 0) + 1 >= to) {
    const more = { collection: makeCollection(container.form), written: written?.writes ?? false };
    const candidate = addCandidate(scope, [from, to], context, more);
    fillCollection(scope, candidate.collection, container.open, depth, place.name);
    scope.cells.set(place.name, candidate);
    return;
  }
  const chain = parseChain(tokens, from, to, language);
  const other = chain === null || chain.to !== to ? null : assignmentPlace(scope, chain);
  const known = other === null ? null : (lookUp(scope, other)?.candidate ?? null);
  if (known !== null) {
    scope.cells.set(place.name, known);
    return;
  }
  const built = collectionOf(evaluateBuilt(scope, from, to, depth));
  if (built !== null) {
    scope.cells.set(place.name, addCandidate(scope, [from, to], context, { collection: built }));
    return;
  }
  scope.cells.delete(place.name);
  noteMethod(scope, place.name, value, depth);
  scope.visit(scope, value.from, value.to, context, depth + 1);
}

/** `$url = $webhook . 'im.message.add'`: a call with that name is a call of the method. */
function noteMethod(scope: Scope, name: string, { from, to }: TokenSpan, depth: number): void {
  const text =
    to - from > 20 || !hasText(scope, from, to) ? null : literalText(evaluate(scope, from, to, depth, null) ?? null);
  const method = text === null ? null : methodInText(text);
  if (method === null) scope.methods.delete(name);
  else scope.methods.set(name, method);
}

/** Whether a literal text stands among the tokens, outside of brackets. */
export function hasText({ tokens }: Scope, from: number, to: number): boolean {
  for (let i = from; i < to; i = pastToken(tokens, i)) if (tokens[i]?.kind === 'text') return true;
  return false;
}

/** A step such as `$params['KEYBOARD'] = ...`. What nothing is known of is followed only when a list or map goes into it. */
function assignKey(scope: Scope, place: AssignmentPlace, value: TokenSpan, depth: number): void {
  const last = place.keys.at(-1) ?? null;
  const name = typeof last === 'string' ? last : null;
  const { from, to } = trimExpression(scope.tokens, value.from, value.to, scope.language);
  const fields =
    scope.language.kind === 'php' && place.keys.every((key) => typeof key === 'string' && /^[A-Z_]+$/.test(key));
  const known = scope.cells.has(place.name) || fields;
  const holds = known || scope.language.container(scope.tokens, from, true) !== null || isKnown(scope, from, to);
  if (!holds) {
    scope.visit(scope, value.from, value.to, { name, method: null }, depth + 1);
    return;
  }
  const collection = ensureCollection(scope, { ...place, keys: place.keys.slice(0, -1) }, value.to);
  const written = evaluate(scope, value.from, value.to, depth + 1, name);
  if (written !== undefined) setAt(collection, last, written, spanOfTokens(scope, from, to, place.at));
}

function isKnown(scope: Scope, from: number, to: number): boolean {
  const chain = parseChain(scope.tokens, from, to, scope.language);
  const place = chain === null || chain.to !== to ? null : assignmentPlace(scope, chain);
  return place !== null && lookUp(scope, place) !== null;
}

/** Adds the values of expressions to a collection: each as an element, or the entries of each when `whole` is set. */
export function appendAll(
  scope: Scope,
  collection: Collection,
  spans: readonly TokenSpan[],
  whole: boolean,
  depth: number,
): void {
  for (const span of spans) {
    const rest = restOf(scope, span);
    const { from, to } = rest ?? span;
    const value = evaluate(scope, from, to, depth + 1, null);
    if (value === undefined) continue;
    if (whole || rest !== null) addEntries(scope, collection, value, spanOfTokens(scope, from, to));
    else addElement(collection, value, spanOfTokens(scope, from, to));
  }
}

/** The values of expressions, each with its place. */
export function valuesOf(scope: Scope, spans: readonly TokenSpan[], depth: number): [Value, EntrySpan][] {
  const list = makeCollection('list');
  appendAll(scope, list, spans, false, depth);
  return [...list.entries].flatMap(([key, value]) => {
    const span = list.spans?.get(key);
    return span === undefined ? [] : [[value, span] as [Value, EntrySpan]];
  });
}

/** What `...rows` and `rows...` add the elements of. Null for anything else. */
function restOf({ tokens }: Scope, { from, to }: TokenSpan): TokenSpan | null {
  const [before, behind] = [tokens[from]?.text === '...', tokens[to - 1]?.text === '...'];
  return before || behind ? { from: before ? from + 1 : from, to: behind ? to - 1 : to } : null;
}
