import { evaluate } from './evaluate.ts';
import { fillItems } from './fill-collection.ts';
import { methodInText } from './find-method.ts';
import { endOfExpression, pastToken, splitItems, type TokenSpan } from './lex/split-tokens.ts';
import type { Token } from './lex/tokens.ts';
import { addCandidate, nowhere, type Scope } from './scope.ts';
import { collectionOf, literalText, makeCollection } from './values.ts';

/**
 * Reads a text that is a torn piece of a literal: pairs without a bracket around them, several lists or maps in a row, the
 * arguments of a call. Anything else is read as statements.
 */
export function readFragment(scope: Scope): void {
  const { tokens, language } = scope;
  let [from, to] = [0, tokens.length];
  const trims = (token: Token | undefined, texts: RegExp) => token?.kind === 'mark' && texts.test(token.text);
  while (to > from && trims(tokens[to - 1], /^[,;]$/)) to--;
  while (isTornAround(scope, from, to)) {
    from++;
    to--;
    while (to > from && trims(tokens[to - 1], /^[,;]$/)) to--;
  }
  while (from < to && trims(tokens[from], /^[,;:=>?&|+]|^=>$/)) from++;
  const items = splitItems(tokens, from, to, language);
  if (isPairs(scope, items)) readPairs(scope, from, to, items);
  else if (items.length > 1 && items.every((item) => isContainer(scope, item))) readList(scope, from, to, items);
  else if (!readArguments(scope, from, to, items)) scope.visit(scope, from, to, nowhere, 0);
}

/** Whether a bracket that was cut off stood around all of it and says nothing of what it held. */
function isTornAround({ tokens, language }: Scope, from: number, to: number): boolean {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.to !== 0 || token.mate !== to - 1) return false;
  return token.text === '(' || (language.kind === 'go' && next?.text === '{');
}

function isContainer({ tokens, language }: Scope, { from, to }: TokenSpan): boolean {
  const container = language.container(tokens, from, true);
  return container !== null && tokens[container.open]?.mate === to - 1;
}

/** Whether each item is a key and one expression: `KEYBOARD: {...}`, and of `KEYBOARD=[...]` several. */
function isPairs(scope: Scope, items: readonly TokenSpan[]): boolean {
  const { tokens, language } = scope;
  const keywords = isKeywords(scope, items);
  return (
    items.length > 0 &&
    items.every(({ from, to }) => {
      const first = tokens[from];
      const key =
        first?.kind === 'text' ||
        first?.kind === 'number' ||
        (first?.kind === 'name' && (language.bareKeys || keywords));
      if (!key || tokens[from + 1]?.text !== (keywords ? '=' : language.pair) || from + 2 >= to) return false;
      return isOne(scope, from + 2, to);
    })
  );
}

function isKeywords({ tokens, language }: Scope, items: readonly TokenSpan[]): boolean {
  return language.kind === 'python' && items.length > 1 && tokens[(items[0]?.from ?? 0) + 1]?.text === '=';
}

/** Whether the tokens are one expression, without an assignment or a body in it. */
function isOne({ tokens, language }: Scope, from: number, to: number): boolean {
  if (endOfExpression(tokens, from, to, language) < to) return false;
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    if (tokens[i]?.text === '=' || tokens[i]?.text === ':=') return false;
  }
  return true;
}

function readPairs(scope: Scope, from: number, to: number, items: readonly TokenSpan[]): void {
  const candidate = addCandidate(scope, [from, to], nowhere, {
    collection: makeCollection(isKeywords(scope, items) ? 'keywords' : 'array'),
  });
  if (scope.language.kind !== 'php' && candidate.collection.form === 'array') candidate.collection.form = 'map';
  fillItems(scope, candidate.collection, items, 0, null);
  const [only] = [...candidate.collection.entries];
  const collection = collectionOf(only?.[1]);
  if (candidate.collection.entries.size !== 1 || only === undefined || collection === null) return;
  const at = scope.candidates.indexOf(candidate);
  scope.candidates[at] = { ...candidate, collection, name: String(only[0]) };
}

function readList(scope: Scope, from: number, to: number, items: readonly TokenSpan[]): void {
  const candidate = addCandidate(scope, [from, to], nowhere, { collection: makeCollection('list') });
  fillItems(scope, candidate.collection, items, 0, null);
}

/** `'im.message.add', {...}`: what is left of a call whose name was cut off. */
function readArguments(scope: Scope, from: number, to: number, items: readonly TokenSpan[]): boolean {
  const { tokens } = scope;
  const [first, ...rest] = items;
  if (first === undefined || rest.length === 0 || first.to !== first.from + 1 || tokens[first.from]?.kind !== 'text')
    return false;
  const method = methodInText(literalText(evaluate(scope, first.from, first.to, 0, null) ?? null) ?? '');
  if (method === null) return false;
  scope.visit(scope, rest[0]?.from ?? from, to, { name: null, method }, 0);
  return true;
}
