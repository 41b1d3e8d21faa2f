import { type LocalFunction, onlyReturn, type Parameter, parametersOf } from './find-functions.ts';
import { layerOver } from './layer.ts';
import { endOfExpression, splitItems, type TokenSpan } from './lex/split-tokens.ts';
import { withoutSigil } from './lex/tokens.ts';
import { type Bound, bindNames, type Scope, spanOfTokens } from './scope.ts';
import type { Chain } from './trace-path.ts';
import { addElement, collectionOf, isSpread, makeCollection, putEntry, type Value } from './values.ts';

const owners = /^(?:this|self|cls|static|\$this|[A-Z]\w*)$/;
/** Helpers call helpers, but not deeper. */
const DEEPEST = 6;

/**
 * What a call of a function of this text gives back when that can be known: a list, a map or a text without expressions. Null
 * for any other call.
 */
export function followCall(scope: Scope, chain: Chain, to: number, depth: number): Value {
  const { tokens } = scope;
  const [first, last] = [tokens[chain.from], chain.steps.at(-1)];
  const named = chain.steps.at(-2);
  if (chain.to !== to || last?.kind !== 'call' || first?.kind !== 'name' || chain.steps.length > 2) return null;
  if (named !== undefined && (named.kind !== 'field' || !owners.test(first.text))) return null;
  const name = withoutSigil((named === undefined ? first : tokens[named.at])?.text ?? '');
  const local = scope.functionOf(name);
  if (local === null || !spend(scope, local.body.to - local.body.from)) return null;
  const bound = bindGiven(scope, local, argumentsOf(scope, last.at, depth), depth);
  const value = runFunction(scope, local, bound, depth);
  if (value !== null) scope.followed.add(local);
  return value;
}

/** Takes the cost of a step from what there is for all of them. Whether there was enough. */
export function spend(scope: Scope, size: number): boolean {
  scope.effort.left -= size + 10;
  return scope.effort.left > 0 && scope.level < DEEPEST;
}

/** What a function gives back while these names stand for these values. Null when that cannot be known. */
export function runFunction(
  scope: Scope,
  local: LocalFunction,
  bound: ReadonlyMap<string, Bound>,
  depth: number,
): Value {
  const { tokens, language } = scope;
  const { body, isExpression } = local;
  const inner: Scope = {
    ...bindNames(scope, bound),
    candidates: [],
    methods: layerOver(scope.methods),
    level: scope.level + 1,
  };
  if (isExpression) return known(scope.evaluate(inner, body.from, body.to, depth + 1, null));
  const at = onlyReturn(tokens, local);
  if (at === null) return null;
  scope.visit(inner, body.from, at, { name: null, method: null }, depth + 1);
  return known(scope.evaluate(inner, at + 1, endOfExpression(tokens, at + 1, body.to, language), depth + 1, null));
}

function known(value: Value | undefined): Value {
  return typeof value === 'string' || collectionOf(value) !== null ? (value ?? null) : null;
}

/** One argument of a call; `name` is that of a keyword argument. */
export interface Argument extends TokenSpan {
  readonly name: string | null;
}

/** `name=value` of Python and `name: value` of PHP. */
export function argumentOf({ tokens, language }: Scope, { from, to }: TokenSpan): Argument {
  const [first, mark] = [tokens[from], tokens[from + 1]];
  const wanted = language.pair === '=>' ? ':' : '=';
  const keyword = first?.kind === 'name' && mark?.text === wanted && !first.text.startsWith('$') && from + 2 < to;
  return keyword ? { name: first.text, from: from + 2, to } : { name: null, from, to };
}

/** Something that is given to a function; `name` is that of a keyword argument. */
interface Given extends Bound {
  readonly name: string | null;
}

function argumentsOf(scope: Scope, open: number, depth: number): Given[] {
  const { tokens, language } = scope;
  const items = splitItems(tokens, open + 1, tokens[open]?.mate ?? open, language);
  return items.flatMap((item) => giveArgument(scope, argumentOf(scope, item), depth));
}

/** What the parameters of a function stand for when this is given to it. */
export function bindGiven(
  scope: Scope,
  local: LocalFunction,
  given: readonly Given[],
  depth: number,
): ReadonlyMap<string, Bound> {
  const [places, names] = [given.filter(({ name }) => name === null), given.filter(({ name }) => name !== null)];
  const bound = new Map<string, Bound>();
  for (const parameter of parametersOf(scope.tokens, local, scope.language)) {
    const named = names.findIndex(({ name }) => name === parameter.name);
    const takes = parameter.kind === 'one' || parameter.kind === 'pattern';
    const [own] = named >= 0 ? names.splice(named, 1) : takes ? places.splice(0, 1) : [];
    bindParameter(scope, bound, parameter, own, { places, names, depth });
  }
  return bound;
}

/** The values of an argument: several when a known list is spread into the call. */
function giveArgument(scope: Scope, { name, from, to }: Argument, depth: number): Given[] {
  const { tokens } = scope;
  const spreads = /^(?:\.\.\.|\*\*?)$/.test(tokens[from]?.text ?? '') && name === null;
  const span = spanOfTokens(scope, from, to);
  const value = scope.evaluate(scope, spreads ? from + 1 : from, to, depth + 1, null);
  const list = spreads ? collectionOf(value) : null;
  if (list === null) return [{ name, value, span }];
  return [...list.entries].map(([key, entry]) => {
    return { name: typeof key === 'string' ? key : null, value: entry, span: list.spans?.get(key) ?? span };
  });
}

interface Rest {
  readonly places: Given[];
  readonly names: Given[];
  readonly depth: number;
}

function bindParameter(
  scope: Scope,
  bound: Map<string, Bound>,
  { kind, name, target, fallback }: Parameter,
  own: Given | undefined,
  { places, names, depth }: Rest,
): void {
  if (kind === 'rest' || kind === 'keywords') {
    const value = makeCollection(kind === 'rest' ? 'list' : 'map');
    for (const one of places.splice(0, kind === 'rest' ? places.length : 0))
      addElement(value, one.value ?? null, one.span);
    const left = kind === 'keywords' ? names.splice(0, names.length) : [];
    for (const one of left) putEntry(value, one.name ?? '', one.value ?? null, one.span);
    bound.set(name, { value, span: null });
    return;
  }
  const missing = own === undefined && fallback !== null;
  const value = missing ? scope.evaluate(scope, fallback.from, fallback.to, depth + 1, null) : own?.value;
  const span = missing ? spanOfTokens(scope, fallback.from, fallback.to) : (own?.span ?? null);
  if (kind === 'one') bound.set(name, { value, span });
  else bindPattern(scope, bound, target, { value, span });
}

/** Binds the names of `x`, `[a, b]`, `a, b`, `{ text, cmd: c }` and `['text' => $t]` to what a value holds for each. */
export function bindPattern(scope: Scope, bound: Map<string, Bound>, { from, to }: TokenSpan, whole: Bound): void {
  const { tokens, language } = scope;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (/^(?:const|let|var)$/.test(first?.text ?? '')) {
    bindPattern(scope, bound, { from: from + 1, to }, whole);
    return;
  }
  const open = first?.kind === 'open' && first.mate === to - 1;
  if (first?.kind === 'name' && (to === from + 1 || second?.text === ':' || second?.text === '=')) {
    bound.set(withoutSigil(first.text), whole);
    return;
  }
  const list = collectionOf(whole.value);
  splitItems(tokens, open ? from + 1 : from, open ? to - 1 : to, language).forEach((item, i) => {
    const [key, mark] = [tokens[item.from], tokens[item.from + 1]];
    const keyed = first?.text === '{' || mark?.text === '=>';
    const name =
      key?.kind === 'text' ? String(scope.evaluate(scope, item.from, item.from + 1, 0, null)) : (key?.text ?? '');
    const inner = mark?.text === ':' || mark?.text === '=>' ? { from: item.from + 2, to: item.to } : item;
    const entry = keyed ? name : i;
    const value = list?.entries.get(entry);
    const held = isSpread(value ?? null) ? null : value;
    bindPattern(scope, bound, inner, { value: held, span: list?.spans?.get(entry) ?? whole.span });
  });
}
