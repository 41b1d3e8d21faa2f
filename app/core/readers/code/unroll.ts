import type { EntrySpan } from '../text/spans.ts';
import { endOfBlock, functionAt } from './find-functions.ts';
import { bindGiven, bindPattern, runFunction, spend } from './follow-call.ts';
import { layerOver } from './layer.ts';
import { endOfExpression, pastToken, splitItems, type TokenSpan } from './lex/split-tokens.ts';
import { type Token, withoutSigil } from './lex/tokens.ts';
import { noteCondition, noteLoop } from './regions.ts';
import { type Bound, bindNames, boundCandidate, nowhere, type Scope } from './scope.ts';
import { type Chain, chainNames, parseChain } from './trace-path.ts';
import { addElement, type Collection, collectionOf, isSpread, makeCollection, type Value } from './values.ts';

/** No keyboard is made of more. */
const MOST_ROUNDS = 500;

interface Item {
  readonly key: string | number;
  readonly value: Value;
  readonly span: EntrySpan | null;
}

/** What a known list or map holds, entry by entry; of `Object.entries(x)`, `x.items()` and `enumerate(x)` its pairs. */
function itemsOf(scope: Scope, from: number, to: number, depth: number): readonly Item[] | null {
  const { tokens, language } = scope;
  const chain = parseChain(tokens, from, to, language);
  if (chain !== null && chain.to === to && chain.steps.length > 6) return null;
  const paired = chain === null || chain.to !== to ? null : pairedBase(scope, chain);
  const { from: start, to: end } = paired ?? { from, to };
  const list = collectionOf(scope.evaluate(scope, start, end, depth + 1, null));
  if (list === null || list.entries.size > MOST_ROUNDS || [...list.entries.values()].some(isSpread)) return null;
  const items = [...list.entries].map(([key, value]) => ({ key, value, span: list.spans?.get(key) ?? null }));
  return paired === null ? items : items.map((item) => ({ ...item, value: pairOf(item) }));
}

function pairedBase({ tokens, language }: Scope, chain: Chain): TokenSpan | null {
  const call = chain.steps.at(-1);
  const names = chainNames(tokens, chain);
  if (call?.kind !== 'call') return null;
  const [given] = splitItems(tokens, call.at + 1, tokens[call.at]?.mate ?? call.at, language);
  if (given !== undefined) return /^(?:Object\.entries|enumerate)$/.test(names.join('.')) ? given : null;
  const field = chain.steps.at(-2);
  return field?.kind === 'field' && /^(?:items|entries)$/.test(tokens[field.at]?.text ?? '')
    ? { from: chain.from, to: field.at - 1 }
    : null;
}

function pairOf({ key, value, span }: Item): Collection {
  const pair = makeCollection('list');
  addElement(pair, key, span);
  addElement(pair, value, span);
  return pair;
}

/** The list that `list.map(fn)`, `list.flatMap(fn)` or `array_map($fn, $list)` makes of a known list. Null for anything else. */
export function mappedList(scope: Scope, chain: Chain, to: number, depth: number): Collection | null {
  const { tokens, text, language } = scope;
  const [field, call] = chain.steps.slice(-2);
  const last = chain.steps.at(-1);
  if (chain.to !== to || last?.kind !== 'call' || chain.steps.length > 6) return null;
  const given = splitItems(tokens, last.at + 1, tokens[last.at]?.mate ?? to, language);
  const php = chain.steps.length === 1 && /^\\?array_map$/i.test(tokens[chain.from]?.text ?? '');
  const method = field?.kind === 'field' && call !== undefined ? (tokens[field.at]?.text ?? '') : '';
  if (given[0] === undefined || (!php && !/^(?:map|flatMap)$/.test(method))) return null;
  const name = given[0].to === given[0].from + 1 ? nameIn(tokens[given[0].from]) : '';
  const local = functionAt(text, tokens, given[0].from, language) ?? scope.functionOf(name);
  const base = php ? given[1] : { from: chain.from, to: (field?.at ?? 1) - 1 };
  if (local === null || base === undefined) return null;
  const items = itemsOf(scope, base.from, base.to, depth);
  if (items === null) return null;
  const list = makeCollection('list');
  for (const [i, { value, span }] of items.entries()) {
    if (!spend(scope, local.body.to - local.body.from)) return null;
    const places = [value, i].map((one) => ({ name: null, value: one, span }));
    const made = runFunction(scope, local, bindGiven(scope, local, php ? places.slice(0, 1) : places, depth), depth);
    if (made === null) return null;
    const inner = method === 'flatMap' ? collectionOf(made) : null;
    if (inner === null) addElement(list, made, span);
    else for (const [key, one] of inner.entries) addElement(list, one, inner.spans?.get(key) ?? span);
  }
  scope.followed.add(local);
  return list;
}

/** The name of a function as it is handed on: `btn`, `$btn`, `'btn'`. */
function nameIn(token: Token | undefined): string {
  return token?.kind === 'text' ? token.text.slice(1, -1) : withoutSigil(token?.text ?? '');
}

/** The elements of a list comprehension over a known list. Null for any other list. */
export function comprehend(scope: Scope, list: Collection, open: number, depth: number): boolean {
  const { tokens, language } = scope;
  if (language.kind !== 'python' || list.form !== 'list') return false;
  const to = tokens[open]?.mate ?? open;
  const loop = indexOf(scope, open + 1, to, /^for$/);
  const inside = loop === null ? null : indexOf(scope, loop, to, /^in$/);
  if (loop === null || inside === null) return false;
  const over = indexOf(scope, inside, to, /^(?:for|if)$/) ?? to;
  const items = tokens[over]?.text === 'for' ? null : itemsOf(scope, inside + 1, over, depth);
  if (items === null) {
    noteLoop(scope, { from: inside + 1, to: over }, { from: open + 1, to: loop });
    return false;
  }
  // Which of them are there is known when it runs.
  if (over < to) noteCondition(scope, { from: over + 1, to }, { from: open + 1, to });
  for (const { value, span } of items) {
    if (!spend(scope, loop - open)) return false;
    const bound = new Map<string, Bound>();
    bindPattern(scope, bound, { from: loop + 1, to: inside }, { value, span });
    addElement(list, scope.evaluate(bindNames(scope, bound), open + 1, loop, depth + 1, null) ?? null, span);
  }
  return true;
}

function indexOf({ tokens }: Scope, from: number, to: number, wanted: RegExp): number | null {
  for (let i = from; i < to; i = pastToken(tokens, i)) if (wanted.test(tokens[i]?.text ?? '')) return i;
  return null;
}

interface Loop {
  readonly over: TokenSpan;
  readonly key: TokenSpan | null;
  readonly target: TokenSpan;
  readonly body: TokenSpan;
}

/** Follows a loop over a known list that builds another one, round by round. The index behind it; null for any other loop. */
export function visitLoop(scope: Scope, at: number, to: number, depth: number): number | null {
  const loop = loopAt(scope, at, to);
  if (loop === null || !buildsIn(scope, loop.body)) return null;
  const items = itemsOf(scope, loop.over.from, loop.over.to, depth);
  if (items === null) {
    noteLoop(scope, loop.over, loop.body);
    return null;
  }
  for (const { key, value, span } of items) {
    const bound = new Map<string, Bound>();
    bindPattern(scope, bound, loop.target, { value, span });
    if (loop.key !== null) bindPattern(scope, bound, loop.key, { value: key, span });
    if (!visitRound(scope, loop.body, bound, depth)) break;
  }
  return loop.body.to;
}

/** `list.forEach((x) => { … })`. Whether it was one over a known list. */
export function visitForEach(scope: Scope, chain: Chain, depth: number): boolean {
  const { tokens, text, language } = scope;
  const [field, call] = chain.steps.slice(-2);
  if (field?.kind !== 'field' || tokens[field.at]?.text !== 'forEach' || call?.kind !== 'call') return false;
  const local = functionAt(text, tokens, call.at + 1, language);
  if (local === null || !buildsIn(scope, local.body)) return false;
  const items = itemsOf(scope, chain.from, field.at - 1, depth);
  if (items === null) noteLoop(scope, { from: chain.from, to: field.at - 1 }, local.body);
  for (const [i, { value, span }] of (items ?? []).entries()) {
    const places = [value, i].map((one) => ({ name: null, value: one, span }));
    if (!visitRound(scope, local.body, bindGiven(scope, local, places, depth), depth)) break;
  }
  return items !== null;
}

/** One round of a loop: its own names are those of the round, all others are those around it. */
function visitRound(scope: Scope, body: TokenSpan, bound: ReadonlyMap<string, Bound>, depth: number): boolean {
  if (!spend(scope, body.to - body.from)) return false;
  const names = layerOver(scope.bound);
  const hidden = [...bound.keys()].map((name) => [name, scope.cells.get(name)] as const);
  for (const [name, one] of bound) {
    names.set(name, one);
    const collection = collectionOf(one.value);
    if (collection === null) scope.cells.delete(name);
    else scope.cells.set(name, boundCandidate(name, collection));
  }
  scope.visit({ ...scope, bound: names, level: scope.level + 1 }, body.from, body.to, nowhere, depth + 1);
  for (const [name, own] of hidden) {
    if (own === undefined) scope.cells.delete(name);
    else scope.cells.set(name, own);
  }
  return true;
}

function loopAt(scope: Scope, at: number, to: number): Loop | null {
  const { tokens, language } = scope;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'name' || (token.text.length !== 3 && token.text.length !== 7)) return null;
  const word = token.text.toLowerCase();
  if (word !== 'for' && word !== 'foreach') return null;
  if (language.kind === 'go') return goLoop(scope, at, to);
  if (language.kind === 'python') return pythonLoop(scope, at, to);
  const open = next?.text === 'await' ? at + 2 : at + 1;
  const close = tokens[open]?.mate ?? 0;
  const mark = indexOf(scope, open + 1, close, word === 'for' ? /^of$/ : /^as$/i);
  if (tokens[open]?.text !== '(' || mark === null) return null;
  const [before, behind] = [
    { from: open + 1, to: mark },
    { from: mark + 1, to: close },
  ];
  const body = bodyAt(scope, close + 1, to);
  if (word === 'for') return { over: behind, key: null, target: before, body };
  const arrow = tokens[mark + 1]?.kind === 'name' && tokens[mark + 2]?.text === '=>' ? mark + 2 : null;
  if (arrow === null) return { over: before, key: null, target: behind, body };
  return { over: before, key: { from: mark + 1, to: arrow }, target: { from: arrow + 1, to: close }, body };
}

function bodyAt(scope: Scope, at: number, to: number): TokenSpan {
  const { tokens, language } = scope;
  const first = tokens[at];
  if (first?.text === '{') return { from: at, to: Math.min(first.mate + 1, to) };
  if (first?.text !== ':') return { from: at, to: endOfExpression(tokens, at, to, language) };
  return { from: at + 1, to: indexOf(scope, at, to, /^endforeach$/i) ?? to };
}

function pythonLoop(scope: Scope, at: number, to: number): Loop | null {
  const { tokens, text } = scope;
  const mark = indexOf(scope, at, Math.min(to, at + 40), /^in$/);
  const colon = mark === null ? null : indexOf(scope, mark, to, /^:$/);
  if (mark === null || colon === null || tokens[at]?.broken === false) return null;
  const body = { from: colon + 1, to: Math.min(to, endOfBlock(text, tokens, at, colon + 1)) };
  return { over: { from: mark + 1, to: colon }, key: null, target: { from: at + 1, to: mark }, body };
}

function goLoop(scope: Scope, at: number, to: number): Loop | null {
  const { tokens } = scope;
  const mark = indexOf(scope, at, Math.min(to, at + 8), /^range$/);
  if (mark === null || tokens[mark - 2]?.text === 'for') return null;
  let open = mark + 1;
  while (
    open < to &&
    !(tokens[open]?.text === '{' && tokens[tokens[open]?.mate ?? open]?.broken && tokens[open + 1]?.broken)
  )
    open = tokens[open]?.text === '{' ? pastToken(tokens, open) : open + 1;
  if (tokens[open]?.text !== '{') return null;
  const body = { from: open, to: Math.min((tokens[open]?.mate ?? to) + 1, to) };
  const target = { from: mark - 2, to: mark - 1 };
  // Of one name alone that is the index.
  const key = tokens[mark - 3]?.text === ',' ? { from: mark - 4, to: mark - 3 } : target;
  return { over: { from: mark + 1, to: open }, key, target, body };
}

const builders =
  /^(?:push|append|unshift|insert|extend|addButton|addNewLine|array_push|array_unshift|array_merge|concat|\+=)$/;

/** Whether something in these tokens adds to a list: the rounds of any other loop would tell the same again and again. */
function buildsIn(scope: Scope, { from, to }: TokenSpan): boolean {
  const { tokens } = scope;
  if (!spend(scope, to - from)) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (builders.test(token.text)) return true;
    if (token.text === '...' || (token.text === '=' && tokens[i - 1]?.text === ']')) return true;
  }
  return false;
}
