import type { EntrySpan } from '../text/spans.ts';
import type { SourceLanguage } from './lex/language.ts';
import { endsValue, type Token, withoutSigil } from './lex/tokens.ts';
import { addCandidate, type GrowingCandidate, type Scope, sourceOf, spanOfTokens } from './scope.ts';
import {
  addElement,
  type Collection,
  collectionOf,
  joinText,
  keepSpan,
  literalText,
  makeCollection,
  putEntry,
  type Value,
} from './values.ts';

/** A step into a value: a key, `null` for a new element, `slot` for an element whose key is an expression. */
type Key = string | null | { readonly slot: string };

/** Where something is assigned: a name and the keys behind it. */
export interface AssignmentPlace {
  readonly name: string;
  readonly keys: readonly Key[];
  readonly at: number;
}

const owners = /^(?:this|self|cls|static|parent|\$this|module|exports|window|globalThis)$/;

/** The place that a chain without calls names. Null for anything else. */
export function assignmentPlace(
  scope: Scope,
  chain: Chain,
  steps: readonly AccessStep[] = chain.steps,
): AssignmentPlace | null {
  const first = scope.tokens[chain.from];
  if (first?.kind !== 'name') return null;
  const owned = owners.test(first.text) && steps[0]?.kind === 'field';
  const base = owned ? scope.tokens[steps[0]?.at ?? 0] : first;
  const keys: Key[] = [];
  for (const step of owned ? steps.slice(1) : steps) {
    if (step.kind === 'call') return null;
    keys.push(step.kind === 'field' ? (scope.tokens[step.at]?.text ?? '') : keyIn(scope, step.at));
  }
  return { name: withoutSigil(base?.text ?? ''), keys, at: chain.from };
}

function keyIn(scope: Scope, open: number): Key {
  const close = scope.tokens[open]?.mate ?? open + 1;
  const key = scope.tokens[open + 1];
  if (close <= open + 1 || key === undefined) return null;
  const literal = key.kind === 'text' ? literalText(joinText(scope.language.decode(key.text, key.from))) : null;
  if (close === open + 2 && (literal !== null || key.kind === 'number')) return literal ?? key.text;
  const bound = close === open + 2 ? scope.bound.get(withoutSigil(key.text))?.value : undefined;
  if (typeof bound === 'string' || typeof bound === 'number') return String(bound);
  return { slot: sourceOf(scope, open + 1, close).source };
}

/** What a place stands for now, and whether that is the whole of a name. */
export function lookUp(
  scope: Scope,
  place: AssignmentPlace,
): { collection: Collection; candidate: GrowingCandidate | null } | null {
  const owned = ownedPlace(scope, place);
  const candidate = scope.cells.get(owned.name);
  let collection: Collection | null = candidate?.collection ?? null;
  for (const key of owned.keys) {
    if (collection === null || typeof key !== 'string') return null;
    collection = collectionOf(collection.entries.get(key) ?? collection.entries.get(Number(key)));
  }
  return collection === null ? null : { collection, candidate: owned.keys.length === 0 ? (candidate ?? null) : null };
}

/** The list or map that tokens stand for when they are a name of one. Null for anything else. */
export function namedCollection(scope: Scope, from: number, to: number): Collection | null {
  const chain = parseChain(scope.tokens, from, to, scope.language);
  const place = chain === null || chain.to !== to ? null : assignmentPlace(scope, chain);
  return place === null ? null : (lookUp(scope, place)?.collection ?? null);
}

/** `Keyboard::MAIN` and `Keyboard.MAIN` are the name MAIN of a class, when Keyboard is no list or map itself. */
function ownedPlace({ cells }: Scope, place: AssignmentPlace): AssignmentPlace {
  const [first, ...rest] = place.keys;
  if (typeof first !== 'string' || cells.has(place.name) || !/^\\?[A-Z]/.test(place.name)) return place;
  return { ...place, name: withoutSigil(first), keys: rest };
}

/** Notes that a variable of PHP, and no property, is known from here on. */
export function noteLocal({ tokens, language, locals }: Scope, { name, at }: AssignmentPlace): void {
  const first = tokens[at]?.text ?? '';
  if (language.kind === 'php' && first.startsWith('$') && first !== '$this') locals.add(name);
}

/** The list or map at a place; made when it is not there yet. `end` is the index behind the step that asks for it. */
export function ensureCollection(scope: Scope, place: AssignmentPlace, end: number): Collection {
  const known = scope.cells.get(place.name);
  const candidate =
    known ?? addCandidate(scope, [place.at, place.at + 1], { name: place.name, method: null }, { implicit: true });
  scope.cells.set(place.name, candidate);
  noteLocal(scope, place);
  if (candidate.implicit) candidate.to = scope.tokens[end - 1]?.to ?? candidate.to;
  let collection = candidate.collection;
  for (const key of place.keys) {
    const inner: Collection = collectionOf(entryAt(collection, key)) ?? makeCollection('array');
    if (collectionOf(entryAt(collection, key)) === null)
      setAt(collection, key, inner, spanOfTokens(scope, place.at, end));
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
export function setAt(collection: Collection, key: Key, value: Value, span: EntrySpan | null = null): void {
  if (typeof key === 'string') {
    if (entryAt(collection, key) !== undefined && !collection.entries.has(key)) {
      collection.entries.set(Number(key), value);
      keepSpan(collection, Number(key), span);
    } else putEntry(collection, key, value, span);
    return;
  }
  const slot = key === null ? undefined : collection.slots?.get(key.slot);
  if (slot !== undefined) {
    collection.entries.set(slot, value);
    keepSpan(collection, slot, span);
    return;
  }
  if (key !== null) {
    collection.slots ??= new Map();
    collection.slots.set(key.slot, collection.next);
  }
  addElement(collection, value, span);
}

/** A step behind a name: a field, a subscript or the arguments of a call; the index of its token. */
interface AccessStep {
  readonly kind: 'field' | 'index' | 'call';
  readonly at: number;
}

/** `client.im.message.add(...)`: the index of its first token, its steps, and the index behind it. */
export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly AccessStep[];
}

/** The name, text or bracket that begins at `at`, with all fields, subscripts and calls behind it. Null for an operator. */
export function parseChain(tokens: readonly Token[], at: number, to: number, language: SourceLanguage): Chain | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark' || first.kind === 'close') return null;
  if (first.kind === 'name' && !endsValue(first)) return null;
  const steps: AccessStep[] = [];
  let i = Math.max(at, first.mate) + 1;
  while (i < to) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined) break;
    const apart = token.broken && language.lineEnds !== 'never';
    if (language.members.includes(token.text) && next !== undefined && i + 1 < to) {
      if (next.kind === 'name') steps.push({ kind: 'field', at: i + 1 });
      i = next.kind === 'name' ? i + 2 : next.kind === 'open' ? i + 1 : i + 2;
    } else if (token.kind === 'open' && token.text !== '{' && !apart) {
      steps.push({ kind: token.text === '(' ? 'call' : 'index', at: i });
      i = token.mate + 1;
    } else if (token.text === '!' && language.pair === ':' && !apart && isAsserted(next)) i++;
    else break;
  }
  return { from: at, to: Math.min(i, to), steps };
}

const isAsserted = (next: Token | undefined) => next !== undefined && /^[.[(;,)\]}]$/.test(next.text);

/** The names of a chain up to a step, calls left out: `client`, `im`, `message`, `add`. */
export function chainNames(tokens: readonly Token[], chain: Chain, steps = chain.steps.length): string[] {
  const fields = chain.steps.slice(0, steps).filter((step) => step.kind === 'field');
  return [chain.from, ...fields.map((step) => step.at)].map((at) => tokens[at]?.text ?? '');
}
