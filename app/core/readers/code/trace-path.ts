import type { Chain, Step } from './parse-chain.ts';
import { addCandidate, type GrowingCandidate, type Scope, sourceOf } from './scene.ts';
import {
  addElement,
  type Collection,
  collectionOf,
  literalText,
  makeCollection,
  phrase,
  putEntry,
  type Value,
} from './values.ts';

/** A step into a value: a key, `null` for a new element, `slot` for an element whose key is an expression. */
type Key = string | null | { readonly slot: string };

/** Where something is assigned: a name and the keys behind it. */
export interface Place {
  readonly name: string;
  readonly keys: readonly Key[];
  readonly at: number;
}

const owners = /^(?:this|self|cls|static|parent|\$this|module|exports|window|globalThis)$/;

/** The place that a chain without calls names. Null for anything else. */
export function placeOf(scope: Scope, chain: Chain, steps: readonly Step[] = chain.steps): Place | null {
  const first = scope.tokens[chain.from];
  if (first?.kind !== 'name') return null;
  const owned = owners.test(first.text) && steps[0]?.kind === 'field';
  const base = owned ? scope.tokens[steps[0]?.at ?? 0] : first;
  const keys: Key[] = [];
  for (const step of owned ? steps.slice(1) : steps) {
    if (step.kind === 'call') return null;
    keys.push(step.kind === 'field' ? (scope.tokens[step.at]?.text ?? '') : keyIn(scope, step.at));
  }
  return { name: plainName(base?.text ?? ''), keys, at: chain.from };
}

/** A name without its sigil. */
export const plainName = (text: string): string => text.replace(/^[$#]+/, '');

function keyIn(scope: Scope, open: number): Key {
  const close = scope.tokens[open]?.mate ?? open + 1;
  const key = scope.tokens[open + 1];
  if (close <= open + 1 || key === undefined) return null;
  const literal = key.kind === 'text' ? literalText(phrase(scope.language.decode(key.text, key.from))) : null;
  if (close === open + 2 && (literal !== null || key.kind === 'number')) return literal ?? key.text;
  return { slot: sourceOf(scope, open + 1, close).source };
}

/** What a place stands for now, and whether that is the whole of a name. */
export function lookUp(
  scope: Scope,
  place: Place,
): { collection: Collection; candidate: GrowingCandidate | null } | null {
  const candidate = scope.cells.get(place.name);
  let collection: Collection | null = candidate?.collection ?? null;
  for (const key of place.keys) {
    if (collection === null || typeof key !== 'string') return null;
    collection = collectionOf(collection.entries.get(key) ?? collection.entries.get(Number(key)));
  }
  return collection === null ? null : { collection, candidate: place.keys.length === 0 ? (candidate ?? null) : null };
}

/** The list or map at a place; made when it is not there yet. `end` is the index behind the step that asks for it. */
export function ensureCollection(scope: Scope, place: Place, end: number): Collection {
  const known = scope.cells.get(place.name);
  const candidate =
    known ?? addCandidate(scope, [place.at, place.at + 1], { name: place.name, method: null }, { implicit: true });
  scope.cells.set(place.name, candidate);
  if (candidate.implicit) candidate.to = scope.tokens[end - 1]?.to ?? candidate.to;
  let collection = candidate.collection;
  for (const key of place.keys) {
    const inner: Collection = collectionOf(entryAt(collection, key)) ?? makeCollection('array');
    setAt(collection, key, inner);
    collection = inner;
  }
  return collection;
}

function entryAt(collection: Collection, key: Key): Value | undefined {
  if (key === null) return undefined;
  if (typeof key !== 'string') return collection.entries.get(collection.slots?.get(key.slot) ?? -1);
  return collection.entries.get(key) ?? collection.entries.get(Number(key));
}

/** Sets what a key stands for in a collection. */
export function setAt(collection: Collection, key: Key, value: Value): void {
  if (typeof key === 'string') {
    if (entryAt(collection, key) !== undefined && !collection.entries.has(key))
      collection.entries.set(Number(key), value);
    else putEntry(collection, key, value);
    return;
  }
  const slot = key === null ? undefined : collection.slots?.get(key.slot);
  if (slot !== undefined) {
    collection.entries.set(slot, value);
    return;
  }
  if (key !== null) {
    collection.slots ??= new Map();
    collection.slots.set(key.slot, collection.next);
  }
  addElement(collection, value);
}
