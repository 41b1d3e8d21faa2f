import { hasText } from './assign.ts';
import { evaluate } from './evaluate.ts';
import { fillItems } from './fill-box.ts';
import { methodInText, methodOfNames, parameterOf } from './find-method.ts';
import { appendAll } from './grow-box.ts';
import { type Chain, chainNames, parseChain } from './parse-chain.ts';
import { addCandidate, type Context, type GrowingCandidate, type Scope } from './scene.ts';
import { pastToken, type Span, splitItems } from './split-tokens.ts';
import { ensureCollection, lookUp, placeOf } from './trace-path.ts';
import { literalText, makeCollection, putEntry } from './values.ts';

/** One argument; `name` is that of a keyword argument. */
interface Argument extends Span {
  readonly name: string | null;
}

/** Follows a call: a step that builds a list, a request, or anything else with values in its arguments. */
export function visitCall(scope: Scope, chain: Chain, step: number, context: Context, depth: number): void {
  const { tokens, language } = scope;
  const open = chain.steps[step]?.at ?? chain.from;
  const close = tokens[open]?.mate ?? open;
  const items = splitItems(tokens, open + 1, close, language).map((item) => argumentOf(scope, item));
  if (builds(scope, chain, step, items, depth)) return;
  const named = methodOfArguments(scope, items, depth);
  const typed = named === null ? methodOfNames(chainNames(tokens, chain, step)) : null;
  const around = named === null ? context : { name: null, method: named };
  const parameters = items.filter((item) => item.name !== null && /^[A-Z][A-Z_]*$/.test(item.name));
  if (typed !== null && items.length > 0) {
    const candidate = addCandidate(
      scope,
      [open, close + 1],
      { name: null, method: typed },
      { collection: makeCollection('map') },
    );
    fillTyped(scope, candidate, typed, items, depth);
  } else if (named !== null && parameters.length > 0) {
    const candidate = addCandidate(
      scope,
      [open, close + 1],
      { name: null, method: named },
      { collection: makeCollection('keywords') },
    );
    fillItems(
      scope,
      candidate.collection,
      parameters.map(({ from, to }) => ({ from: from - 2, to })),
      depth,
      null,
    );
  } else for (const item of items) visitArgument(scope, item, around, depth);
}

/** `name=value` of Python and `name: value` of PHP. */
function argumentOf({ tokens, language }: Scope, { from, to }: Span): Argument {
  const [first, mark] = [tokens[from], tokens[from + 1]];
  const wanted = language.pair === '=>' ? ':' : '=';
  const keyword = first?.kind === 'name' && mark?.text === wanted && !first.text.startsWith('$') && from + 2 < to;
  return keyword ? { name: first.text, from: from + 2, to } : { name: null, from, to };
}

/** Follows one argument: a name that stands for a list or map is the request of the call around it. */
export function visitArgument(scope: Scope, item: Argument, context: Context, depth: number): void {
  const chain = parseChain(scope.tokens, item.from, item.to, scope.language);
  const place = chain === null || chain.to !== item.to ? null : placeOf(scope, chain);
  const candidate = place === null ? null : (lookUp(scope, place)?.candidate ?? null);
  if (candidate !== null) candidate.method ??= context.method;
  else scope.visit(scope, item.from, item.to, { ...context, name: item.name ?? context.name }, depth + 1);
}

/** The method that one of the first arguments names, as a text or as a name that such a text was assigned to. */
function methodOfArguments(scope: Scope, items: readonly Argument[], depth: number): string | null {
  for (const { from, to } of items.slice(0, 4)) {
    const first = scope.tokens[from];
    const known =
      to === from + 1 && first?.kind === 'name' ? scope.methods.get(first.text.replace(/^\$/, '')) : undefined;
    if (known !== undefined) return known;
    if (to - from > 40 || !hasText(scope, from, to)) continue;
    const text = literalText(evaluate(scope, from, to, depth, null) ?? null);
    const method = text === null ? null : methodInText(text);
    if (method !== null) return method;
  }
  return null;
}

/** `buttons.push({...})`, `buttons.append({...})`, `array_push($buttons, [...])`. Whether it was one of these. */
function builds(scope: Scope, chain: Chain, step: number, items: readonly Argument[], depth: number): boolean {
  const { tokens, language } = scope;
  const fields = chain.steps.slice(0, step);
  const last = fields.at(-1);
  const name = tokens[last?.at ?? chain.from]?.text ?? '';
  const end = pastToken(tokens, chain.steps[step]?.at ?? chain.from);
  if (name === 'array_push' && items[0] !== undefined) {
    const base = parseChain(tokens, items[0].from, items[0].to, language);
    const place = base === null ? null : placeOf(scope, base);
    if (place === null) return false;
    appendAll(scope, ensureCollection(scope, place, end), items.slice(1), false, depth);
    return true;
  }
  if (last?.kind !== 'field' || !/^(?:push|append|extend|update)$/.test(name)) return false;
  const place = placeOf(scope, chain, fields.slice(0, -1));
  const known = place === null ? null : lookUp(scope, place);
  const holds = items.some(({ from }) => language.container(tokens, from, true) !== null);
  if (place === null || (known === null && !scope.cells.has(place.name) && !holds)) return false;
  appendAll(
    scope,
    known?.collection ?? ensureCollection(scope, place, end),
    items,
    name === 'extend' || name === 'update',
    depth,
  );
  return true;
}

/** The parameters of a typed call such as `client.im.message.add("chat1", message="Hi")`. */
function fillTyped(
  scope: Scope,
  candidate: GrowingCandidate,
  method: string,
  items: readonly Argument[],
  depth: number,
): void {
  items.forEach((item, place) => {
    const key = parameterOf(method, item.name, place);
    if (key === null) {
      scope.visit(scope, item.from, item.to, { name: null, method }, depth + 1);
      return;
    }
    const value = evaluate(scope, item.from, item.to, depth + 1, key);
    if (value !== undefined && (value !== null || item.name !== null)) putEntry(candidate.collection, key, value);
  });
}
