import { assign, hasText } from './assign.ts';
import { buildList } from './build-list.ts';
import { embeddedRequest } from './embedded-text.ts';
import { evaluate, evaluateBuilt, writtenArgument } from './evaluate.ts';
import { fillCollection, fillItems } from './fill-collection.ts';
import { methodInText, methodOfNames, parameterOf } from './find-method.ts';
import { type Argument, argumentOf } from './follow-call.ts';
import { endOfExpression, pastToken, splitItems } from './lex/split-tokens.ts';
import { endsValue, withoutSigil } from './lex/tokens.ts';
import { buildOnPremise } from './onpremise-builder.ts';
import { callOnPremise } from './onpremise-call.ts';
import { deepest } from './plain-value.ts';
import { noteBranches } from './regions.ts';
import { addCandidate, type Context, type GrowingCandidate, nowhere, type Scope, spanOfTokens } from './scope.ts';
import { noteSent, sendNamed } from './snapshot.ts';
import { assignmentPlace, type Chain, chainNames, lookUp, parseChain } from './trace-path.ts';
import { visitForEach, visitLoop } from './unroll.ts';
import { collectionOf, literalText, makeCollection, putEntry } from './values.ts';

/** Names of parameters, which as keywords of a call stand for themselves. */
const isParameter = /^(?:[A-Z][A-Z_]*|fields|(?:bot|dialog|message|command|chat)Id|botToken)$/;

/** A name that is declared without a value stands for nothing that it stood for in another function. */
const declares = /^(?:let|var)$/;

const assigns = /^(?:=|:=|\+=|\?\?=|\|\|=)$/;

/** Walks over source text and notes the outermost values in it, what they stand under and what is assigned to names. */
export function visitSource(scope: Scope, from: number, to: number, context: Context, depth: number): void {
  const { tokens, language } = scope;
  if (depth > deepest) {
    scope.deep ??= tokens[from]?.from ?? null;
    return;
  }
  let [name, choice] = [context.name, false];
  for (let i = from; i < to; ) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token === undefined) return;
    const fresh = token.broken && i > from && language.lineEnds !== 'never' && before && endsValue(before);
    if (fresh || token.text === ',' || token.text === ';') [name, choice] = [context.name, false];
    if (token.text === '?') choice = true;
    if (language.kind === 'php' && token.text === 'function' && tokens[i + 1]?.kind === 'name')
      scope.locals.enter(scope);
    noteBranches(scope, i, to);
    const past = visitLoop(scope, i, to, depth);
    if (past !== null) {
      i = past;
      continue;
    }
    const under = { name, method: context.method };
    const typed = choice ? null : visitKey(scope, i, to, depth);
    if (typed !== null) {
      if (typed.name !== null) name = typed.name;
      i = typed.to;
    } else i = visitOne(scope, i, to, under, depth);
  }
}

/** A key, a label or a name with its type behind it: what follows stands under that name. */
function visitKey(scope: Scope, at: number, to: number, depth: number): { name: string | null; to: number } | null {
  const { tokens, language } = scope;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.text !== language.pair || at + 1 >= to || tokens[at - 1]?.text === 'class')
    return null;
  if (token.kind !== 'name' && token.kind !== 'text' && token.kind !== 'number') return null;
  if (token.kind === 'name' && language.isTyped?.(tokens, at) === false) return null;
  const end = token.kind === 'name' ? endOfExpression(tokens, at + 2, Math.min(to, at + 40), language) : at;
  for (let i = at + 2; i < end; i = pastToken(tokens, i)) {
    if (tokens[i]?.text !== '=') continue;
    const chain: Chain = { from: at, to: at + 1, steps: [] };
    return { name: null, to: assign(scope, chain, i, to, depth) };
  }
  if (declares.test(tokens[at - 1]?.text ?? '')) scope.cells.delete(token.text);
  const key = token.kind === 'text' ? evaluate(scope, at, at + 1, depth, null) : withoutSigil(token.text);
  return { name: typeof key === 'string' ? key : null, to: at + 2 };
}

/** What begins at a token. The index behind it. */
function visitOne(scope: Scope, at: number, to: number, context: Context, depth: number): number {
  const { tokens, language } = scope;
  const token = tokens[at];
  const container = language.container(tokens, at, false);
  if (container !== null) {
    const end = Math.min((tokens[container.open]?.mate ?? at) + 1, to);
    if (tokens[end]?.text === '=' && container.open === at && end < to) return end;
    const chain = language.members.includes(tokens[end]?.text ?? '') ? parseChain(tokens, at, to, language) : null;
    if (chain !== null && visitForEach(scope, chain, depth)) return chain.to;
    const candidate = addCandidate(scope, [at, end], context, { collection: makeCollection(container.form) });
    fillCollection(scope, candidate.collection, container.open, depth, context.name);
    noteSent(scope, candidate);
    return end;
  }
  if (token?.text === '{') {
    visitSource(scope, at + 1, Math.min(token.mate, to), nowhere, depth + 1);
    return token.mate + 1;
  }
  const embedded = token?.kind === 'text' ? visitText(scope, at, to, context) : null;
  if (embedded !== null) return embedded;
  const chain = parseChain(tokens, at, to, language);
  if (chain === null) return at + 1;
  return visitChain(scope, chain, to, context, depth);
}

/** A text that holds a request. The index behind it; null for any other text. */
function visitText(scope: Scope, at: number, to: number, context: Context): number | null {
  const end = endOfExpression(scope.tokens, at, to, scope.language);
  const embedded = embeddedRequest(scope, at, end);
  if (embedded === null) return null;
  const method = embedded.method ?? context.method;
  addCandidate(scope, [at, end], { ...context, method }, { collection: embedded.collection, written: true });
  return end;
}

function visitChain(scope: Scope, chain: Chain, to: number, context: Context, depth: number): number {
  const { tokens, language } = scope;
  const first = tokens[chain.from];
  if (language.kind === 'go' && tokens[chain.from - 1]?.text === 'var') return visitDeclared(scope, chain, to, depth);
  if (visitForEach(scope, chain, depth)) return chain.to;
  const operator = tokens[chain.to];
  const variable = chain.steps.every((step) => step.kind !== 'call') && first?.kind === 'name';
  if (variable && chain.to < to && assigns.test(operator?.text ?? '')) return assign(scope, chain, chain.to, to, depth);
  if (variable && chain.steps.length === 0 && declares.test(tokens[chain.from - 1]?.text ?? ''))
    scope.cells.delete(withoutSigil(first.text));
  if (first?.kind === 'open') visitSource(scope, chain.from + 1, Math.min(first.mate, to), context, depth + 1);
  const written = writtenArgument(scope, chain.from, chain.to);
  if (written !== null) visitArgument(scope, { ...written.span, name: null }, context, depth);
  else
    chain.steps.forEach((step, i) => {
      if (step.kind === 'call') visitCall(scope, chain, i, context, depth + 1);
    });
  return Math.max(chain.to, chain.from + 1);
}

/** `var keyboard map[string]any = ...` of Go: the name stands before its type. */
function visitDeclared(scope: Scope, { from }: Chain, to: number, depth: number): number {
  const { tokens } = scope;
  for (let i = from + 1; i < Math.min(to, from + 40) && tokens[i]?.broken === false; i = pastToken(tokens, i)) {
    if (tokens[i]?.text === '=') return assign(scope, { from, to: from + 1, steps: [] }, i, to, depth);
  }
  scope.cells.delete(tokens[from]?.text ?? '');
  return from + 1;
}

/** Follows a call: a step that builds a list, a request, or anything else with values in its arguments. */
function visitCall(scope: Scope, chain: Chain, step: number, context: Context, depth: number): void {
  const { tokens, language } = scope;
  const open = chain.steps[step]?.at ?? chain.from;
  const close = tokens[open]?.mate ?? open;
  const items = splitItems(tokens, open + 1, close, language).map((item) => argumentOf(scope, item));
  if (buildList(scope, chain, step, items, depth) || buildOnPremise(scope, chain, step, depth)) return;
  if (callOnPremise(scope, chain, step, items, depth)) return;
  const named = methodOfArguments(scope, items, depth);
  const typed = named === null ? methodOfNames(chainNames(tokens, chain, step)) : null;
  const around = named === null ? context : { name: null, method: named };
  const parameters = items.filter((item) => item.name !== null && isParameter.test(item.name));
  if (typed !== null && items.length > 0) {
    const candidate = addCandidate(
      scope,
      [open, close + 1],
      { name: null, method: typed },
      { collection: makeCollection('map') },
    );
    fillTyped(scope, candidate, typed, items, depth);
    noteSent(scope, candidate);
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
    noteSent(scope, candidate);
  } else for (const item of items) visitArgument(scope, item, around, depth);
}

/** Follows one argument: a name that stands for a list or map is the request of the call around it. */
function visitArgument(scope: Scope, item: Argument, context: Context, depth: number): void {
  const chain = parseChain(scope.tokens, item.from, item.to, scope.language);
  const place = chain === null || chain.to !== item.to ? null : assignmentPlace(scope, chain);
  const candidate = place === null ? null : (lookUp(scope, place)?.candidate ?? null);
  const built = candidate === null ? collectionOf(evaluateBuilt(scope, item.from, item.to, depth)) : null;
  const under = { ...context, name: item.name ?? context.name };
  if (candidate !== null) sendNamed(scope, candidate, item, context.method);
  else if (built !== null) noteSent(scope, addCandidate(scope, [item.from, item.to], under, { collection: built }));
  else scope.visit(scope, item.from, item.to, under, depth + 1);
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
    if (value === undefined || (value === null && item.name === null)) return;
    const span = spanOfTokens(scope, item.from, item.to, item.name === null ? item.from : item.from - 2);
    putEntry(candidate.collection, key, value, span);
  });
}
