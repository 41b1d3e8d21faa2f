import { embeddedRequest } from './embedded-text.ts';
import { fillCollection } from './fill-collection.ts';
import { methodInText } from './find-method.ts';
import type { Parts } from './lex/pieces.ts';
import { pastToken, splitItems, trimExpression } from './lex/split-tokens.ts';
import { endsValue, type Token } from './lex/tokens.ts';
import { deepest } from './plain-value.ts';
import { type Scope, sourceOf } from './scope.ts';
import { assignmentPlace, lookUp, parseChain } from './trace-path.ts';
import { type Collection, joinText, literalText, makeCollection, type Value } from './values.ts';

const textKeys = /^(?:keyboard|body|data|json|payload)$/i;
/** What stands under these is sent as it is, so that a text with expressions in it may be a whole request. */
const bodyKeys = /^(?:body|data|json|payload)$/i;
const deepKeys = /^(?:keyboard|buttons|params|fields|body|data|json|payload|form_params)$/i;

/**
 * What the tokens from one index up to before another stand for. `key` is what they stand under. `undefined` for a
 * function, which is no data.
 */
export function evaluate(
  scope: Scope,
  start: number,
  stop: number,
  depth: number,
  key: string | null,
): Value | undefined {
  const { tokens, language } = scope;
  const { from, to } = trimExpression(tokens, start, stop, language);
  const first = tokens[from];
  if (first === undefined || from >= to) return null;
  if (depth > deepest) {
    scope.deep ??= first.from;
    return null;
  }
  if (isFunction(scope, from, to)) {
    scope.visit(scope, from, to, { name: null, method: null }, depth + 1);
    return undefined;
  }
  const collection = evaluateCollection(scope, from, to, depth, key);
  if (collection !== null) return collection;
  const scalar = evaluateScalar(scope, from, to);
  if (scalar !== undefined) return scalar;
  const joined = joinTexts(scope, from, to, depth, key);
  if (joined !== null) {
    const sent = typeof joined === 'object' && bodyKeys.test(key ?? '') ? embeddedRequest(scope, from, to) : null;
    return sent?.collection ?? joined;
  }
  return evaluateChain(scope, from, to, depth, key) ?? expression(scope, start, stop, depth, key);
}

/** The list or map that these tokens are a literal of. Null when they are none. */
export function evaluateCollection(
  scope: Scope,
  from: number,
  to: number,
  depth: number,
  key: string | null,
): Collection | null {
  const container = scope.language.container(scope.tokens, from, true);
  if (container === null || (scope.tokens[container.open]?.mate ?? 0) + 1 < to) return null;
  const collection = makeCollection(container.form);
  fillCollection(scope, collection, container.open, depth, key);
  return collection;
}

function isFunction({ tokens, language }: Scope, from: number, to: number): boolean {
  const at = tokens[from]?.text === 'async' ? from + 1 : from;
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  if (first.kind === 'name' && language.functions.test(first.text)) return next?.text !== '::';
  if (language.pair !== ':') return false;
  const arrow = first.text === '(' ? first.mate + 1 : at + 1;
  return arrow < to && tokens[arrow]?.text === '=>';
}

function evaluateScalar(scope: Scope, from: number, to: number): Value | undefined {
  const { tokens, language } = scope;
  const token = tokens[from];
  if (token === undefined) return null;
  const signed = to === from + 2 && (token.text === '-' || token.text === '+') ? tokens[from + 1] : undefined;
  if (signed?.kind === 'number') return readNumber(token.text + signed.text);
  if (to !== from + 1) return undefined;
  if (token.kind === 'text') return joinText(language.decode(token.text, token.from));
  if (token.kind === 'number') return readNumber(token.text);
  return token.kind === 'name' ? constantOf(scope, token) : undefined;
}

function constantOf({ language }: Scope, token: Token): Value | undefined {
  const name = language.anyCase ? token.text.replace(/^\\/, '').toLowerCase() : token.text;
  return Object.hasOwn(language.constants, name) ? language.constants[name] : undefined;
}

/** A concatenation with a literal text in it, or neighbouring literals. Null when it is neither. */
function joinTexts(scope: Scope, from: number, to: number, depth: number, key: string | null): Value | null {
  const { tokens, language } = scope;
  const cuts: number[] = [];
  let operators = 0;
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token === undefined || (token.kind !== 'text' && language.weak.test(token.text))) return null;
    if (token.kind === 'mark') operators++;
    const binary = token.text === language.concat && i > from && before !== undefined && endsValue(before);
    if (token.kind === 'mark' && binary) cuts.push(i);
  }
  const adjacent =
    operators === 0 && tokens.slice(from, Math.min(to, from + 2000)).every((token) => token.kind === 'text');
  if (cuts.length === 0 && (!adjacent || to - from > 2000)) return null;
  const bounds = adjacent ? tokens.slice(from + 1, to).map((_, i) => from + 1 + i) : cuts;
  const parts: Parts[number][] = [];
  let [start, literal, said] = [from, false, ''];
  for (const end of [...bounds, to]) {
    const more = operand(scope, start, end, depth + 1, key, said);
    literal ||= more.length > 1 || (typeof more[0] === 'string' && tokens[start]?.kind !== 'number');
    parts.push(...more);
    said += literalText({ is: 'phrase', parts: more }) ?? '';
    start = adjacent ? end : end + 1;
  }
  return literal ? joinText(parts) : null;
}

function operand(scope: Scope, from: number, to: number, depth: number, key: string | null, said: string): Parts {
  const method = methodInText(said);
  const value = evaluate(scope, from, to, depth, null);
  if (method !== null && scope.tokens[from]?.kind !== 'text')
    scope.visit(scope, from, to, { name: key, method }, depth);
  if (typeof value === 'string') return [value];
  if (to === from + 1 && typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value?.is === 'phrase' ? value.parts : [sourceOf(scope, from, to)];
}

/** A name that stands for a list or map, or a call that hands one on. Null for any other expression. */
function evaluateChain(scope: Scope, from: number, to: number, depth: number, key: string | null): Value | null {
  const { tokens, language } = scope;
  const chain = parseChain(tokens, from, to, language);
  if (chain === null || chain.to !== to) return null;
  const place = assignmentPlace(scope, chain);
  const known = place === null ? null : lookUp(scope, place);
  if (known !== null) {
    if (known.candidate?.written === true && !textKeys.test(key ?? '')) return null;
    if (known.candidate !== null) known.candidate.inlined = true;
    return { is: 'ref', collection: known.collection, piece: sourceOf(scope, from, to) };
  }
  const argument = writtenArgument(scope, from, to);
  if (argument === null) return null;
  const { writes, span } = argument;
  if (!writes || textKeys.test(key ?? '')) return evaluate(scope, span.from, span.to, depth + 1, key) ?? null;
  return joinText([sourceOf(scope, from, to)]);
}

/** The first argument of a call that writes its value as text (`writes`) or hands it on as it is. */
export function writtenArgument(scope: Scope, from: number, to: number) {
  const { tokens, language } = scope;
  const chain = parseChain(tokens, from, to, language);
  const call = chain?.steps.at(-1);
  if (chain === null || chain.to !== to || call?.kind !== 'call') return null;
  const name = sourceOf(scope, from, call.at).source;
  const writes = language.writers.test(name);
  if (!writes && !language.wrappers.test(name)) return null;
  const [span] = splitItems(tokens, call.at + 1, tokens[call.at]?.mate ?? to, language);
  return span === undefined ? null : { writes, span };
}

function expression(scope: Scope, from: number, to: number, depth: number, key: string | null): Value {
  if (deepKeys.test(key ?? '')) scope.visit(scope, from, to, { name: key, method: null }, depth + 1);
  return joinText([sourceOf(scope, from, to)]);
}

/** The number that a literal of any of the languages stands for; `undefined` for what JSON cannot hold. */
export function readNumber(literal: string): number | undefined {
  const [, sign = '', digits = ''] = /^([+-]?)(.*?)n?$/.exec(literal.replaceAll('_', '')) ?? [];
  const octal = /^0[0-7]+$/.test(digits);
  const value = octal ? Number.parseInt(digits, 8) : Number(digits);
  if (digits === '' || !Number.isFinite(value)) return undefined;
  return sign === '-' ? -value : value;
}
