import { embeddedRequest } from './embedded-text.ts';
import { fillCollection } from './fill-collection.ts';
import { methodInText } from './find-method.ts';
import { followCall } from './follow-call.ts';
import type { Parts } from './lex/pieces.ts';
import { pastToken, splitItems, trimExpression } from './lex/split-tokens.ts';
import { endsValue, type Token, withoutSigil } from './lex/tokens.ts';
import { filteredList, mergedList, mergedMap } from './merge-lists.ts';
import { handedKeyboard, newKeyboard } from './onpremise-builder.ts';
import { deepest } from './plain-value.ts';
import { chosenList } from './regions.ts';
import { type Scope, sourceOf } from './scope.ts';
import { type AssignmentPlace, assignmentPlace, type Chain, lookUp, parseChain } from './trace-path.ts';
import { mappedList } from './unroll.ts';
import { type Collection, collectionOf, joinText, literalText, makeCollection, type Value } from './values.ts';

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
  if (isMissing(scope, from, to)) return undefined;
  const scalar = evaluateScalar(scope, from, to);
  if (scalar !== undefined) return scalar;
  const built = evaluateBuilt(scope, from, to, depth);
  if (built !== null) return built;
  const joined = joinTexts(scope, from, to, depth, key);
  if (joined !== null) {
    const sent = typeof joined === 'object' && bodyKeys.test(key ?? '') ? embeddedRequest(scope, from, to) : null;
    return sent?.collection ?? joined;
  }
  return evaluateChain(scope, from, to, depth, key) ?? expression(scope, start, stop, depth, key);
}

/** What code of this text builds: a call of its functions, a list made of others, the builder of the on-premise edition. */
export function evaluateBuilt(scope: Scope, from: number, to: number, depth: number): Value {
  if (depth > deepest) return null;
  const keyboard = newKeyboard(scope, from, to, depth) ?? handedKeyboard(scope, from, to);
  if (keyboard !== null) return keyboard;
  const chain = parseChain(scope.tokens, from, to, scope.language);
  const made = chain === null ? null : (followCall(scope, chain, to, depth) ?? mappedList(scope, chain, to, depth));
  const merged = made ?? mergedMap(scope, from, to, depth) ?? mergedList(scope, from, to, depth);
  return merged ?? filteredList(scope, from, to, depth) ?? chosenList(scope, from, to, depth);
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

/** The text or number that a parameter holds under a key; `undefined` when it holds none. */
function boundEntry(scope: Scope, place: AssignmentPlace): Value | undefined {
  const last = place.keys.at(-1);
  if (typeof last !== 'string' || !scope.bound.has(place.name)) return undefined;
  const entries = lookUp(scope, { ...place, keys: place.keys.slice(0, -1) })?.collection.entries;
  return entries?.get(last) ?? entries?.get(Number(last));
}

/** `self::HELP` of PHP: the text or number that a class calls so. */
function classConstant({ tokens, language, bound }: Scope, { from, steps }: Chain): Value | undefined {
  const [field, more] = steps;
  const name = field?.kind === 'field' && more === undefined ? tokens[field.at] : undefined;
  const isConstant = language.kind === 'php' && name !== undefined && tokens[from + 1]?.text === '::';
  return isConstant && !name.text.startsWith('$') ? bound.get(name.text)?.value : undefined;
}

/** Whether it is a parameter that nothing was given for: in JavaScript such a field is not sent. */
function isMissing({ tokens, bound }: Scope, from: number, to: number): boolean {
  const name = withoutSigil(tokens[from]?.text ?? '');
  return to === from + 1 && tokens[from]?.kind === 'name' && bound.has(name) && bound.get(name)?.value === undefined;
}

function evaluateScalar(scope: Scope, from: number, to: number): Value | undefined {
  const { tokens, language } = scope;
  const token = tokens[from];
  if (token === undefined) return null;
  const signed = to === from + 2 && (token.text === '-' || token.text === '+') ? tokens[from + 1] : undefined;
  if (signed?.kind === 'number') return readNumber(token.text + signed.text);
  if (to !== from + 1) return undefined;
  if (token.kind === 'text')
    return joinText(language.decode(token.text, token.from).flatMap((part) => boundParts(scope, part)));
  if (token.kind === 'number') return readNumber(token.text);
  if (token.kind !== 'name') return undefined;
  const bound = scope.bound.get(withoutSigil(token.text));
  return bound === undefined || collectionOf(bound.value) !== null ? constantOf(scope, token) : bound.value;
}

/** A part of a text; the name of a parameter in it as what that stands for. */
function boundParts(scope: Scope, part: Parts[number]): Parts {
  if (typeof part === 'string') return [part];
  const [whole, name = '', key = ''] =
    /^\$?(\w{1,60})(?:(?:\.|->|\[)["']?(\w{1,60})["']?\]?)?$/.exec(part.source) ?? [];
  if (whole === undefined || !scope.bound.has(name)) return [part];
  const value = key === '' ? scope.bound.get(name)?.value : boundEntry(scope, { name, keys: [key], at: 0 });
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value?.is === 'phrase' ? value.parts : [part];
}

function constantOf({ language }: Scope, token: Token): Value | undefined {
  const name = language.kind === 'php' ? token.text.replace(/^\\/, '').toLowerCase() : token.text;
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
  const held = place === null ? undefined : (boundEntry(scope, place) ?? classConstant(scope, chain));
  if (held !== undefined) return held;
  const argument = writtenArgument(scope, from, to);
  if (argument === null) return null;
  const { writes, span } = argument;
  if (!writes || textKeys.test(key ?? '')) {
    const value = evaluate(scope, span.from, span.to, depth + 1, key) ?? null;
    const collection = writes && !bodyKeys.test(key ?? '') ? collectionOf(value) : null;
    return collection === null ? value : { is: 'ref', collection, piece: sourceOf(scope, from, to), isText: true };
  }
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
