import { FIELD_NAMES } from '../../keyboard/fields.ts';
import { keyTwiceRemark, missingCommaRemark, remark } from '../text/remark.ts';
import type { EntrySpan } from '../text/spans.ts';
import { pastToken, splitItems, type TokenSpan } from './lex/split-tokens.ts';
import { withoutSigil } from './lex/tokens.ts';
import { type Scope, sourceOf, spanOfTokens } from './scope.ts';

import { comprehend } from './unroll.ts';
import { addElement, addNote, type Collection, collectionOf, keepSpan, putEntry } from './values.ts';

/** A sentence shows no more of a value. */
const SHOWN = 200;
/** What adds all entries of another list or map. */
const SPREADS = new Set(['...', '*', '**']);
/** Fields that stand in nothing but buttons. */
const ALONE = /^(?:TEXT|LINK|COMMAND|ACTION|APP_ID)$/;

/** Reads the entries between a bracket and its mate into a collection. */
export function fillCollection(
  scope: Scope,
  collection: Collection,
  open: number,
  depth: number,
  name: string | null,
): void {
  const { tokens, language } = scope;
  if (comprehend(scope, collection, open, depth)) return;
  const items = splitItems(tokens, open + 1, tokens[open]?.mate ?? open, language, (at) => {
    addNote(collection, missingCommaRemark(tokens[at - 1]?.to ?? 0));
  });
  fillItems(scope, collection, items, depth, name);
  noteLoose(scope, collection);
}

/** Reads entries into a collection. `name` is what the collection stands under. */
export function fillItems(
  scope: Scope,
  collection: Collection,
  items: readonly TokenSpan[],
  depth: number,
  name: string | null,
): void {
  for (const item of items) fillItem(scope, collection, item, depth, name);
  if (collection.form !== 'braces') return;
  const keyed = [...collection.entries.keys()].some((key) => typeof key === 'string');
  collection.form = keyed || collection.entries.size === 0 ? 'map' : 'list';
}

function fillItem(
  scope: Scope,
  collection: Collection,
  { from, to }: TokenSpan,
  depth: number,
  name: string | null,
): void {
  const { tokens, language } = scope;
  const first = tokens[from];
  if (first === undefined) return;
  const isSpread = SPREADS.has(first.text) && to > from + 1;
  const pair = isSpread ? -1 : findPair(scope, collection, from, to);
  // What stands before the names in `dict(base, TEXT='A')` is taken in as `**base` is.
  if (isSpread || (pair < 0 && collection.form === 'keywords')) {
    spread(scope, collection, { from, to }, isSpread, depth);
    return;
  }
  if (pair >= 0) {
    const key = readKey(scope, collection, from, pair);
    const value = scope.evaluate(scope, pair + 1, to, depth + 1, key);
    if (value === undefined) return;
    noteTwice(scope, collection, key);
    putEntry(collection, key, value, boundSpan(scope, pair + 1, to) ?? spanOfTokens(scope, pair + 1, to, from));
    return;
  }
  const shorthand = collection.form === 'map' && language.bareKeys;
  if (!shorthand) {
    const value = scope.evaluate(scope, from, to, depth + 1, name);
    addElement(collection, value === undefined ? null : value, spanOfTokens(scope, from, to));
  } else if (first.kind === 'name' && to === from + 1) {
    const value = scope.evaluate(scope, from, to, depth + 1, first.text) ?? null;
    putEntry(collection, first.text, value, spanOfTokens(scope, from, to));
  } else scope.visit(scope, from, to, { name: null, method: null }, depth + 1);
}

/** Where the value of a parameter stands: in the call, not in the function. */
function boundSpan({ tokens, bound }: Scope, from: number, to: number): EntrySpan | null {
  const token = tokens[from];
  return to === from + 1 && token?.kind === 'name' ? (bound.get(withoutSigil(token.text))?.span ?? null) : null;
}

/** A key that stands in one literal once more: what it held before is lost. */
function noteTwice({ text }: Scope, collection: Collection, key: string): void {
  const lost = collection.spans?.get(key) ?? collection.spans?.get(Number(key));
  if (lost === undefined || key.includes('{{')) return;
  addNote(collection, keyTwiceRemark(key, text.slice(lost.from, Math.min(lost.to, lost.from + SHOWN)), lost.key));
}

/** Fields of a button that stand in a list of PHP beside buttons. */
function noteLoose(scope: Scope, collection: Collection): void {
  if (scope.language.kind !== 'php' || collection.form !== 'array' || collection.next === 0) return;
  const keys = [...collection.entries.keys()];
  const names = keys.filter((key): key is string => typeof key === 'string' && FIELD_NAMES.includes(key));
  const beside = keys.some((key) => typeof key === 'number' && collectionOf(collection.entries.get(key)) !== null);
  if (!beside || !names.some((name) => ALONE.test(name))) return;
  const at = collection.spans?.get(names[0] ?? '')?.key ?? null;
  addNote(collection, remark('loose-fields', 'warning', { names: names.join(', ') }, at));
}

/** The index of what stands between key and value; -1 when the item has no key. */
function findPair({ tokens, language }: Scope, collection: Collection, from: number, to: number): number {
  if (collection.form === 'list' && language.pair === ':') return -1;
  const mark = collection.form === 'keywords' ? '=' : language.pair;
  const body = /^(?:fn|function|static|lambda|async)$/i.test(tokens[from]?.text ?? '');
  if (body && tokens[from + 1]?.text !== mark) return -1;
  for (let i = pastToken(tokens, from); i < to; i = pastToken(tokens, i)) {
    const text = tokens[i]?.text;
    if (text === mark) return i;
    if (text === '?' || text === '=>') return -1;
  }
  return -1;
}

/** The text of a key. An expression in it is noted with the collection. */
function readKey(scope: Scope, collection: Collection, from: number, to: number): string {
  const { tokens, language } = scope;
  const first = tokens[from];
  const word = to === from + 1 && first?.kind === 'name';
  if (word && (language.bareKeys || tokens[to]?.text === '=')) return first.text;
  const computed = first?.text === '[' && language.pair === ':' && first.mate === to - 1;
  const [start, stop] = computed ? [from + 1, to - 1] : [from, to];
  const value = scope.evaluate(scope, start, stop, 0, null);
  if (typeof value === 'boolean' && language.kind === 'php') return value ? '1' : '0';
  if (typeof value === 'number' && language.kind === 'php') return String(Math.trunc(value));
  if (value === null) return language.kind === 'php' ? '' : 'null';
  if (typeof value !== 'object' && value !== undefined) return String(value);
  const parts = value?.is === 'phrase' ? value.parts : [sourceOf(scope, start, stop)];
  for (const part of parts) if (typeof part !== 'string') addNote(collection, part);
  return parts.map((part) => (typeof part === 'string' ? part : `{{${part.source}}}`)).join('');
}

function spread(scope: Scope, collection: Collection, { from, to }: TokenSpan, isSigned: boolean, depth: number): void {
  const value = scope.evaluate(scope, isSigned ? from + 1 : from, to, depth + 1, null);
  const known = typeof value === 'object' && value !== null && value.is !== 'spread' && value.is !== 'phrase';
  const piece = sourceOf(scope, from, to);
  const source = isSigned ? piece.source : `**${piece.source}`;
  const of = known ? value : ({ is: 'phrase', parts: [{ ...piece, source }] } as const);
  const list = collection.form === 'list' || collection.form === 'array' || scope.tokens[from]?.text === '*';
  const key = list ? collection.next++ : `\0${from}`;
  collection.entries.set(key, { is: 'spread', of });
  keepSpan(collection, key, spanOfTokens(scope, from, to));
}
