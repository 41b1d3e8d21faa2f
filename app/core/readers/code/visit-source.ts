import { assign } from './assign.ts';
import { evaluate, writtenArgument } from './evaluate.ts';
import { fillCollection } from './fill-box.ts';
import { type Chain, parseChain } from './parse-chain.ts';
import { deepest } from './plain-value.ts';
import { addCandidate, type Context, nowhere, type Scope } from './scene.ts';
import { endOfExpression, pastToken } from './split-tokens.ts';
import { endsValue } from './tokens.ts';
import { plainName } from './trace-path.ts';
import { makeCollection } from './values.ts';
import { visitArgument, visitCall } from './visit-call.ts';

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
  if (token === undefined || next?.text !== language.pair || at + 1 >= to) return null;
  if (token.kind !== 'name' && token.kind !== 'text' && token.kind !== 'number') return null;
  const end = token.kind === 'name' ? endOfExpression(tokens, at + 2, Math.min(to, at + 40), language) : at;
  for (let i = at + 2; i < end; i = pastToken(tokens, i)) {
    if (tokens[i]?.text !== '=') continue;
    const chain: Chain = { from: at, to: at + 1, steps: [] };
    return { name: null, to: assign(scope, chain, i, to, depth) };
  }
  const key = token.kind === 'text' ? evaluate(scope, at, at + 1, depth, null) : plainName(token.text);
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
    const candidate = addCandidate(scope, [at, end], context, { collection: makeCollection(container.form) });
    fillCollection(scope, candidate.collection, container.open, depth, context.name);
    return end;
  }
  if (token?.text === '{') {
    visitSource(scope, at + 1, Math.min(token.mate, to), nowhere, depth + 1);
    return token.mate + 1;
  }
  const chain = parseChain(tokens, at, to, language);
  if (chain === null) return at + 1;
  return visitChain(scope, chain, to, context, depth);
}

function visitChain(scope: Scope, chain: Chain, to: number, context: Context, depth: number): number {
  const { tokens, language } = scope;
  const first = tokens[chain.from];
  if (language.lineEnds === 'always' && tokens[chain.from - 1]?.text === 'var')
    return visitDeclared(scope, chain, to, depth);
  const operator = tokens[chain.to];
  const variable = chain.steps.every((step) => step.kind !== 'call') && first?.kind === 'name';
  if (variable && chain.to < to && assigns.test(operator?.text ?? '')) return assign(scope, chain, chain.to, to, depth);
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
  return from + 1;
}
