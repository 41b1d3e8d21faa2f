import type { EntrySpan } from '../text/spans.ts';
import { pastToken, splitItems, type TokenSpan } from './lex/split-tokens.ts';
import { endsValue } from './lex/tokens.ts';
import { type Scope, sourceOf, spanOfTokens } from './scope.ts';
import {
  type AssignmentPlace,
  assignmentPlace,
  type Chain,
  chainNames,
  lookUp,
  namedCollection,
  parseChain,
} from './trace-path.ts';
import {
  addElement,
  addNote,
  type Collection,
  collectionOf,
  makeCollection,
  putEntry,
  type Spread,
  type Value,
} from './values.ts';

/** Adds what a list or map holds at this time; what is not known is one entry that stands for all of them. */
export function addEntries(scope: Scope, collection: Collection, value: Value, span: EntrySpan): void {
  const other = collectionOf(value);
  if (other === null) {
    if (typeof value === 'object' && value?.is === 'phrase') addElement(collection, spreadUnknown(scope, value), span);
    return;
  }
  for (const [key, entry] of [...other.entries]) {
    const own = other.spans?.get(key) ?? span;
    if (typeof key === 'number') addElement(collection, entry, own);
    else putEntry(collection, key, entry, own);
  }
}

/** What would add the elements of an unknown list to a literal: `...rows`, `*rows`. */
function spreadUnknown({ language }: Scope, value: Value): Value {
  if (typeof value !== 'object' || value?.is !== 'phrase') return value;
  const sign = language.kind === 'python' ? '*' : '...';
  const [part, more] = value.parts;
  if (more !== undefined || typeof part !== 'object' || /^(?:\.\.\.|\*)/.test(part.source)) return value;
  return { is: 'phrase', parts: [{ source: `${sign}${part.source}`, from: part.from }] };
}

/** Adds elements before all others. */
export function addBefore(collection: Collection, values: readonly (readonly [Value, EntrySpan])[]): void {
  const { entries, spans } = collection;
  const old = [...entries].map(([key, value]) => [key, value, spans?.get(key) ?? null] as const);
  entries.clear();
  collection.spans = null;
  collection.next = 0;
  for (const [value, span] of values) addElement(collection, value, span);
  for (const [key, value, span] of old) {
    if (typeof key === 'number') addElement(collection, value, span);
    else putEntry(collection, key, value, span);
  }
}

/** The list that `a.concat(b)`, `array_merge($a, $b)` or, in Python, `a + b` makes. Null for anything else. */
export function mergedList(scope: Scope, from: number, to: number, depth: number): Collection | null {
  const chain = parseChain(scope.tokens, from, to, scope.language);
  if (chain === null) return null;
  const python = scope.language.kind === 'python';
  const operands = chain.to === to ? calledOperands(scope, chain) : python ? summedOperands(scope, from, to) : null;
  if (operands === null || !operands.some((one) => isKnownList(scope, one))) return null;
  const list = makeCollection(scope.language.kind === 'php' ? 'array' : 'list');
  for (const { from: start, to: end } of operands) {
    const value = scope.evaluate(scope, start, end, depth + 1, null) ?? null;
    const span = spanOfTokens(scope, start, end);
    const isElement =
      chain.to === to && scope.language.pair === ':' && collectionOf(value) === null && !isCall(scope, start, end);
    if (isElement) addElement(list, value, span);
    else addEntries(scope, list, value, span);
  }
  return list;
}

/** An unknown call may give a list as well as an element; lists are what is joined. */
function isCall({ tokens, language }: Scope, from: number, to: number): boolean {
  const chain = parseChain(tokens, from, to, language);
  return chain !== null && chain.to === to && chain.steps.at(-1)?.kind === 'call';
}

function calledOperands({ tokens, language }: Scope, chain: Chain): readonly TokenSpan[] | null {
  const call = chain.steps.at(-1);
  if (call?.kind !== 'call' || chain.steps.length > 6) return null;
  const given = splitItems(tokens, call.at + 1, tokens[call.at]?.mate ?? chain.to, language);
  const field = chain.steps.at(-2);
  if (chain.steps.length === 1 && /^\\?array_merge$/i.test(chainNames(tokens, chain)[0] ?? '')) return given;
  if (field?.kind !== 'field' || tokens[field.at]?.text !== 'concat' || language.pair !== ':') return null;
  return [{ from: chain.from, to: field.at - 1 }, ...given];
}

/** The map that `Object.assign({}, base, {...})` or, in PHP, `$base + [...]` makes. Null for anything else. */
export function mergedMap(scope: Scope, from: number, to: number, depth: number): Collection | null {
  const php = scope.language.kind === 'php';
  const operands = php ? summedOperands(scope, from, to) : assignedOperands(scope, from, to);
  if (operands === null || !operands.some((one) => isMap(scope, one))) return null;
  const map = makeCollection(php ? 'array' : 'map');
  const unknown: (readonly [string, Spread, EntrySpan])[] = [];
  for (const { from: start, to: end } of operands) {
    const value = scope.evaluate(scope, start, end, depth + 1, null) ?? null;
    const span = spanOfTokens(scope, start, end);
    const other = collectionOf(value);
    for (const note of other?.notes ?? []) addNote(map, note);
    for (const [key, entry] of [...(other?.entries ?? [])]) {
      // The first one wins in a sum of PHP, the last one in JavaScript.
      if (!php || !map.entries.has(key)) putEntry(map, String(key), entry, other?.spans?.get(key) ?? span);
    }
    if (typeof value !== 'object' || value?.is !== 'phrase') continue;
    const { source, from: at } = sourceOf(scope, start, end);
    unknown.push([
      `\0${start}`,
      { is: 'spread', of: { is: 'phrase', parts: [{ source: `...${source}`, from: at }] } },
      span,
    ]);
  }
  const isKeyed = !php || [...map.entries.keys()].some((key) => typeof key === 'string');
  for (const [key, value, span] of unknown) {
    if (isKeyed) putEntry(map, key, value, span);
    else addElement(map, value, span);
  }
  return map;
}

function assignedOperands({ tokens, language }: Scope, from: number, to: number): readonly TokenSpan[] | null {
  const chain = tokens[from]?.text === 'Object' ? parseChain(tokens, from, to, language) : null;
  const call = chain?.steps[1];
  if (chain === null || chain.to !== to || chain.steps.length !== 2 || call?.kind !== 'call') return null;
  const isAssign = language.pair === ':' && chainNames(tokens, chain).join('.') === 'Object.assign';
  return isAssign ? splitItems(tokens, call.at + 1, tokens[call.at]?.mate ?? to, language) : null;
}

/** The list of `[...].filter(Boolean)`: entries that may not be there are unknown anyway. Null for anything else. */
export function filteredList(scope: Scope, from: number, to: number, depth: number): Collection | null {
  const { tokens, language } = scope;
  const chain = language.pair === ':' ? parseChain(tokens, from, to, language) : null;
  const [field, call] = chain?.steps.slice(-2) ?? [];
  if (chain?.to !== to || field?.kind !== 'field' || call?.kind !== 'call') return null;
  if (sourceOf(scope, field.at, to).source.replace(/\s/g, '') !== 'filter(Boolean)') return null;
  const base = { from: chain.from, to: field.at - 1 };
  const holds = tokens.slice(base.from + 1, base.to).some(({ text }) => text === '{');
  const isLiteral = tokens[base.from]?.text === '[' && holds;
  if (!isMap(scope, base) || (!isLiteral && namedCollection(scope, base.from, base.to) === null)) return null;
  return collectionOf(scope.evaluate(scope, base.from, base.to, depth + 1, null));
}

/** Whether it is a literal with buttons, rows or a keyboard in it, or a name that stands for one. */
export function holdsButtons(scope: Scope, { from, to }: TokenSpan): boolean {
  const { tokens, language } = scope;
  const literal = language.container(tokens, from, true);
  if (literal === null) return holdsEntries(namedCollection(scope, from, to));
  const [first, close] = [literal.open + 1, tokens[literal.open]?.mate ?? 0];
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (close + 1 !== to || token === undefined || first >= close) return false;
  if (next?.text === language.pair) return /^["']?BUTTONS["']?$/.test(token.text);
  if (literal.form === 'map') return false;
  if (language.container(tokens, first, true) !== null || /^(?:\.\.\.|\*)$/.test(token.text)) return true;
  const [item] = splitItems(tokens, first, close, language);
  return (
    token.kind === 'name' &&
    (tokens[(item?.to ?? 0) - 1]?.text === ')' || namedCollection(scope, first, item?.to ?? first) !== null)
  );
}

function holdsEntries(known: Collection | null): boolean {
  return known !== null && (known.entries.has('BUTTONS') || (known.next > 0 && !known.entries.has('TEXT')));
}

/** Whether an operand is the whole of a literal, or a name that stands for a list or map. */
function isMap(scope: Scope, { from, to }: TokenSpan): boolean {
  const { tokens, language } = scope;
  const literal = language.container(tokens, from, true);
  if (literal !== null) return (tokens[literal.open]?.mate ?? 0) + 1 === to;
  return namedCollection(scope, from, to) !== null;
}

function summedOperands({ tokens, language }: Scope, from: number, to: number): readonly TokenSpan[] | null {
  const operands: TokenSpan[] = [];
  let start = from;
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token === undefined || token.kind === 'text' || language.weak.test(token.text)) return null;
    if (token.text !== '+' || i === from || before === undefined || !endsValue(before)) continue;
    operands.push({ from: start, to: i });
    start = i + 1;
  }
  return operands.length === 0 ? null : [...operands, { from: start, to }];
}

/** Whether an operand is a literal list or a name that stands for one, or a call of a function of the text. */
function isKnownList(scope: Scope, { from, to }: TokenSpan): boolean {
  const { tokens, language } = scope;
  if (language.container(tokens, from, true) !== null) return true;
  const chain = parseChain(tokens, from, to, language);
  if (chain === null || chain.to !== to) return false;
  const place = assignmentPlace(scope, chain);
  const names = chainNames(tokens, chain);
  return place === null
    ? scope.functionOf(names.at(-1)?.replace(/^\$/, '') ?? '') !== null
    : lookUp(scope, place) !== null;
}

/** What is added to a list by an expression that begins with it: `append(rows, row)`, `rows.concat(more)`, `rows + [row]`. */
export interface Growth {
  readonly base: TokenSpan;
  readonly added: readonly TokenSpan[];
  /** Whether the entries of what is added are meant and not that itself. */
  readonly whole: boolean;
}

/** The growth that these tokens stand for when they begin with the list at a place. Null for anything else. */
export function growthOf(scope: Scope, place: AssignmentPlace, { from, to }: TokenSpan): Growth | null {
  const { tokens, language } = scope;
  const chain = parseChain(tokens, from, to, language);
  const call = chain?.steps.at(-1);
  if (chain === null) return null;
  const growth =
    chain.to === to && call?.kind === 'call'
      ? calledGrowth(scope, chain, call.at)
      : tokens[chain.to]?.text === '+'
        ? { base: { from, to: chain.to }, added: [{ from: chain.to + 1, to }], whole: true }
        : null;
  const base = growth === null ? null : parseChain(tokens, growth.base.from, growth.base.to, language);
  const source = base === null || base.to !== growth?.base.to ? null : assignmentPlace(scope, base);
  return source?.name === place.name && source.keys.length === place.keys.length ? growth : null;
}

function calledGrowth({ tokens, language }: Scope, chain: Chain, open: number): Growth | null {
  const given = splitItems(tokens, open + 1, tokens[open]?.mate ?? chain.to, language);
  const [field] = chain.steps.slice(-2);
  const name = tokens[chain.steps.length === 1 ? chain.from : (field?.at ?? 0)]?.text ?? '';
  const [first, ...rest] = given;
  if (chain.steps.length === 1 && first !== undefined && /^\\?(?:append|array_merge)$/.test(name))
    return { base: first, added: rest, whole: name !== 'append' };
  const concat = field?.kind === 'field' && name === 'concat' && language.pair === ':';
  return concat ? { base: { from: chain.from, to: field.at - 1 }, added: given, whole: true } : null;
}
